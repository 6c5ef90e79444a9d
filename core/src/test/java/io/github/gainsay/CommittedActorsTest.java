package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommittedActorsTest {
  private static final Proposition P = Samples.MORE_THAN_150;

  private static Set<Id<Actor>> committed(Dossier dossier, Statement statement) {
    return dossier.commitments(statement).get(0).actors();
  }

  @Test
  void are_the_speaker_alone_where_nobody_else_is_named() {
    Claim claim = Claim.of(Samples.KELLOGG, P);

    assertThat(committed(Samples.dossier(claim), claim)).containsExactly(Samples.KELLOGG.id());
  }

  @Test
  void are_those_too_for_whom_the_speaker_speaks() {
    Claim claim = Claim.of(Samples.LIN_JIAN, P);

    assertThat(committed(Samples.dossier(claim), claim))
        .containsExactly(Samples.LIN_JIAN.id(), Samples.CHINA.id());
  }

  @Test
  void are_not_those_to_whom_the_speaker_belongs() {
    Actor envoy = Actor.builder().id("envoy").name("Envoy").memberOf(Samples.UKRAINE).build();
    Claim claim = Claim.of(envoy, P);

    assertThat(committed(Samples.dossier(envoy, claim), claim)).containsExactly(envoy.id());
  }

  @Test
  void are_those_too_on_whose_behalf_it_is_said_and_for_whom_these_speak() {
    Claim claim = Utterance.by(Samples.KELLOGG).onBehalfOf(Samples.PESKOV).claims(P);

    assertThat(committed(Samples.dossier(claim), claim))
        .containsExactly(Samples.KELLOGG.id(), Samples.PESKOV.id(), Samples.RUSSIA.id());
  }

  @Test
  void are_found_through_any_number_of_spokesmen_even_in_a_circle() {
    Actor a = Actor.builder().id("a").name("A").addSpeaksFor(Actor.id("b")).build();
    Actor b = Actor.builder().id("b").name("B").addSpeaksFor(Actor.id("c")).build();
    Actor c = Actor.builder().id("c").name("C").addSpeaksFor(Actor.id("a"), Actor.id("c")).build();
    Claim claim = Claim.of(b, P);
    Dossier dossier = Dossier.of(a, b, c, claim);

    assertThat(committed(dossier, claim)).containsExactly(b.id(), c.id(), a.id());
    assertThat(dossier.committedBy(claim)).containsExactly(b.id(), c.id(), a.id());
  }

  @Test
  void are_known_of_statements_that_commit_to_nothing() {
    Remark remark = Remark.of(Samples.LIN_JIAN);
    Dossier dossier = Samples.dossier(remark);

    assertThat(dossier.committedBy(remark))
        .containsExactly(Samples.LIN_JIAN.id(), Samples.CHINA.id());
    assertThat(dossier.commitments(remark)).isEmpty();
  }

  @Test
  void are_shared_if_one_is_committed_by_both() {
    Claim lin = Claim.of(Samples.LIN_JIAN, P);
    Claim china = Claim.of(Samples.CHINA, P);
    Claim kellogg = Claim.of(Samples.KELLOGG, P);
    Dossier dossier = Samples.dossier(lin, china, kellogg);

    Commitment byLin = dossier.commitments(lin).get(0);
    Commitment byChina = dossier.commitments(china).get(0);
    Commitment byKellogg = dossier.commitments(kellogg).get(0);

    assertThat(byLin.sharesActorWith(byChina)).isTrue();
    assertThat(byChina.sharesActorWith(byLin)).isTrue();
    assertThat(byLin.sharesActorWith(byKellogg)).isFalse();
  }

  @Test
  void cannot_be_changed() {
    Claim claim = Claim.of(Samples.KELLOGG, P);
    Dossier dossier = Samples.dossier(claim);

    Stream.of(dossier.committedBy(claim), committed(dossier, claim))
        .forEach(
            actors ->
                assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> actors.add(Samples.CHINA.id())));
  }

  @Test
  void of_a_speaker_who_is_not_in_the_dossier_are_not_known() {
    Dossier dossier = Dossier.of(Samples.CHINA);

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> dossier.committedBy(Samples.ZELENSKYS_CLAIM))
        .withMessage("dossier must have actor 'zelensky', but has not");
  }
}
