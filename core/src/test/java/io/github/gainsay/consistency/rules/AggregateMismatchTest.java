package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.consistency.Samples.BEIJING;
import static io.github.gainsay.consistency.Samples.ENVOY;
import static io.github.gainsay.consistency.Samples.KYIV;
import static io.github.gainsay.consistency.Samples.LIN;
import static io.github.gainsay.consistency.rules.RuleAssert.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Entry;
import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Retraction;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AggregateMismatchTest {
  private static final Proposition WHOLE = killed("31 people");
  private static final Proposition MEN = figure("men killed", "22 men");
  private static final Proposition TOO_MANY_WOMEN = figure("women killed", "12 women");
  private static final Proposition THREE_CHILDREN = figure("children killed", "3 children");

  private final AggregateMismatch rule = new AggregateMismatch();

  private static Proposition figure(String property, String quantity) {
    return Question.of("the attack", property).isQuantity(quantity);
  }

  private static Proposition killed(String quantity) {
    return figure("killed", quantity);
  }

  private static Operand constant(String quantity) {
    return new Operand.Constant(Quantity.parse(quantity));
  }

  private static Relation total(Proposition whole, Operand... plus) {
    return new Relation.Total(whole, List.of(plus), List.of(), true);
  }

  private static Relation among(Proposition whole, Operand... plus) {
    return new Relation.Total(whole, List.of(plus), List.of(), false);
  }

  /** The relation, and that Kyiv says all that it is about. */
  private static Entry[] saidByKyiv(Relation... relations) {
    List<Entry> entries = new ArrayList<>(List.of(relations));
    for (Relation relation : relations) {
      relation.propositions().forEach(p -> entries.add(Claim.of(KYIV, p)));
    }
    return entries.stream().distinct().toArray(Entry[]::new);
  }

  @Test
  void reports_a_part_that_exceeds_its_whole() {
    Proposition five = killed("5 people");
    Proposition six = figure("children killed", "6 children");

    assertThat(rule)
        .on(new Relation.SubsetOf(six, five), Claim.of(KYIV, five), Claim.of(BEIJING, six))
        .reports(
            "[MEDIUM] Figures of Kyiv for the whole and of Beijing for the part do"
                + " not fit together (the attack / killed): The part is 6 children, but '5"
                + " people' is said of the whole.")
        .because(
            "It is declared that 'the attack / children killed = 6 children' is a part of"
                + " 'the attack / killed = 5 people'. [declared]",
            "The part is 6 children, but '5 people' is said of the whole. [does-not-add-up]",
            "That they exclude each other rests on what is declared: one step softer."
                + " [rests-on-declaration]")
        .withPositions("[kyiv] 5 people", "[beijing] 6 children")
        .withRemedy("Check that the figures are of one date and that no part overlaps another.")
        .about(five.question());
  }

  @Test
  void reports_parts_that_do_not_make_their_whole() {
    assertThat(rule)
        .on(
            total(WHOLE, MEN, TOO_MANY_WOMEN),
            Claim.of(KYIV, WHOLE),
            Claim.of(BEIJING, MEN),
            Claim.of(ENVOY, TOO_MANY_WOMEN),
            Endorsement.of(LIN, MEN))
        .reports(
            "[MEDIUM] Figures of Kyiv for the whole and of Beijing, Lin and the"
                + " envoy for the parts do not fit together (the attack / killed): 22 men"
                + " + 12 women = 34 people, but '31 people' is said of the whole.")
        .because(
            "It is declared that 'the attack / killed = 31 people' is the total of"
                + " 'the attack / men killed = 22 men' and 'the attack / women killed = 12 women'."
                + " [declared]",
            "22 men + 12 women = 34 people, but '31 people' is said of the whole."
                + " [does-not-add-up]",
            "That they exclude each other rests on what is declared: one step softer."
                + " [rests-on-declaration]")
        .withPositions("[kyiv] 31 people", "[beijing, lin, envoy] 22 men; 12 women");
  }

  @Test
  void reports_what_one_speaker_gives() {
    assertThat(rule)
        .on(saidByKyiv(total(WHOLE, MEN, TOO_MANY_WOMEN)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / killed): 22"
                + " men + 12 women = 34 people, but '31 people' is said of the whole.");
  }

  @Test
  void reports_a_sum_with_something_taken_off() {
    Proposition before = figure("employees before", "1,200 people");
    Proposition hired = figure("hired", "85 people");
    Proposition left = figure("left", "40 people");
    Proposition now = figure("employees now", "1,400 people");

    assertThat(rule)
        .on(saidByKyiv(new Relation.Total(now, List.of(before, hired), List.of(left), true)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / employees"
                + " now): 1,200 people + 85 people - 40 people = 1,245 people, but '1,400"
                + " people' is said of the whole.");
  }

  @Test
  void reports_factors_that_do_not_make_their_product() {
    Proposition share = figure("share of votes", "58.1 percent");
    Proposition all = figure("votes", "37,500 votes");
    Proposition won = figure("votes won", "22,796 votes");

    assertThat(rule)
        .on(
            new Relation.Product(won, List.of(share, all)),
            Claim.of(KYIV, won),
            Claim.of(BEIJING, share),
            Claim.of(ENVOY, all))
        .reports(
            "[MEDIUM] Figures of Kyiv for the product and of Beijing and the envoy"
                + " for the factors do not fit together (the attack / votes won): 58.1"
                + " percent × 37,500 votes = 21,787.5 votes, but '22,796 votes' is said of"
                + " the product.");
    assertThat(rule)
        .on(
            new Relation.Product(won, List.of(all, constant("50 percent"))),
            Claim.of(KYIV, won),
            Claim.of(BEIJING, all))
        .reports(
            "[MEDIUM] Figures of Kyiv for the product and of Beijing for the factor"
                + " do not fit together (the attack / votes won): 37,500 votes × 50"
                + " percent = 18,750 votes, but '22,796 votes' is said of the product.");
  }

  @Test
  void reports_only_the_parts_that_are_too_much() {
    Proposition whole = killed("at most 10 people");
    Proposition few = figure("guards killed", "2 guards");
    Proposition many = figure("soldiers killed", "at least 8 soldiers");
    Proposition some = figure("drivers killed", "4 drivers");

    assertThat(rule)
        .on(saidByKyiv(among(whole, few, many, some)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / killed): at"
                + " least 8 soldiers + 4 drivers is at least 12 people, but 'at most 10"
                + " people' is said of the whole.")
        .withPositions("[kyiv] at most 10 people", "[kyiv] at least 8 soldiers; 4 drivers");
  }

  @Test
  void reports_the_lowest_total_that_does_not_fit() {
    Proposition hurt = figure("casualties", "exactly 40 people");
    Proposition injured = figure("injured", "9 people");

    assertThat(rule)
        .on(saidByKyiv(total(WHOLE, MEN, TOO_MANY_WOMEN), total(hurt, WHOLE, injured)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / killed): 22"
                + " men + 12 women = 34 people, but '31 people' is said of the whole.");
  }

  @Test
  void reports_what_shows_only_through_a_whole_that_is_a_part() {
    Proposition hurt = figure("casualties", "exactly 50 people");
    Proposition injured = figure("injured", "9 people");
    Proposition vague = killed("at least 20 people");

    assertThat(rule)
        .on(saidByKyiv(total(vague, MEN, TOO_MANY_WOMEN), total(hurt, vague, injured)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / casualties):"
                + " 34 people + 9 people = 43 people, but 'exactly 50 people' is said of"
                + " the whole.")
        .because(
            "It is declared that 'the attack / casualties = exactly 50 people' is the total of"
                + " 'the attack / killed = at least 20 people' and 'the attack / injured = 9 people'."
                + " [declared]",
            "It is declared that 'the attack / killed = at least 20 people' is the total of"
                + " 'the attack / men killed = 22 men' and 'the attack / women killed = 12 women'."
                + " [declared]",
            "34 people + 9 people = 43 people, but 'exactly 50 people' is said of the whole."
                + " [does-not-add-up]",
            "That they exclude each other rests on what is declared: one step softer."
                + " [rests-on-declaration]")
        .withPositions("[kyiv] exactly 50 people", "[kyiv] 9 people; 22 men; 12 women");
    assertThat(rule)
        .on(
            total(vague, MEN, TOO_MANY_WOMEN),
            total(hurt, vague, injured),
            Claim.of(KYIV, hurt),
            Claim.of(KYIV, injured),
            Claim.of(BEIJING, MEN),
            Claim.of(BEIJING, TOO_MANY_WOMEN))
        .reports(
            "[MEDIUM] Figures of Kyiv for the whole and of Kyiv and Beijing for the"
                + " parts do not fit together (the attack / casualties): 34 people + 9"
                + " people = 43 people, but 'exactly 50 people' is said of the whole.");
  }

  @Test
  void reports_figures_in_different_units() {
    Proposition whole = figure("length", "exactly 5 km");
    Proposition part = figure("length in the town", "exactly 4 miles");

    assertThat(rule)
        .on(saidByKyiv(new Relation.SubsetOf(part, whole)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / length): The"
                + " part is exactly 4 miles, but 'exactly 5 km' is said of the whole.");
  }

  @Test
  void reports_a_miss_within_one_percent_as_low() {
    assertThat(rule)
        .on(
            saidByKyiv(
                total(
                    killed("201 people"),
                    figure("men killed", "158 men"),
                    figure("women killed", "42 women"),
                    constant("exactly 2 people"))))
        .reports(
            "[LOW] Figures of Kyiv do not fit together (the attack / killed): 158"
                + " men + 42 women + exactly 2 people = 202 people, but '201 people' is"
                + " said of the whole.")
        .because(
            "It is declared that 'the attack / killed = 201 people' is the total of"
                + " 'the attack / men killed = 158 men' and 'the attack / women killed = 42 women'"
                + " and 'exactly 2 people'. [declared]",
            "158 men + 42 women + exactly 2 people = 202 people, but '201 people' is said of the"
                + " whole. [does-not-add-up]",
            "It misses by no more than 1 %. [close]",
            "That they exclude each other rests on what is declared: one step softer."
                + " [rests-on-declaration]");
  }

  @Test
  void reports_what_is_not_certain_more_softly() {
    Utterance kyiv = Utterance.by(KYIV);
    Relation total = total(WHOLE, MEN, TOO_MANY_WOMEN);
    Claim men = Claim.of(BEIJING, MEN);
    Claim women = Claim.of(BEIJING, TOO_MANY_WOMEN);
    Claim perhaps = Utterance.by(LIN).claims(TOO_MANY_WOMEN, POSSIBLE);

    assertThat(rule).on(total, kyiv.claims(WHOLE, PROBABLE), men, women).reportsAs(Severity.LOW);
    assertThat(rule).on(total, kyiv.claims(WHOLE, POSSIBLE), men, women).reportsAs(Severity.INFO);
    assertThat(rule).on(total, kyiv.claims(WHOLE), men, perhaps).reportsAs(Severity.INFO);
    assertThat(rule).on(total, kyiv.claims(WHOLE), men, women, perhaps).reportsAs(Severity.MEDIUM);
    assertThat(rule).on(total, kyiv.claims(WHOLE, PROBABLE), men, perhaps).accepts();
    assertThat(rule)
        .on(total, Utterance.by(BEIJING).claims(MEN, POSSIBLE), kyiv.claims(WHOLE), perhaps)
        .accepts();
  }

  @Test
  void reports_nothing_without_a_figure_that_is_needed() {
    Relation total = total(WHOLE, MEN, TOO_MANY_WOMEN);
    Claim women = Claim.of(KYIV, TOO_MANY_WOMEN);
    Claim whole = Claim.of(KYIV, WHOLE);
    Claim men = Claim.of(KYIV, MEN);

    assertThat(rule).on(total, men, women).accepts();
    assertThat(rule).on(total, whole, women).accepts();
    assertThat(rule).on(total, whole, women, Denial.of(BEIJING, MEN)).accepts();
    assertThat(rule).on(total, whole, women, men, Retraction.of(KYIV, men)).accepts();
    assertThat(rule)
        .on(total, whole, women, Claim.of(KYIV, figure("men killed", "23 men")))
        .accepts();
  }

  @Test
  void accepts_what_adds_up() {
    assertThat(rule)
        .on(saidByKyiv(new Relation.SubsetOf(THREE_CHILDREN, killed("5 people"))))
        .accepts();
    assertThat(rule).on(saidByKyiv(total(WHOLE, MEN, figure("women killed", "9 women")))).accepts();
    assertThat(rule).on(saidByKyiv(among(WHOLE, MEN, figure("women killed", "8 women")))).accepts();
  }

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $59 million   | $68 million   | $127 million
          $74.8 million | $18.6 million | $93.4 million
          $59 million   | $68 million   | $128 million
          33.3 percent  | 33.3 percent  | 66.7 percent
          5 km          | 3 miles       | 9.8 km
          up to 40 men  | 9 women       | 60 people
          5 km          | 3 people      | 60 people
          """)
  void accepts_sums_that_fit_or_cannot_be_computed(String some, String others, String whole) {
    assertThat(rule)
        .on(saidByKyiv(total(figure("all", whole), figure("some", some), figure("others", others))))
        .accepts();
  }

  @Test
  void accepts_products_that_fit() {
    assertThat(rule)
        .on(
            saidByKyiv(
                new Relation.Product(
                    figure("votes won", "21,796 votes"),
                    List.of(
                        figure("share of votes", "58.1 percent"),
                        figure("votes", "37,500 votes")))))
        .accepts();
    assertThat(rule)
        .on(
            saidByKyiv(
                new Relation.Product(
                    figure("distance", "180 km"),
                    List.of(figure("speed", "60 km per hour"), figure("time", "3 hours")))))
        .accepts();
  }

  @Test
  void accepts_answers_that_are_no_figures() {
    Question cause = Question.of("the attack", "cause");

    assertThat(rule).on(saidByKyiv(total(WHOLE, MEN, cause.yes()))).accepts();
    assertThat(rule).on(saidByKyiv(total(cause.yes(), MEN, WHOLE))).accepts();
  }

  @Test
  void accepts_a_figure_that_only_constants_contradict() {
    assertThat(rule).on(saidByKyiv(total(WHOLE, constant("exactly 5 people")))).accepts();
  }

  @Test
  void reports_a_part_beside_a_constant_that_is_already_too_much() {
    assertThat(rule)
        .on(saidByKyiv(among(WHOLE, MEN, constant("exactly 50 people"))))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / killed): 22"
                + " men + exactly 50 people is at least 72 people, but '31 people' is said"
                + " of the whole.");
  }

  @Test
  void takes_totals_that_go_round_in_a_circle_as_they_are_said() {
    Proposition a = figure("a", "exactly 5 people");
    Proposition b = figure("b", "exactly 4 people");
    Proposition c = figure("c", "exactly 3 people");

    assertThat(rule)
        .on(saidByKyiv(total(a, b), total(b, c), total(c, a)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / a): The part is 4 people,"
                + " but 'exactly 5 people' is said of the whole.",
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / b): The part is 5 people,"
                + " but 'exactly 4 people' is said of the whole.",
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / c): The part is 5 people,"
                + " but 'exactly 3 people' is said of the whole.");
    assertThat(rule)
        .on(saidByKyiv(total(a, a, b)))
        .reports(
            "[MEDIUM] Figures of Kyiv do not fit together (the attack / a): 5 people + exactly 4"
                + " people = 9 people, but 'exactly 5 people' is said of the whole.");
  }
}
