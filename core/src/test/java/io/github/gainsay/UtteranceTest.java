package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Citation.Wording;
import io.github.gainsay.value.When;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UtteranceTest {
  private static final Utterance LIN =
      Utterance.by(Samples.LIN_JIAN)
          .onBehalfOf(Samples.CHINA)
          .saidAt("2025-04-10")
          .at(Samples.GEORGETOWN)
          .key("thursday")
          .passage("initiator")
          .in(Samples.ARTICLE, Wording.VERBATIM, "China is not the initiator")
          .in(Samples.POST)
          .as("s7");
  private static final Target CONTENT = Samples.CHINA_SENT_THEM;
  private static final Target CLAIM = new Target.Stated(Samples.ZELENSKYS_CLAIM.id());

  static Stream<Statement> everything() {
    Claim claim = Samples.ZELENSKYS_CLAIM;
    return Stream.of(
        LIN.claims(Samples.CHINA_SENT_THEM),
        LIN.claims(Samples.CHINA_SENT_THEM, Certainty.PROBABLE),
        LIN.denies(CONTENT),
        LIN.denies(CONTENT, Aspect.INTENT),
        LIN.denies(claim),
        LIN.denies(claim, Aspect.QUANTITY),
        LIN.doubts(CONTENT),
        LIN.doubts(claim),
        LIN.endorses(CONTENT),
        LIN.endorses(CONTENT, Aspect.EVIDENCE),
        LIN.endorses(claim),
        LIN.retracts(claim),
        LIN.retracts(CLAIM),
        LIN.corrects(claim, Samples.MORE_THAN_155),
        LIN.remarks(),
        LIN.remarks(CONTENT),
        LIN.remarks(claim));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void gives_every_statement_all_that_is_known_of_it(Statement statement) {
    assertThat(statement.id()).isEqualTo(Statement.id("s7"));
    assertThat(statement.speaker()).isEqualTo(Samples.LIN_JIAN.id());
    assertThat(statement.onBehalfOf()).contains(Samples.CHINA.id());
    assertThat(statement.saidAt()).contains(When.parse("2025-04-10"));
    assertThat(statement.occasion()).contains(Samples.GEORGETOWN.id());
    assertThat(statement.utterance()).contains("thursday");
    assertThat(statement.passage()).contains("initiator");
    assertThat(statement.citations())
        .containsExactly(
            Citation.of(Samples.ARTICLE, Wording.VERBATIM, "China is not the initiator"),
            Citation.of(Samples.POST));
  }

  @Test
  void claims() {
    assertThat(LIN.claims(Samples.CHINA_SENT_THEM).asserts()).isEqualTo(Samples.CHINA_SENT_THEM);
    assertThat(LIN.claims(Samples.CHINA_SENT_THEM).certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(LIN.claims(Samples.CHINA_SENT_THEM, Certainty.POSSIBLE).certainty())
        .isEqualTo(Certainty.POSSIBLE);
  }

  @Test
  void denies() {
    assertThat(LIN.denies(CONTENT).target()).isEqualTo(CONTENT);
    assertThat(LIN.denies(CONTENT).aspect()).isEqualTo(Aspect.CONTENT);
    assertThat(LIN.denies(CONTENT, Aspect.INTENT).aspect()).isEqualTo(Aspect.INTENT);
    assertThat(LIN.denies(Samples.ZELENSKYS_CLAIM)).isEqualTo(LIN.denies(CLAIM));
    assertThat(LIN.denies(Samples.ZELENSKYS_CLAIM, Aspect.QUANTITY))
        .isEqualTo(LIN.denies(CLAIM, Aspect.QUANTITY));
  }

  @Test
  void doubts() {
    assertThat(LIN.doubts(CONTENT).target()).isEqualTo(CONTENT);
    assertThat(LIN.doubts(Samples.ZELENSKYS_CLAIM)).isEqualTo(LIN.doubts(CLAIM));
  }

  @Test
  void endorses() {
    assertThat(LIN.endorses(CONTENT).target()).isEqualTo(CONTENT);
    assertThat(LIN.endorses(CONTENT).aspect()).isEqualTo(Aspect.CONTENT);
    assertThat(LIN.endorses(CONTENT, Aspect.EVIDENCE).aspect()).isEqualTo(Aspect.EVIDENCE);
    assertThat(LIN.endorses(Samples.ZELENSKYS_CLAIM)).isEqualTo(LIN.endorses(CLAIM));
  }

  @Test
  void retracts_and_corrects() {
    Retraction correction = LIN.corrects(Samples.ZELENSKYS_CLAIM, Samples.MORE_THAN_155);

    assertThat(LIN.retracts(Samples.ZELENSKYS_CLAIM)).isEqualTo(LIN.retracts(CLAIM));
    assertThat(LIN.retracts(CLAIM).replacement()).isEmpty();
    assertThat(correction.target()).isEqualTo(CLAIM);
    assertThat(correction.replacement()).contains(Samples.MORE_THAN_155);
  }

  @Test
  void remarks() {
    assertThat(LIN.remarks().about()).isEmpty();
    assertThat(LIN.remarks(CONTENT).about()).contains(CONTENT);
    assertThat(LIN.remarks(Samples.ZELENSKYS_CLAIM).about()).contains(CLAIM);
  }

  @Test
  void takes_things_or_their_ids() {
    Utterance byThings =
        Utterance.by(Samples.LIN_JIAN)
            .onBehalfOf(Samples.CHINA)
            .at(Samples.GEORGETOWN)
            .saidAt("2025-04-10")
            .in(Samples.ARTICLE);
    Utterance byIds =
        Utterance.by(Actor.id("lin-jian"))
            .onBehalfOf(Actor.id("china"))
            .at(Event.id("georgetown"))
            .saidAt(When.parse("2025-04-10"))
            .in(Citation.of(Samples.ARTICLE));

    assertThat(byIds.remarks()).isEqualTo(byThings.remarks());
  }

  @Test
  void is_never_changed() {
    Utterance lin = Utterance.by(Samples.LIN_JIAN);
    Remark before = lin.remarks();
    List<Function<Utterance, Utterance>> refinements =
        List.of(
            u -> u.onBehalfOf(Samples.CHINA),
            u -> u.saidAt("2025-04-10"),
            u -> u.at(Samples.GEORGETOWN),
            u -> u.in(Samples.ARTICLE),
            u -> u.key("thursday"),
            u -> u.key("thursday").passage("initiator"),
            u -> u.as("s7"));

    List<Remark> after = refinements.stream().map(r -> r.apply(lin).remarks()).toList();

    assertThat(after).doesNotContain(before).doesNotHaveDuplicates();
    assertThat(lin.remarks()).isEqualTo(before);
  }

  @Test
  void can_be_refined_anew_but_keeps_its_citations() {
    Remark later = LIN.saidAt("2025-04-11").key("friday").as("s8").in(Samples.CAPTION).remarks();

    assertThat(later.saidAt()).contains(When.parse("2025-04-11"));
    assertThat(later.utterance()).contains("friday");
    assertThat(later.id()).isEqualTo(Statement.id("s8"));
    assertThat(later.citations()).hasSize(3).endsWith(Citation.of(Samples.CAPTION));
  }

  @Test
  void refuses_what_no_statement_can_have() {
    Utterance lin = Utterance.by(Samples.LIN_JIAN);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> lin.as(" "))
        .withMessage("id must be non-blank without outer white space, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lin.in(Samples.ARTICLE, Wording.VERBATIM, ""))
        .withMessage("quote must be non-blank without outer white space, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lin.saidAt("Thursday"))
        .withMessage(
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was 'Thursday'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lin.passage("initiator").remarks())
        .withMessage("passage must go with an utterance, but was 'initiator' alone");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lin.key("").remarks())
        .withMessage("utterance must be non-blank without outer white space, but was ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lin.retracts(CONTENT))
        .withMessage(
            "target of a retraction must be a statement or an utterance, but was"
                + " <China / sent fighters = yes>");
  }
}
