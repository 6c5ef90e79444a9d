package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Entry;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkingTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final Actor FRANCE =
      Actor.builder().id("fr").name("France").addAliases("Paris", "the Elys\u00e9e").build();
  private static final Question AT_WAR = Question.of("France", "at war");

  private static Question of(String subject, Entry... entries) {
    return Linking.standard()
        .among(Dossier.of(entries).actors())
        .apply(Question.of(subject, "at war"));
  }

  private static List<Finding> contradictions(ConsistencyChecker checker, Entry... entries) {
    return checker.check(dossier(entries)).withCode("contradiction");
  }

  @ParameterizedTest
  @CsvSource({
    "France",
    "fr",
    "Paris",
    "the Elys\u00e9e",
    "the Elyse\u0301e",
    "the\u00a0 Elys\u00e9e"
  })
  void gives_an_actor_one_name(String subject) {
    assertThat(of(subject, FRANCE)).isEqualTo(AT_WAR);
  }

  @ParameterizedTest
  @CsvSource({"paris", "FR", "Paris Hilton", "\u00a0"})
  void leaves_other_names_as_they_are(String subject) {
    assertThat(of(subject, FRANCE).subject()).isEqualTo(subject);
  }

  @Test
  void never_replaces_a_name_that_two_actors_share() {
    Actor texas = Actor.builder().id("tx").name("Paris, Texas").addAlias("Paris").build();
    Actor namesake = Actor.builder().id("fr2").name("France").addAlias("la France").build();

    assertThat(of("Paris", FRANCE, texas).subject()).isEqualTo("Paris");
    assertThat(of("fr", FRANCE, texas).subject()).isEqualTo("France");
    assertThat(of("France", FRANCE, namesake).subject()).isEqualTo("France");
    assertThat(of("Paris", FRANCE, namesake).subject()).isEqualTo("fr");
    assertThat(of("la France", FRANCE, namesake).subject()).isEqualTo("fr2");
  }

  @Test
  void makes_answers_to_one_question_comparable_and_keeps_the_statements() {
    Claim yes = Claim.of(KYIV, Question.of("Paris", "at  war").yes());
    Claim no = Claim.of(BEIJING, AT_WAR.no());

    List<Finding> found = contradictions(CHECKER, FRANCE, yes, no);

    assertThat(found).hasSize(1);
    Finding finding = found.get(0);
    assertThat(finding.question()).hasValue(AT_WAR);
    assertThat(finding.statements()).hasSize(2).allMatch(s -> s == yes || s == no);
    assertThat(finding.positions().stream().flatMap(p -> p.commitments().stream()))
        .hasSize(2)
        .allMatch(c -> c.statement() == yes || c.statement() == no)
        .allMatch(c -> c.proposition().question().equals(AT_WAR));
    Dossier both = dossier(FRANCE, yes, no);
    assertThat(CHECKER.check(both).dossier()).isSameAs(both);
    assertThat(CHECKER.compare(both, yes, no).verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(contradictions(CHECKER.withLinking(Linking.none()), FRANCE, yes, no)).isEmpty();
    assertThat(CHECKER.withLinking(Linking.none()).compare(both, yes, no).verdict())
        .isEqualTo(Verdict.INCOMPARABLE);
  }

  @Test
  void reaches_replies_and_relations() {
    Proposition paris = Question.of("Paris", "at war").yes();
    Proposition neutral = Question.of("the Elys\u00e9e", "neutral").yes();
    Claim claim = Claim.of(KYIV, AT_WAR.yes());
    Retraction correction = Utterance.by(KYIV).corrects(claim, Question.of("fr", "at war").no());

    assertThat(contradictions(CHECKER, FRANCE, claim, Denial.of(BEIJING, paris))).hasSize(1);
    assertThat(
            contradictions(
                CHECKER,
                FRANCE,
                claim,
                Claim.of(BEIJING, Question.of("France", "neutral").yes()),
                new Relation.Excludes(paris, neutral)))
        .hasSize(1);
    assertThat(
            contradictions(
                CHECKER, FRANCE, Endorsement.of(KYIV, paris), Claim.of(BEIJING, AT_WAR.no())))
        .hasSize(1);
    assertThat(contradictions(CHECKER, FRANCE, claim, correction, Claim.of(BEIJING, paris)))
        .hasSize(1);
    assertThat(
            CHECKER
                .check(dossier(FRANCE, claim, Doubt.of(BEIJING, paris)))
                .withCode("doubted")
                .get(0)
                .statements())
        .extracting(Statement::id)
        .contains(claim.id());
  }

  @Test
  void keeps_every_kind_of_relation_and_drops_what_joins_one_thing_to_itself() {
    Proposition whole = Question.of("Paris", "troops").isQuantity("10 people");
    Proposition part = Question.of("Paris", "tank crews").isQuantity("4 people");
    Proposition same = Question.of("France", "troops").isQuantity("10 people");

    assertThat(
            CHECKER
                .check(
                    dossier(
                        FRANCE,
                        new Relation.Equivalent(whole, same),
                        new Relation.SubsetOf(part, whole),
                        new Relation.Supports(part, whole, Relation.Direction.FOR),
                        new Relation.Precedes(part, whole),
                        new Relation.Entails(part, whole),
                        new Relation.Total(whole, List.of(part), List.of(), false),
                        new Relation.Product(whole, List.of(part)),
                        Claim.of(KYIV, whole),
                        Claim.of(BEIJING, same)))
                .findings())
        .isEmpty();
  }

  @Test
  void finds_the_declaration_of_a_property_under_its_canonical_name() {
    Claim one = Claim.of(KYIV, Question.of("France", "president").is(term("Roux")));
    Claim other = Claim.of(BEIJING, Question.of("France", "head of state").is(term("Blanc")));
    Property declared =
        Property.builder().id("president").cardinality(Property.Cardinality.ONE).build();
    Property undeclared = Property.builder().id("head of state").label("head").build();
    Linking titles =
        actors ->
            question ->
                question.property().value().equals("president")
                    ? Question.of(question.subject(), "head of state")
                    : question;

    assertThat(contradictions(CHECKER, one, other, declared)).isEmpty();
    assertThat(contradictions(CHECKER.withLinking(titles), one, other, declared)).hasSize(1);
    assertThat(contradictions(CHECKER.withLinking(titles), one, other, declared, undeclared))
        .isEmpty();
  }

  private static Term term(String name) {
    return Term.of(name);
  }
}
