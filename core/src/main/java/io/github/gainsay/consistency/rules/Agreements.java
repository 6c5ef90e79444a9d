package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Groups of commitments to one question that all say the same, be it in other words or figures. */
final class Agreements {
  private Agreements() {}

  /** Returns the groups, in the order of their contents. */
  static List<List<Commitment>> of(RuleContext context, List<Commitment> slot) {
    Map<String, List<Commitment>> byContent = new TreeMap<>();
    slot.stream()
        .sorted(Statements.BY_CONTENT)
        .forEach(
            c -> byContent.computeIfAbsent(Statements.content(c), k -> new ArrayList<>()).add(c));
    List<List<List<Commitment>>> positions = new ArrayList<>();
    for (List<Commitment> content : byContent.values()) {
      Optional<List<List<Commitment>>> fitting =
          positions.stream()
              .filter(p -> p.stream().allMatch(other -> agree(context, content, other)))
              .findFirst();
      if (fitting.isPresent()) {
        fitting.get().add(content);
      } else {
        positions.add(new ArrayList<>(List.of(content)));
      }
    }
    return positions.stream().map(p -> p.stream().flatMap(List::stream).toList()).toList();
  }

  /** Whether two contents agree, by the first two that different statements hold. */
  private static boolean agree(
      RuleContext context, List<Commitment> some, List<Commitment> others) {
    return some.stream()
        .flatMap(
            c ->
                others.stream()
                    .filter(d -> !c.statement().equals(d.statement()))
                    .map(d -> context.compare(c, d).verdict() == Verdict.AGREEMENT))
        .findFirst()
        .orElse(false);
  }
}
