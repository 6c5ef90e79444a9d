package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.DEAD;
import static io.github.gainsay.consistency.Samples.DRAWN_IN;
import static io.github.gainsay.consistency.Samples.KREMLIN;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.OVER_150;
import static io.github.gainsay.consistency.Samples.OVER_155;
import static io.github.gainsay.consistency.Samples.PARTY;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.deadAsOf;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.InvalidDossierException;
import io.github.gainsay.Property;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.ConsistencySession.Change;
import io.github.gainsay.consistency.rules.StandardRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsistencySessionTest {
  private static final ConsistencyChecker STANDARD = ConsistencyChecker.of(StandardRules.all());
  private final Claim over150 = Utterance.by(KYIV).as("kyiv-150").claims(OVER_150);
  private final Denial denial = Utterance.by(BEIJING).as("beijing-denies").denies(over150);
  private final ConsistencySession session = STANDARD.session(dossier(over150));

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @Test
  void says_what_a_new_statement_makes_of_the_findings() {
    Change change = session.add(denial);

    assertThat(change.appeared()).isEqualTo(session.report().findings());
    assertThat(codes(change.appeared())).containsExactly("contradiction", "single-origin");
    assertThat(change.disappeared()).isEmpty();
  }

  @Test
  void says_that_a_known_dispute_has_one_more_voice() {
    session.add(denial);

    Change change = session.add(Claim.of(KREMLIN, OVER_150));

    assertThat(codes(change.appeared())).containsExactly("contradiction");
    assertThat(codes(change.disappeared())).containsExactly("contradiction", "single-origin");
    assertThat(change.appeared().get(0).fingerprint())
        .isEqualTo(change.disappeared().get(0).fingerprint());
  }

  @Test
  void says_what_goes_with_a_statement() {
    Change appeared = session.add(denial);

    Change change = session.withdraw(denial.id());

    assertThat(change.disappeared()).isEqualTo(appeared.appeared());
    assertThat(change.appeared()).isEmpty();
    assertThat(session.dossier()).isEqualTo(dossier(over150));
    assertThat(session.report().findings()).isEmpty();
  }

  @Test
  void takes_new_actors_and_sources_with_the_statements_that_need_them() {
    Actor paris = Actor.of("paris", "Paris");
    Source note = Source.of("note", Source.Kind.OFFICIAL_RELEASE);

    Change change = session.add(Utterance.by(paris).in(note).denies(over150), note, paris);

    assertThat(change.appeared())
        .extracting(Finding::message)
        .contains(
            "Paris denies what Kyiv claims: Chinese nationals / fighting in Russian ranks: more"
                + " than 150 people.");
  }

  @Test
  void checks_again_what_a_relation_joins() {
    session.add(Claim.of(KYIV, DRAWN_IN.yes()), Claim.of(BEIJING, PARTY.no()));

    Change change = session.add(new Relation.Excludes(DRAWN_IN.yes(), PARTY.no()));

    assertThat(codes(change.appeared())).containsExactly("contradiction");
  }

  @Test
  void checks_again_what_a_property_is_declared_of() {
    session.add(Claim.of(KYIV, deadAsOf("2025-04-08", "20 people")));
    session.add(Claim.of(BEIJING, deadAsOf("2025-04-10", "12 people")));
    session.add(Claim.of(KYIV, cause("gas")), Claim.of(BEIJING, cause("arson")));

    Change counts = session.add(dead(Property.Change.EVOLVING));
    Change causes = session.add(cause(Property.Cardinality.ONE));

    assertThat(codes(counts.disappeared())).containsExactly("numeric-contradiction");
    assertThat(codes(causes.appeared())).containsExactly("contradiction");
  }

  @Test
  void separates_what_only_a_withdrawn_statement_joined() {
    Utterance breath = Utterance.by(KYIV).key("breath");
    Claim dead = breath.claims(dead("12 people"));
    session.add(dead, breath.as("link").claims(OVER_155), Claim.of(BEIJING, dead("20 people")));

    Change change = session.withdraw(Claim.id("link"));

    assertThat(codes(change.disappeared())).containsExactly("numeric-discrepancy");
    assertThat(codes(session.report().findings())).containsExactly("numeric-contradiction");
    assertThat(codes(session.withdraw(dead.id()).disappeared()))
        .containsExactly("numeric-contradiction");
  }

  @Test
  void unites_the_citations_of_one_statement() {
    session.add(Utterance.by(KYIV).as("kyiv-150").in(Samples.MIRROR_STORY).claims(OVER_150));

    assertThat(session.dossier().statements()).hasSize(1);
    assertThat(session.dossier().get(over150.id()).citations()).hasSize(1);
  }

  @Test
  void finds_nothing_new_in_what_it_has() {
    session.add(denial);

    assertThat(session.add(denial, over150, KYIV)).isEqualTo(new Change(List.of(), List.of()));
    assertThat(session.add()).isEqualTo(new Change(List.of(), List.of()));
  }

  @Test
  void refuses_another_entry_with_a_known_id_and_stays_as_it_was() {
    Dossier before = session.dossier();

    assertThatThrownBy(() -> session.add(denial, Actor.of("kyiv", "Kiev")))
        .isInstanceOf(InvalidDossierException.class)
        .hasMessage(
            "1 problem:\n  actors[17].id: actor 'kyiv' must be one thing, but is given differently"
                + " at actors[0]");
    assertThat(session.dossier()).isSameAs(before);
    assertThat(session.report()).isEqualTo(STANDARD.check(before));
  }

  @Test
  void refuses_a_reply_to_what_is_not_there() {
    assertThatThrownBy(() -> session.add(Denial.of(BEIJING, Claim.of(KREMLIN, OVER_155))))
        .isInstanceOf(InvalidDossierException.class)
        .hasMessageMatching(
            "1 problem:\n  statements\\[1]\\.target\\.statement: statement 'kremlin-claim-\\w+' must"
                + " be in the dossier, but is not");
  }

  @Test
  void refuses_to_withdraw_what_another_statement_refers_to() {
    session.add(denial, Utterance.by(KREMLIN).as("kremlin-doubts").doubts(over150));

    assertThatThrownBy(() -> session.withdraw(over150.id()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "id must name a statement that no other refers to, but was 'kyiv-150', referred to by"
                + " 'beijing-denies', 'kremlin-doubts'");
    assertThat(session.dossier().statements()).contains(over150);
  }

  @Test
  void refuses_to_withdraw_what_is_not_there() {
    assertThatThrownBy(() -> session.withdraw(denial.id()))
        .isInstanceOf(java.util.NoSuchElementException.class)
        .hasMessage("dossier must have statement 'beijing-denies', but has not");
  }

  /** Notes which dossiers it is run on, and fails on a denial. */
  private record Watching(List<Integer> sizes, boolean looksAcross) implements Rule {
    @Override
    public String id() {
      return "watching";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
      if (!context.dossier().statements(Denial.class).isEmpty()) {
        throw new UnsupportedOperationException("denials");
      }
      sizes.add(context.dossier().statements().size());
      return List.of();
    }
  }

  private static ConsistencySession watched(Watching rule) {
    return ConsistencyChecker.of(List.of(rule))
        .session(dossier(Claim.of(KYIV, OVER_150), Claim.of(KYIV, dead("12 people"))));
  }

  @Test
  void runs_rules_that_do_not_look_across_on_what_a_change_touches() {
    Watching rule = new Watching(new ArrayList<>(), false);
    ConsistencySession watched = watched(rule);

    watched.add(Claim.of(BEIJING, DEAD.isQuantity("20 people")));
    watched.add(Actor.of("paris", "Paris"));

    assertThat(rule.sizes()).containsExactly(1, 1, 2);
  }

  @Test
  void runs_rules_that_look_across_on_the_whole() {
    Watching rule = new Watching(new ArrayList<>(), true);
    ConsistencySession watched = watched(rule);

    watched.add(Claim.of(BEIJING, DEAD.isQuantity("20 people")));
    watched.add(Actor.of("paris", "Paris"));

    assertThat(rule.sizes()).containsExactly(2, 3, 3);
  }

  @Test
  void stays_as_it_was_if_a_rule_fails() {
    for (boolean across : List.of(true, false)) {
      ConsistencySession watched = watched(new Watching(new ArrayList<>(), across));
      Dossier before = watched.dossier();

      assertThatThrownBy(() -> watched.add(Denial.of(BEIJING, OVER_150)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("rule 'watching' must not fail, but did on a dossier of ")
          .hasCauseInstanceOf(UnsupportedOperationException.class);
      assertThat(watched.dossier()).isSameAs(before);
      assertThat(watched.add(Claim.of(BEIJING, OVER_155)).appeared()).isEmpty();
    }
  }

  @Test
  void takes_rules_to_look_across_unless_they_say_otherwise() {
    Rule plain =
        new Rule() {
          @Override
          public String id() {
            return "plain";
          }

          @Override
          public Severity severity() {
            return Severity.LOW;
          }

          @Override
          public List<Finding> check(RuleContext context) {
            return List.of();
          }
        };

    assertThat(plain.looksAcross()).isTrue();
    assertThat(StandardRules.all()).noneMatch(Rule::looksAcross);
  }
}
