package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pairs of some commitments that show a defect, found only when they are asked for; if they
 * answer two questions, of one answer to each.
 */
record Pairs(String code, boolean declared, Judge judge, List<Commitment> members) {
  Stream<Witness> all() {
    boolean joined = members.stream().map(Pairs::question).distinct().limit(2).count() > 1;
    return IntStream.range(0, members.size())
        .boxed()
        .flatMap(
            i ->
                IntStream.range(i + 1, members.size())
                    .filter(
                        j -> !joined || !question(members.get(i)).equals(question(members.get(j))))
                    .mapToObj(j -> pair(members.get(i), members.get(j)))
                    .flatMap(Optional::stream));
  }

  private static Question question(Commitment c) {
    return c.proposition().question();
  }

  private Optional<Witness> pair(Commitment a, Commitment b) {
    Comparison comparison = judge.compare(a, b);
    return comparison.codes().contains(code) && comparison.hasReason("declared") == declared
        ? Optional.of(new Witness(a, b, comparison))
        : Optional.empty();
  }
}
