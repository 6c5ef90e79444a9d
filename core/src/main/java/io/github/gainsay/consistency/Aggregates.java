package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.value.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether figures fit together as it is declared: parts and wholes, factors and products.
 *
 * <p>A relation speaks of its very propositions. Who gives another figure for the same question
 * disputes that figure, not the sum; and what nobody says adds to no sum.
 */
final class Aggregates {
  static final String CODE = "aggregate-mismatch";

  private final Dossier dossier;
  private final Totals totals;
  private final Map<Proposition, List<Commitment>> holders = new HashMap<>();
  private final Set<Question> questions = new HashSet<>();
  private final KnownFigures figures;
  private final List<Mismatch> mismatches = new ArrayList<>();

  Aggregates(Dossier dossier) {
    this.dossier = dossier;
    this.totals = new Totals(dossier.relations());
    totals.partsFirst().forEach(p -> questions.add(p.question()));
    Set<Proposition> figured = new HashSet<>(totals.partsFirst());
    dossier.commitments().stream()
        .filter(c -> c.affirmed() && figured.contains(c.proposition()))
        .filter(c -> c.proposition().value() instanceof Quantity)
        .sorted(Slots.BY_TIME)
        .forEach(c -> holders.computeIfAbsent(c.proposition(), p -> new ArrayList<>()).add(c));
    this.figures = new KnownFigures(totals, totals.partsFirst(), holders.keySet());
    for (Proposition p : totals.partsFirst()) {
      totals.computing(p).forEach(this::check);
    }
  }

  private void check(Computation c) {
    if (holders.containsKey(c.result())
        && c.result().value() instanceof Quantity result
        && figures.misses(c, result)) {
      Mismatch mismatch = Mismatch.of(totals, c, result, holders.keySet());
      if (!mismatch.parts().isEmpty()) {
        mismatches.add(mismatch);
      }
    }
  }

  /** Whether some answer to the question is declared to be computed, or to be computed with. */
  boolean concern(Question question) {
    return questions.contains(question);
  }

  /** Whether the figure is declared to be computed, or to be computed with. */
  boolean concern(Proposition figure) {
    return holders.containsKey(figure);
  }

  /** Whether figures among the contents do not fit together. */
  boolean mismatchAmong(Set<Proposition> contents) {
    return mismatches.stream()
        .anyMatch(
            m -> contents.contains(m.computation().result()) && contents.containsAll(m.parts()));
  }

  /** The disputes between who gives a result and who gives what it is computed from. */
  List<Dispute> disputes() {
    return mismatches.stream()
        .flatMap(m -> dispute(m).stream())
        .sorted(Comparator.comparing(Dispute::question))
        .toList();
  }

  private Optional<Dispute> dispute(Mismatch mismatch) {
    Proposition result = mismatch.computation().result();
    List<Commitment> whole = holders(List.of(result));
    List<Commitment> parts = holders(mismatch.parts());
    List<Witness> pairs = new ArrayList<>();
    for (Commitment a : surest(whole)) {
      for (Commitment b : surest(parts)) {
        Comparison comparison = judge(mismatch, a, b);
        boolean two = !a.statement().id().equals(b.statement().id());
        if (two && comparison.severity().isPresent()) {
          pairs.add(new Witness(a, b, comparison));
        }
      }
    }
    pairs.sort(
        Comparator.comparing((Witness w) -> w.comparison().severity().orElseThrow()).reversed());
    return pairs.stream()
        .findFirst()
        .map(
            strongest ->
                new Dispute(
                    result.question(),
                    List.of(new Position(whole), new Position(parts)),
                    strongest,
                    pairs.size(),
                    pairs::stream));
  }

  private List<Commitment> holders(Collection<Proposition> propositions) {
    return propositions.stream().flatMap(p -> holders.getOrDefault(p, List.of()).stream()).toList();
  }

  /** The surest commitment of each bloc. */
  private static Collection<Commitment> surest(List<Commitment> commitments) {
    Map<Set<Id<Actor>>, Commitment> found = new LinkedHashMap<>();
    commitments.stream()
        .sorted(Comparator.comparing(Commitment::certainty))
        .forEach(c -> found.putIfAbsent(c.actors(), c));
    return found.values();
  }

  /** How the two stand to each other by what is declared; empty if nothing is declared of them. */
  Optional<Comparison> compare(Commitment a, Commitment b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    if (holders.isEmpty() || !isHeld(a) || !isHeld(b) || p.equals(q)) {
      return Optional.empty();
    }
    for (Mismatch mismatch : mismatches) {
      Proposition result = mismatch.computation().result();
      if (result.equals(p) && mismatch.parts().contains(q)) {
        return Optional.of(judge(mismatch, a, b));
      }
      if (result.equals(q) && mismatch.parts().contains(p)) {
        return Optional.of(judge(mismatch, b, a));
      }
    }
    return explained(p, q);
  }

  private boolean isHeld(Commitment c) {
    return c.affirmed() && holders.containsKey(c.proposition());
  }

  private Comparison judge(Mismatch mismatch, Commitment whole, Commitment part) {
    VerdictDraft found = new VerdictDraft(Clash.declared(), new ArrayList<>(mismatch.reasons()));
    if (mismatch.close()) {
      found.because("close", "It misses by no more than 1 %.");
    }
    found.softenDeclared();
    List<Certainty> leastSure = leastSure(mismatch, whole, part);
    if (leastSure.get(0) != Certainty.CERTAIN) {
      found.soften(leastSure.get(0), leastSure.get(1));
    }
    return found.isSilenced()
        ? found.silent(Verdict.COMPATIBLE)
        : found.as(CODE, mismatch.close() ? Severity.MEDIUM : Severity.HIGH);
  }

  /** How sure the two are, and of every other figure who is surest; the least sure first. */
  private List<Certainty> leastSure(Mismatch mismatch, Commitment whole, Commitment part) {
    List<Certainty> found = new ArrayList<>(List.of(whole.certainty(), part.certainty()));
    for (Proposition other : mismatch.parts()) {
      if (!other.equals(part.proposition())) {
        holders(List.of(other)).stream()
            .map(Commitment::certainty)
            .min(Comparator.naturalOrder())
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.reverseOrder());
    return found;
  }

  /** Why two figures may differ: they are whole and part, or different parts. */
  private Optional<Comparison> explained(Proposition p, Proposition q) {
    List<Computation> up = totals.path(q, p);
    List<Computation> path = up.isEmpty() ? totals.path(p, q) : up;
    Set<Reason> reasons = new LinkedHashSet<>();
    if (p.question().equals(q.question())) {
      ScopeComparison.of(dossier, p, q).apart().ifPresent(reasons::add);
    }
    if (!path.isEmpty()) {
      path.forEach(c -> reasons.add(c.declared()));
      reasons.add(figures.explanation(path.get(path.size() - 1)));
      return Optional.of(Comparison.silent(Verdict.COMPATIBLE, List.copyOf(reasons)));
    }
    return totals.using(p).stream()
        .filter(c -> c.operands().contains(q))
        .findFirst()
        .map(
            c -> {
              reasons.add(c.declared());
              reasons.add(
                  new Reason("different-parts", "They are different parts, so they may differ."));
              return Comparison.silent(Verdict.COMPATIBLE, List.copyOf(reasons));
            });
  }
}
