package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What one actor says, or others for him, is not compared in pairs. It must come out as if it had
 * been: what was said at no different time that is known with each other, what is denied with the
 * last of each content before it, and what is claimed with the last denial of each content before
 * it.
 */
class HistoryProperties {
  private static final Question DEAD = Question.of("the fire", "dead");
  private static final Question FROM = Question.of("the fire", "seen from");
  private static final Question BEGAN = Question.of("the fire", "began");
  private static final List<String> CODES =
      List.of("self-contradiction", "change-of-position", "contradiction");

  private record Said(
      Proposition content, boolean denied, String at, int source, boolean sure, int speaker) {}

  /** Claims that can all be true, so that only denials exclude any of them. */
  @Provide
  Arbitrary<Dossier> denials() {
    Arbitrary<Proposition> figures =
        Arbitraries.integers()
            .between(10, 20)
            .map(n -> DEAD.isQuantity("at least " + n + " people"));
    Arbitrary<Proposition> bounds =
        Combinators.combine(
                Arbitraries.of("at least", "at most", "fewer than"),
                Arbitraries.integers().between(10, 20))
            .as((hedge, n) -> DEAD.isQuantity(hedge + " " + n + " people"));
    Arbitrary<Proposition> dates =
        Arbitraries.integers().between(10, 20).map(day -> BEGAN.isWhen("../2025-04-" + day));
    Arbitrary<Proposition> spans =
        Combinators.combine(
                Arbitraries.of("../2025-04-%d", "2025-04-%d/.."),
                Arbitraries.integers().between(10, 20))
            .as((span, day) -> BEGAN.isWhen(span.formatted(day)));
    Arbitrary<Proposition> terms =
        Arbitraries.of("Lviv", "Kyiv", "Odesa").map(t -> FROM.is(Term.of(t)));
    return Arbitraries.of(List.of(figures, bounds), List.of(dates, spans), List.of(terms, terms))
        .flatMap(kind -> said(kind.get(0), kind.get(1)).list().ofMinSize(2).ofMaxSize(20))
        .map(HistoryProperties::dossier);
  }

  private static Arbitrary<Said> said(
      Arbitrary<Proposition> claimed, Arbitrary<Proposition> denied) {
    return Arbitraries.of(true, false)
        .flatMap(
            isDenied ->
                Combinators.combine(
                        isDenied ? denied : claimed,
                        Arbitraries.just(isDenied),
                        Arbitraries.frequencyOf(
                            Tuple.of(1, Arbitraries.just("")),
                            Tuple.of(
                                6, Arbitraries.integers().between(11, 19).map(d -> "2025-06-" + d)),
                            Tuple.of(1, Arbitraries.of("2025-06", "2025-06-12/2025-06-15"))),
                        Arbitraries.of(0, 0, 1, 2),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(0, 0, 0, 1, 2))
                    .as(Said::new));
  }

  private static Dossier dossier(List<Said> all) {
    DossierBuilder notes = Dossier.builder();
    Actor kyiv = notes.keep(Actor.of("kyiv", "Kyiv"));
    List<Actor> speakers =
        List.of(
            kyiv,
            notes.keep(Actor.builder().id("aide").name("Aide").speaksFor(kyiv).build()),
            notes.keep(Actor.builder().id("voice").name("Voice").speaksFor(kyiv).build()));
    List<Source> sources =
        List.of(
            Source.of("paper", Source.Kind.ARTICLE), Source.of("radio", Source.Kind.SOCIAL_POST));
    sources.forEach(notes::add);
    for (int i = 0; i < all.size(); i++) {
      Said said = all.get(i);
      Utterance by = Utterance.by(speakers.get(said.speaker())).as("s" + i);
      by = said.at().isEmpty() ? by : by.saidAt(said.at());
      by = said.source() == 0 ? by : by.in(sources.get(said.source() - 1));
      notes.add(
          said.denied()
              ? by.denies(said.content())
              : by.claims(said.content(), said.sure() ? Certainty.CERTAIN : Certainty.PROBABLE));
    }
    return notes.build();
  }

  @Property(tries = 400)
  void denials_are_those_of_all_pairs(@ForAll("denials") Dossier dossier) {
    Examination examination = Examination.of(dossier);
    List<Commitment> all = dossier.commitments().stream().sorted(Slots.BY_TIME).toList();
    Map<String, Integer> pairs = new HashMap<>();
    Map<String, Set<Commitment>> members = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Commitment a = all.get(i);
        Commitment b = all.get(j);
        if (isHeldAgainst(a, b, closest(a, b, all))) {
          for (String code : examination.compare(a, b).codes()) {
            pairs.merge(code, 1, Integer::sum);
            members.computeIfAbsent(code, c -> new HashSet<>()).addAll(List.of(a, b));
          }
        }
      }
    }

    for (String code : CODES) {
      List<Dispute> disputes = examination.disputes(code);
      Set<Commitment> found = new HashSet<>();
      disputes.forEach(d -> d.positions().forEach(p -> found.addAll(p.commitments())));
      assertThat(found).as(code).isEqualTo(members.getOrDefault(code, Set.of()));
      assertThat(disputes.stream().mapToLong(Dispute::pairCount).sum())
          .as(code)
          .isEqualTo(pairs.getOrDefault(code, 0).longValue());
    }
  }

  /** Returns the history of him among those who say both who said least else. */
  private static List<Commitment> closest(Commitment a, Commitment b, List<Commitment> all) {
    return a.actors().stream()
        .filter(b.actors()::contains)
        .sorted()
        .map(actor -> all.stream().filter(c -> c.actors().contains(actor)).toList())
        .min(Comparator.comparing(List::size))
        .orElseThrow();
  }

  private static boolean isHeldAgainst(Commitment earlier, Commitment later, List<Commitment> own) {
    if (!isOver(earlier, later)) {
      return true;
    }
    if (earlier.affirmed() && later.affirmed()) {
      return false;
    }
    return own.stream()
        .filter(c -> !c.equals(earlier) && isOver(c, later) && (!later.affirmed() || !c.affirmed()))
        .filter(c -> isSame(c, earlier))
        .noneMatch(c -> isLater(c, earlier, own));
  }

  private static boolean isOver(Commitment earlier, Commitment later) {
    return earlier.saidAt().isPresent()
        && later.saidAt().isPresent()
        && earlier.saidAt().get().isBefore(later.saidAt().get());
  }

  private static boolean isSame(Commitment a, Commitment b) {
    return Literal.of(a).equals(Literal.of(b)) && a.certainty() == b.certainty();
  }

  /** What is over later counts; of what is over at once, the last in order. */
  private static boolean isLater(Commitment a, Commitment b, List<Commitment> own) {
    int byEnd = Long.compare(over(a, own), over(b, own));
    return byEnd != 0 ? byEnd > 0 : own.indexOf(a) > own.indexOf(b);
  }

  private static long over(Commitment c, List<Commitment> own) {
    return own.stream().filter(other -> other.saidAt().isPresent() && !isOver(c, other)).count();
  }
}
