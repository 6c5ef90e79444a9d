package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.Term;
import org.junit.jupiter.api.Test;

/** The part of a dossier that bears on one question. */
class DossierExcerptTest {
  private static final Proposition MERCENARIES = Samples.NATURE.is(Term.of("mercenary"));
  private static final Claim CLAIM = Samples.ZELENSKYS_CLAIM;
  private static final Claim OTHER = Claim.of(Samples.ZELENSKY, Samples.TWO_CAPTURED);
  private static final Utterance KELLOGG = Utterance.by(Samples.KELLOGG);

  @Test
  void holds_what_is_said_about_the_question_and_everything_but_other_statements() {
    Property declared = Property.builder().id("captured").build();
    Dossier whole = Samples.dossier(declared, CLAIM, OTHER);

    Dossier excerpt = whole.about(Samples.FIGHTERS);

    assertThat(excerpt).isEqualTo(Samples.dossier(declared, CLAIM));
  }

  @Test
  void follows_replies_both_ways() {
    Denial denial = Denial.of(Samples.CHINA, CLAIM);
    Endorsement endorsement = Endorsement.of(Samples.PESKOV, denial);
    Retraction correction = Utterance.by(Samples.ZELENSKY).corrects(OTHER, Samples.MORE_THAN_155);
    Denial stray = Denial.of(Samples.CHINA, Samples.CHINA_SENT_THEM);
    Dossier whole = Samples.dossier(endorsement, denial, correction, stray, CLAIM, OTHER);

    Dossier excerpt = whole.about(Samples.FIGHTERS);

    assertThat(excerpt.statements()).containsExactly(endorsement, denial, correction, CLAIM, OTHER);
  }

  @Test
  void holds_remarks_and_replies_about_its_content() {
    Remark remark = KELLOGG.remarks(Samples.MORE_THAN_155);
    Doubt doubt = KELLOGG.doubts(Samples.MORE_THAN_155);
    Dossier whole = Samples.dossier(remark, doubt, KELLOGG.remarks(), KELLOGG.remarks(MERCENARIES));

    assertThat(whole.about(Samples.FIGHTERS).statements()).containsExactly(remark, doubt);
  }

  @Test
  void holds_remarks_about_statements_and_the_statements_remarked_on() {
    Utterance tuesday = KELLOGG.key("tuesday");
    Remark onClaim = KELLOGG.remarks(CLAIM);
    Claim captured = tuesday.claims(Samples.TWO_CAPTURED);
    Remark onOther = tuesday.remarks(OTHER);
    Remark onAll =
        Remark.of(Samples.CHINA).toBuilder().about(new Target.Uttered("tuesday")).build();
    Dossier whole = Samples.dossier(CLAIM, onClaim, captured, onOther, onAll, OTHER);

    assertThat(whole.about(Samples.FIGHTERS).statements()).containsExactly(CLAIM, onClaim);
    assertThat(whole.about(Samples.CAPTURED).statements())
        .containsExactly(captured, onOther, onAll, OTHER);
  }

  @Test
  void holds_what_is_said_in_the_same_breath() {
    Utterance tuesday = Utterance.by(Samples.ZELENSKY).key("tuesday");
    Claim fighters = tuesday.claims(Samples.MORE_THAN_150);
    Claim captured = tuesday.claims(Samples.TWO_CAPTURED);
    Denial ofAll = Denial.of(Samples.CHINA, new Target.Uttered("tuesday"));
    Dossier whole = Samples.dossier(captured, fighters, OTHER);
    Dossier denied = Samples.dossier(captured, ofAll, fighters, OTHER);

    assertThat(whole.about(Samples.FIGHTERS).statements()).containsExactly(captured, fighters);
    assertThat(denied.about(Samples.FIGHTERS).statements())
        .containsExactly(captured, ofAll, fighters);
  }

  @Test
  void holds_the_statement_through_which_another_is_known() {
    Denial denial = KELLOGG.denies(MERCENARIES);
    Claim denied = Utterance.by(Samples.ZELENSKY).in(Citation.of(denial)).claims(MERCENARIES);
    Claim known =
        Utterance.by(Samples.ZELENSKY).in(Citation.of(OTHER)).claims(Samples.MORE_THAN_155);
    Dossier whole = Samples.dossier(denial, denied, known, OTHER);

    assertThat(whole.about(Samples.FIGHTERS).statements()).containsExactly(known, OTHER);
    assertThat(whole.about(Samples.NATURE).statements()).containsExactly(denial, denied);
  }

  @Test
  void follows_relations_from_question_to_question() {
    Relation near = new Relation.Entails(Samples.CHINA_SENT_THEM, Samples.MORE_THAN_150);
    Relation far = new Relation.Excludes(MERCENARIES, Samples.CHINA_SENT_THEM);
    Relation elsewhere =
        new Relation.Entails(Question.of("a", "b").yes(), Question.of("c", "d").yes());
    Claim mercenaries = Claim.of(Samples.KELLOGG, MERCENARIES);
    Dossier whole = Samples.dossier(far, near, elsewhere, mercenaries, CLAIM, OTHER);

    Dossier excerpt = whole.about(Samples.FIGHTERS);

    assertThat(excerpt.relations()).containsExactly(far, near);
    assertThat(excerpt.statements()).containsExactly(mercenaries, CLAIM);
  }

  @Test
  void holds_no_statement_about_a_question_that_nobody_asks() {
    Dossier whole = Samples.dossier(CLAIM);

    Dossier excerpt = whole.about(Question.of("Nobody", "asks"));

    assertThat(excerpt).isEqualTo(Samples.dossier());
  }

  @Test
  void commits_to_the_same_on_its_question() {
    Denial denial = Denial.of(Samples.CHINA, CLAIM);
    Dossier whole = Samples.dossier(denial, CLAIM, OTHER);

    Dossier excerpt = whole.about(Samples.FIGHTERS);

    assertThat(excerpt.commitments())
        .isEqualTo(
            whole.commitments().stream()
                .filter(c -> c.proposition().question().equals(Samples.FIGHTERS))
                .toList());
  }
}
