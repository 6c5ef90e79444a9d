package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Property;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Term;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How often contents are compared, which must not grow much faster than their number. */
class BlocksTest {
  private static final Question DEAD = Question.of("the fire", "dead");
  private static final Question BEGAN = Question.of("the fire", "began");
  private static final Question CAUSE = Question.of("the fire", "cause");
  private static final int MANY = 800;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more than %d people",
        "fewer than %d people",
        "about %d people",
        "up to %d people",
        "more than %d km",
        "more than about %d people"
      })
  void twice_as_many_figures_take_about_twice_as_many_comparisons(String phrase) {
    IntFunction<String> figure = i -> phrase.formatted(1001 + i);

    long comparisons = comparisons(MANY, figure);
    assertThat(comparisons).isLessThan(60L * MANY);
    assertThat(comparisons(2 * MANY, figure)).isLessThan(3 * comparisons);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 1009})
  void so_do_figures_of_many_wordings(int step) {
    List<String> hedges =
        List.of("more than", "at least", "about", "exactly", "up to", "at most", "", "nearly");
    IntFunction<String> figure =
        i -> hedges.get(i % hedges.size()) + " " + (100_001 + step * i) + " people";

    long comparisons = comparisons(MANY, figure);
    assertThat(comparisons).isLessThan(150L * MANY);
    assertThat(comparisons(2 * MANY, figure)).isLessThan(3 * comparisons);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-01-01T%s", "2025-01-01T%sZ", "2025-01-01T%s/..", "../2025-01-01T%s"})
  void so_do_dates(String span) {
    IntFunction<Proposition> date =
        i -> BEGAN.isWhen(span.formatted(LocalTime.MIDNIGHT.plusSeconds(30L + i)));

    assertThatTwiceAsManyTakeAboutTwiceAsMany(date);
  }

  @Test
  void so_do_terms() {
    assertThatTwiceAsManyTakeAboutTwiceAsMany(i -> CAUSE.is(Term.of("cause " + i)));
  }

  private static void assertThatTwiceAsManyTakeAboutTwiceAsMany(IntFunction<Proposition> content) {
    long comparisons = comparisons(content, MANY);
    assertThat(comparisons).isBetween(1L, 60L * MANY);
    assertThat(comparisons(content, 2 * MANY)).isLessThan(3 * comparisons);
  }

  @ParameterizedTest
  @ValueSource(strings = {"more than %d people", "exactly %d people", "%d km"})
  void so_do_denials_of_what_one_actor_claims(String phrase) {
    IntFunction<Proposition> figure = i -> DEAD.isQuantity(phrase.formatted(1001 + i));

    long handedOut = handedOut(figure, MANY);
    assertThat(handedOut).isBetween(1L, 60L * MANY);
    assertThat(handedOut(figure, 2 * MANY)).isLessThan(3 * handedOut);
  }

  /** Returns how often one actor's own answers, every other one denied, are held against others. */
  private static long handedOut(IntFunction<Proposition> content, int count) {
    DossierBuilder notes = Dossier.builder();
    Utterance one = Utterance.by(notes.keep(Actor.of("one", "One")));
    for (int i = 0; i < count; i++) {
      Proposition said = content.apply(i);
      notes.add(i % 2 == 0 ? one.as("s" + i).claims(said) : one.as("s" + i).denies(said));
    }
    Dossier dossier = notes.build();
    long[] handedOut = {0};
    new OwnAnswers(
            (voice, other) -> true,
            dossier.commitments(),
            new Judge(dossier, Profile.PRESS),
            (a, b) -> handedOut[0]++ < 0,
            (some, others) -> handedOut[0]++ < 0,
            (a, b) -> handedOut[0]++)
        .within(dossier.commitments());
    return handedOut[0];
  }

  private static long comparisons(int count, IntFunction<String> figure) {
    return comparisons(i -> DEAD.isQuantity(figure.apply(i)), count);
  }

  /** Returns how often it is asked how some contents stand to others. */
  private static long comparisons(IntFunction<Proposition> content, int count) {
    DossierBuilder notes = Dossier.builder();
    notes.add(Property.builder().id(CAUSE.property()).cardinality(Cardinality.ONE).build());
    for (int i = 0; i < count; i++) {
      Actor by = notes.keep(Actor.of("actor " + i, "Actor " + i));
      notes.add(Claim.of(by, content.apply(i)));
    }
    Dossier dossier = notes.build();
    Strata strata =
        Strata.of(
            Cell.of(dossier, dossier.commitments(), false), new Judge(dossier, Profile.PRESS));
    List<Stratum> found = new ArrayList<>();
    strata.forEach(found::add);
    assertThat(found).hasSize(1);
    Bunch<Contents> all = found.get(0).contents();
    assertThat(all.contents()).hasSize(count);
    long[] asked = {0};
    new Blocks<Contents>(
            (a, b) -> {
              asked[0]++;
              return a.clash(b, Profile.PRESS, false);
            },
            (a, b) -> {})
        .within(all);
    return asked[0];
  }
}
