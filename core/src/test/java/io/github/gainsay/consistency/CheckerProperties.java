package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.Samples.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a check: the order of the entries makes no difference; the same dossier gives the
 * same report; what is unrelated changes no finding; findings cite only what is in the dossier;
 * whether it is cited or not, two statements stand to each other as they do the other way round.
 */
class CheckerProperties {
  private static final int TRIES = 200;
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());

  @Provide
  Arbitrary<Dossier> dossiers() {
    return RandomDossiers.any();
  }

  @Property(tries = TRIES)
  void the_order_of_the_entries_makes_no_difference(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    List<Entry> shuffled = new ArrayList<>(dossier.entries());
    Collections.shuffle(shuffled, random);
    Dossier other = Dossier.of(shuffled.toArray(Entry[]::new));

    assertThat(written(CHECKER.check(other))).isEqualTo(written(CHECKER.check(dossier)));
  }

  @Provide
  Arbitrary<List<Dossier>> underOtherIds() {
    return RandomDossiers.underOtherIds();
  }

  @Property(tries = TRIES)
  void the_ids_of_statements_make_no_difference(@ForAll("underOtherIds") List<Dossier> dossiers) {
    assertThat(known(CHECKER.check(dossiers.get(0))))
        .isEqualTo(known(CHECKER.check(dossiers.get(1))));
  }

  /** Severity and fingerprint of each finding. */
  private static List<String> known(CheckReport report) {
    return report.findings().stream()
        .map(f -> f.severity() + " " + f.fingerprint())
        .sorted()
        .toList();
  }

  @Property(tries = TRIES)
  void the_same_dossier_gives_the_same_report(@ForAll("dossiers") Dossier dossier) {
    CheckReport report = CHECKER.check(dossier);
    CheckReport again = CHECKER.check(Dossier.of(dossier.entries().toArray(Entry[]::new)));

    assertThat(again).isEqualTo(report).hasToString(report.toString());
    assertThat(written(again)).isEqualTo(written(report));
  }

  @Property(tries = TRIES)
  void an_unrelated_statement_changes_no_finding(@ForAll("dossiers") Dossier dossier) {
    Actor stranger = Actor.of("stranger", "A stranger");
    Claim claim = Claim.of(stranger, Question.of("the weather", "fine").yes());
    Dossier more = dossier.toBuilder().add(stranger, claim).build();

    assertThat(CHECKER.check(more).findings()).isEqualTo(CHECKER.check(dossier).findings());
  }

  @Property(tries = TRIES)
  void findings_cite_only_what_is_in_the_dossier(@ForAll("dossiers") Dossier dossier) {
    for (Finding finding : CHECKER.check(dossier).findings()) {
      assertThat(dossier.statements()).containsAll(finding.statements());
      assertThat(dossier.propositions()).containsAll(finding.propositions());
      for (Position position : finding.positions()) {
        assertThat(finding.propositions()).containsAll(position.propositions());
        assertThat(finding.statements())
            .containsAll(position.commitments().stream().map(Commitment::statement).toList());
      }
    }
  }

  @Property(tries = TRIES)
  void findings_are_sentences_without_class_names(@ForAll("dossiers") Dossier dossier) {
    for (Finding finding : CHECKER.check(dossier).findings()) {
      assertThat(finding.message())
          .matches("(?s)\\p{Lu}.*\\.")
          .doesNotContain("Optional", "[", "@");
      assertThat(finding.reasons())
          .extracting(Reason::text)
          .allSatisfy(
              text -> assertThat(text).matches("(?s).*\\.").doesNotContain("Optional", "@"));
    }
  }

  @Property(tries = TRIES)
  void every_finding_has_its_own_place_in_the_order(@ForAll("dossiers") Dossier dossier) {
    List<Finding> findings = CHECKER.check(dossier).findings();

    assertThat(findings).doesNotHaveDuplicates();
    assertThat(findings)
        .extracting(Finding::severity)
        .isSortedAccordingTo(Collections.reverseOrder());
  }

  @Property(tries = TRIES)
  void statements_stand_to_each_other_as_they_do_the_other_way_round(
      @ForAll("dossiers") Dossier dossier) {
    for (Statement a : dossier.statements()) {
      for (Statement b : dossier.statements()) {
        Comparison there = CHECKER.compare(dossier, a, b);
        Comparison back = CHECKER.compare(dossier, b, a);

        assertThat(there.verdict()).isEqualTo(back.verdict());
        assertThat(there.codes()).isEqualTo(back.codes());
        assertThat(there.severity()).isEqualTo(back.severity());
      }
    }
  }

  @Property(tries = TRIES)
  void what_a_dispute_shows_is_what_two_statements_are_compared_to(
      @ForAll("dossiers") Dossier dossier) {
    for (Rule rule : StandardRules.all()) {
      for (Dispute dispute : Examination.of(dossier).disputes(rule.id())) {
        for (Witness shown : dispute.witnesses()) {
          Comparison compared =
              CHECKER.compare(dossier, shown.a().statement(), shown.b().statement());

          assertThat(compared.severity().orElse(Severity.INFO))
              .as("%s: %s", rule.id(), compared)
              .isGreaterThanOrEqualTo(shown.comparison().severity().orElseThrow());
          assertThat(compared.severity()).isPresent();
        }
      }
    }
  }

  @Property(tries = TRIES)
  void disputes_have_sides_and_show_pairs(@ForAll("dossiers") Dossier dossier) {
    for (Rule rule : StandardRules.all()) {
      assertThat(Examination.of(dossier).disputes(rule.id()))
          .allSatisfy(dispute -> assertThat(dispute.positions()).hasSizeGreaterThan(1))
          .allSatisfy(dispute -> assertThat(dispute.witnesses()).isNotEmpty());
    }
  }

  /** All that a report says. */
  private static String written(CheckReport report) {
    StringBuilder text = new StringBuilder(report.toString());
    for (Finding f : report.findings()) {
      text.append('\n').append(List.of(f.fingerprint(), f.question(), f.propositions()));
      text.append(f.reasons()).append(f.remedy());
      f.statements().forEach(s -> text.append(s.id()));
      f.positions().forEach(p -> p.commitments().forEach(c -> text.append(written(c))));
    }
    return text.toString();
  }

  private static String written(Commitment c) {
    return " " + c.statement().id() + c.affirmed() + c.proposition() + c.certainty();
  }
}
