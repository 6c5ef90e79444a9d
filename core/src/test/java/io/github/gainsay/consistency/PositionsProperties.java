package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Certainty;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The positions of a dispute are the largest groups that can be true together, held against brute
 * force over all groups: of counts in small intervals, of days in small spans, of terms, of yes and
 * no, each affirmed or denied.
 */
class PositionsProperties {
  private static final Question QUESTION = Question.of("the fire", "question");

  @Provide
  Arbitrary<List<Commitment>> counts() {
    Arbitrary<Integer> number = Arbitraries.integers().between(1, 6);
    Arbitrary<String> one =
        Combinators.combine(
                Arbitraries.of("exactly", "at least", "more than", "at most", "fewer than"), number)
            .as((hedge, n) -> hedge + " " + n + " people");
    Arbitrary<String> two =
        Combinators.combine(number, number)
            .as((n, m) -> "between " + Math.min(n, m) + " and " + Math.max(n, m) + " people");
    return said(Arbitraries.oneOf(one, two).map(QUESTION::isQuantity));
  }

  @Provide
  Arbitrary<List<Commitment>> days() {
    Arbitrary<Integer> day = Arbitraries.integers().between(2, 8);
    Arbitrary<String> spans =
        Combinators.combine(day, day).as((a, b) -> day(Math.min(a, b)) + "/" + day(Math.max(a, b)));
    return said(
        Arbitraries.oneOf(spans, day.map(d -> "../" + day(d)), day.map(d -> day(d) + "/.."))
            .map(QUESTION::isWhen));
  }

  private static String day(int day) {
    return "2025-04-0" + day;
  }

  @Provide
  Arbitrary<List<Commitment>> terms() {
    return said(
        Arbitraries.of("gas", "arson", "lightning").map(term -> QUESTION.is(Term.of(term))));
  }

  @Provide
  Arbitrary<List<Commitment>> yesAndNo() {
    return said(Arbitraries.of(QUESTION.yes(), QUESTION.no()));
  }

  private static Arbitrary<List<Commitment>> said(Arbitrary<Proposition> contents) {
    return Combinators.combine(contents, Arbitraries.of(true, false))
        .as(PositionsProperties::commitment)
        .list()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(all -> all.stream().filter(c -> Worlds.canAllBeTrue(List.of(c))).distinct().toList())
        .filter(all -> !all.isEmpty() && !Worlds.canAllBeTrue(all));
  }

  private static Commitment commitment(Proposition content, boolean affirmed) {
    Statement statement =
        affirmed ? Claim.of(Samples.KYIV, content) : Denial.of(Samples.KYIV, content);
    return new Commitment(
        statement, Set.of(Samples.KYIV.id()), content, affirmed, Certainty.CERTAIN);
  }

  @Property(tries = 500)
  void of_counts_are_the_largest_groups_that_can_be_true(
      @ForAll("counts") List<Commitment> commitments) {
    assertThat(positions(commitments)).isEqualTo(Worlds.largestGroups(commitments));
  }

  @Property(tries = 200)
  void of_days_are_the_largest_groups_that_can_be_true(
      @ForAll("days") List<Commitment> commitments) {
    assertThat(positions(commitments)).isEqualTo(Worlds.largestGroups(commitments));
  }

  @Property(tries = 200)
  void of_terms_are_the_largest_groups_that_can_be_true(
      @ForAll("terms") List<Commitment> commitments) {
    assertThat(positions(commitments)).isEqualTo(Worlds.largestGroups(commitments));
  }

  @Property(tries = 20)
  void of_yes_and_no_are_the_largest_groups_that_can_be_true(
      @ForAll("yesAndNo") List<Commitment> commitments) {
    assertThat(positions(commitments)).isEqualTo(Worlds.largestGroups(commitments));
  }

  private static Set<Set<Commitment>> positions(List<Commitment> commitments) {
    return Positions.ofOpposed(commitments, new Narrowings(Dossier.of())).stream()
        .map(p -> Set.copyOf(p.commitments()))
        .collect(Collectors.toSet());
  }
}
