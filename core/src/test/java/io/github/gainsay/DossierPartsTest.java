package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.value.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierPartsTest {
  private static final Proposition MERCENARIES = Samples.NATURE.is(Term.of("mercenary"));
  private static final Claim CLAIM = Samples.ZELENSKYS_CLAIM;
  private static final Claim CAPTURED = Claim.of(Samples.ZELENSKY, Samples.TWO_CAPTURED);
  private static final Utterance KELLOGG = Utterance.by(Samples.KELLOGG);
  private final DossierParts parts = DossierParts.empty();

  private static DossierParts.Edit applied(DossierParts.Edit edit) {
    edit.apply();
    return edit;
  }

  /** The statements of each part. */
  private static List<List<Statement>> statements(List<Dossier> parts) {
    return parts.stream().map(Dossier::statements).toList();
  }

  private List<List<Statement>> divided(Entry... entries) {
    return statements(parts.adding(Samples.dossier(entries).entries()).after());
  }

  @Test
  void parts_hold_their_statements_and_what_these_refer_to() {
    Actor ministry = Actor.of("ministry", "the ministry");
    Actor lin = Actor.builder().id("lin").name("Lin").speaksFor(ministry).build();
    Property declared = Property.builder().id(Samples.FIGHTERS.property()).build();
    Claim claim = Claim.of(lin, Samples.MORE_THAN_150);

    DossierParts.Edit edit = parts.adding(List.of(claim, lin, declared, Samples.CHINA, ministry));

    assertThat(edit.after()).containsExactly(Dossier.of(lin, ministry, declared, claim));
    assertThat(edit.before()).isEmpty();
  }

  @Test
  void what_answers_different_questions_is_apart() {
    assertThat(divided(CLAIM, CAPTURED)).containsExactly(List.of(CLAIM), List.of(CAPTURED));
  }

  @Test
  void what_answers_one_question_is_together() {
    Claim other = Claim.of(Samples.CHINA, Samples.MORE_THAN_155);

    assertThat(divided(CLAIM, other)).containsExactly(List.of(CLAIM, other));
  }

  @Test
  void what_relations_join_is_together() {
    Relation near = new Relation.Entails(Samples.CHINA_SENT_THEM, Samples.MORE_THAN_150);
    Relation far = new Relation.Excludes(MERCENARIES, Samples.CHINA_SENT_THEM);
    Claim mercenaries = Claim.of(Samples.KELLOGG, MERCENARIES);

    assertThat(divided(CLAIM, CAPTURED, mercenaries, near, far))
        .containsExactlyInAnyOrder(List.of(CAPTURED), List.of(CLAIM, mercenaries));
  }

  @Test
  void replies_and_remarks_are_with_what_they_are_about() {
    Retraction correction = Utterance.by(Samples.ZELENSKY).corrects(CAPTURED, MERCENARIES);
    Remark remark = KELLOGG.remarks(CLAIM);
    Remark aside = KELLOGG.remarks();
    Claim mercenaries = Claim.of(Samples.KELLOGG, MERCENARIES);

    assertThat(divided(CLAIM, CAPTURED, mercenaries, aside, remark, correction))
        .containsExactlyInAnyOrder(
            List.of(CLAIM, remark), List.of(CAPTURED, correction, mercenaries), List.of(aside));
  }

  @Test
  void statements_are_with_those_that_they_are_known_from() {
    Claim hearsay = KELLOGG.in(Citation.of(CLAIM)).claims(MERCENARIES);

    assertThat(divided(CLAIM, hearsay)).containsExactly(List.of(CLAIM, hearsay));
  }

  @Test
  void an_utterance_is_together_with_what_is_about_it() {
    Utterance breath = KELLOGG.key("tuesday");
    Claim one = breath.claims(Samples.MORE_THAN_150);
    Claim other = breath.claims(Samples.TWO_CAPTURED);
    Denial ofAll = Denial.of(Samples.CHINA, new Target.Uttered("tuesday"));

    assertThat(divided(one, ofAll, other)).containsExactly(List.of(one, ofAll, other));
  }

  @Test
  void an_edit_replaces_the_parts_that_it_touches() {
    List<Dossier> first = applied(parts.adding(Samples.dossier(CLAIM, CAPTURED).entries())).after();
    Denial denial = Denial.of(Samples.CHINA, CLAIM);

    DossierParts.Edit edit = parts.adding(List.of(denial));

    assertThat(edit.before()).hasSize(1);
    assertThat(edit.before().get(0)).isSameAs(first.get(0));
    assertThat(statements(edit.after())).containsExactly(List.of(CLAIM, denial));
    assertThat(edit.dossier()).isEqualTo(Samples.dossier(CLAIM, CAPTURED, denial));
    assertThat(parts.dossier()).isEqualTo(Samples.dossier(CLAIM, CAPTURED));
    edit.apply();
    assertThat(parts.dossier()).isSameAs(edit.dossier());
  }

  @Test
  void an_edit_that_is_only_about_entities_touches_no_part() {
    applied(parts.adding(Samples.dossier(CLAIM).entries()));

    DossierParts.Edit edit =
        parts.adding(List.of(Actor.of("x", "X"), Property.builder().id("x").build()));

    assertThat(edit.before()).isEmpty();
    assertThat(edit.after()).isEmpty();
    assertThat(edit.dossier().actors()).contains(Actor.of("x", "X"));
  }

  @Test
  void a_withdrawn_statement_no_longer_joins_others() {
    Relation joins = new Relation.Excludes(MERCENARIES, Samples.CHINA_SENT_THEM);
    Claim mercenaries = Claim.of(Samples.KELLOGG, MERCENARIES);
    Remark hearsay = KELLOGG.in(Citation.of(CLAIM)).in(Citation.of(mercenaries)).remarks();
    applied(parts.adding(Samples.dossier(CLAIM, mercenaries, hearsay, joins).entries()));

    DossierParts.Edit edit = applied(parts.withdrawing(hearsay.id()));

    assertThat(statements(edit.before())).containsExactly(List.of(mercenaries, hearsay, CLAIM));
    assertThat(statements(edit.after()))
        .containsExactlyInAnyOrder(List.of(CLAIM), List.of(mercenaries));
    assertThat(parts.dossier()).isEqualTo(Samples.dossier(CLAIM, mercenaries, joins));
  }

  @Test
  void the_last_statement_of_an_utterance_stays_while_something_is_about_it() {
    Utterance breath = KELLOGG.key("tuesday");
    Claim one = breath.as("one").claims(Samples.MORE_THAN_150);
    Claim other = breath.as("other").claims(Samples.TWO_CAPTURED);
    Denial ofAll = Utterance.by(Samples.CHINA).as("denial").denies(new Target.Uttered("tuesday"));
    applied(parts.adding(Samples.dossier(one, other, ofAll).entries()));
    applied(parts.withdrawing(one.id()));

    assertThatThrownBy(() -> parts.withdrawing(other.id()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "id must name a statement that no other refers to, but was 'other', referred to by"
                + " 'denial'");
    applied(parts.withdrawing(ofAll.id()));
    applied(parts.withdrawing(other.id()));
    assertThat(parts.dossier()).isEqualTo(Samples.dossier());
  }

  @Test
  void refuses_circles_that_pass_through_what_is_there() {
    Denial ofAll = Denial.of(Samples.CHINA, new Target.Uttered("tuesday"));
    Claim one = KELLOGG.key("tuesday").claims(Samples.MORE_THAN_150);
    applied(parts.adding(Samples.dossier(one, ofAll).entries()));
    Endorsement circular = KELLOGG.key("tuesday").as("circular").endorses(ofAll);

    assertThatThrownBy(() -> parts.adding(List.of(circular)))
        .isInstanceOf(InvalidDossierException.class)
        .hasMessageContaining("statement 'circular' must not be a reply to itself, but is");
  }

  @Test
  void refuses_an_edit_that_was_made_before_another_was_applied() {
    DossierParts.Edit late = parts.adding(List.of(Samples.CHINA));
    applied(parts.adding(List.of(Samples.RUSSIA)));

    assertThatThrownBy(late::apply)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("edit must be the first applied since it was made, but 1 were");
    assertThatThrownBy(late::dossier).isInstanceOf(IllegalStateException.class);
  }

  private static Claim shelled(Actor speaker, String property, String place) {
    return Claim.of(
        speaker, Question.of("Ukraine", property).yes().in(Scope.builder().place(place).build()));
  }

  private static final Relation BUCHA = new Relation.Within("Bucha", "Bucha district");
  private static final Relation DISTRICT = new Relation.Within("Bucha district", "Kyiv region");
  private static final Relation KHERSON = new Relation.Within("Kherson", "Ukraine");
  private static final Claim TOWN = shelled(Samples.KELLOGG, "shelled", "Bucha");
  private static final Claim REGION = shelled(Samples.CHINA, "mined", "Kyiv region");

  @Test
  void names_that_lie_within_others_join_nothing_and_are_with_what_mentions_them() {
    Dossier whole = Samples.dossier(TOWN, REGION, BUCHA, DISTRICT, KHERSON);

    List<Dossier> divided = parts.adding(whole.entries()).after();

    assertThat(statements(divided)).containsExactly(List.of(TOWN), List.of(REGION));
    assertThat(divided.get(0).relations()).containsExactlyInAnyOrder(BUCHA, DISTRICT);
    assertThat(divided.get(1).relations()).isEmpty();
  }

  @Test
  void a_part_holds_what_lies_within_two_of_its_names() {
    Relation other = new Relation.Within("Bucha", "the front");
    Claim front = shelled(Samples.CHINA, "shelled", "the front");
    Claim region = shelled(Samples.KELLOGG, "shelled", "Kyiv region");

    List<Dossier> divided =
        parts.adding(Samples.dossier(front, region, BUCHA, DISTRICT, other).entries()).after();

    assertThat(divided).hasSize(1);
    assertThat(divided.get(0).overlap("the front", "Kyiv region")).isTrue();
  }

  @Test
  void a_name_that_comes_to_lie_within_another_touches_what_mentions_it() {
    applied(parts.adding(Samples.dossier(TOWN, REGION, KHERSON, BUCHA).entries()));

    DossierParts.Edit edit = applied(parts.adding(List.of(DISTRICT)));

    assertThat(statements(edit.before())).containsExactly(List.of(TOWN));
    assertThat(edit.after().get(0).wholesOf("Bucha"))
        .containsExactly("Bucha district", "Kyiv region");
    assertThat(parts.dossier().wholesOf("Bucha")).contains("Kyiv region");
  }

  @Test
  void names_that_come_to_share_a_part_touch_what_mentions_both() {
    Relation other = new Relation.Within("Bucha", "the front");
    Claim front = shelled(Samples.CHINA, "mined", "the front");
    Claim elsewhere = shelled(Samples.CHINA, "flooded", "the front");
    applied(parts.adding(Samples.dossier(REGION, front, elsewhere, BUCHA, other).entries()));

    DossierParts.Edit edit = applied(parts.adding(List.of(DISTRICT)));

    assertThat(statements(edit.before())).containsExactly(List.of(REGION, front));
    assertThat(edit.after().get(0).overlap("the front", "Kyiv region")).isTrue();
  }

  @Test
  void what_is_about_one_relation_of_names_is_together() {
    Doubt one = Doubt.of(Samples.KELLOGG, DISTRICT);
    Doubt other = Doubt.of(Samples.CHINA, DISTRICT);
    Doubt apart = Doubt.of(Samples.CHINA, BUCHA);

    assertThat(divided(one, apart, other))
        .containsExactlyInAnyOrder(List.of(one, other), List.of(apart));
  }

  @Test
  void refuses_circles_of_names_that_pass_through_what_is_there() {
    applied(parts.adding(Samples.dossier(TOWN, BUCHA, DISTRICT).entries()));

    assertThatThrownBy(() -> parts.adding(List.of(new Relation.Within("Kyiv region", "Bucha"))))
        .isInstanceOf(InvalidDossierException.class)
        .hasMessageContaining("relations[0].whole: 'Bucha' must not lie within itself, but does");
    assertThat(parts.dossier().wholesOf("Kyiv region")).isEmpty();
  }
}
