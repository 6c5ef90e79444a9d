package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Entry;
import io.github.gainsay.Event;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Disputes are made without comparing every commitment with every other. They must come out as if
 * that had been done: who takes part, how many pairs of different actors there are, and how much
 * the strongest matters.
 */
class DisputeProperties {
  private static final Question DEAD = Question.of("the fire", "dead");
  private static final List<String> BETWEEN_ACTORS =
      List.of(
          "numeric-contradiction", "numeric-discrepancy", "contradiction", "date-contradiction");

  /** Many figures by few actors, some of whom speak for others. */
  @Provide
  Arbitrary<Dossier> figures() {
    Arbitrary<Proposition> contents =
        Combinators.combine(
                Arbitraries.of(
                    "",
                    "exactly",
                    "about",
                    "more than",
                    "at least",
                    "up to",
                    "fewer than",
                    "nearly"),
                Arbitraries.of(10, 12, 20, 100, 104, 1000),
                Arbitraries.of("people", "people", "people", "tons", "km", "miles", ""))
            .as((hedge, n, unit) -> DEAD.isQuantity((hedge + " " + n + " " + unit).strip()));
    Arbitrary<Scope> scopes =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Scope.unknown())),
            Tuple.of(1, Arbitraries.just(Scope.asOf("2025-04-08"))),
            Tuple.of(1, Arbitraries.just(Scope.asOf("2025-04-09"))),
            Tuple.of(1, Arbitraries.just(Scope.builder().place("Lviv").build())));
    Arbitrary<Certainty> certainties =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(Certainty.CERTAIN)),
            Tuple.of(1, Arbitraries.just(Certainty.PROBABLE)),
            Tuple.of(1, Arbitraries.just(Certainty.POSSIBLE)));
    return said(contents, scopes, certainties).map(DisputeProperties::dossier);
  }

  private static Arbitrary<List<Said>> said(
      Arbitrary<Proposition> contents, Arbitrary<Scope> scopes, Arbitrary<Certainty> certainties) {
    return Combinators.combine(
            contents,
            scopes,
            certainties,
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 9))
        .as(Said::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(14);
  }

  /** Many dates, terms and yeses and noes by few actors, of facts that may overlap. */
  @Provide
  Arbitrary<Dossier> answers() {
    Arbitrary<Proposition> contents =
        Arbitraries.oneOf(
            Arbitraries.of("2024", "2025", "2025-04", "2025-04-08", "2025-04-09", "2025-05/..")
                .map(day -> DEAD.isWhen(day)),
            Arbitraries.of("2025-04-08T23:00+09:00", "2025-04-08T23:00-09:00", "../2025-04-08")
                .map(time -> DEAD.isWhen(time)),
            Arbitraries.of("one", "two", "three", "four").map(t -> DEAD.is(Term.of(t))),
            Arbitraries.of(DEAD.yes(), DEAD.no()),
            Arbitraries.just(DEAD.is(Text.of("a few"))));
    Arbitrary<Scope> scopes =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Scope.unknown())),
            Tuple.of(
                3,
                Arbitraries.of("2025-04-08", "2025-04-09", "2025-04", "2025-04-08T23:00-09:00")
                    .map(Scope::asOf)),
            Tuple.of(
                2,
                Arbitraries.of("2025-04-08", "2025-04-09", "2025-04")
                    .map(day -> Scope.builder().when(When.parse(day)).build())),
            Tuple.of(
                2,
                Arbitraries.of("war", "battle")
                    .map(e -> Scope.builder().event(Event.id(e)).build())),
            Tuple.of(1, Arbitraries.just(Scope.builder().measure("survey").build())));
    return said(
            contents,
            scopes,
            Arbitraries.of(Certainty.CERTAIN, Certainty.CERTAIN, Certainty.PROBABLE))
        .flatMap(all -> Arbitraries.of(Change.values()).map(change -> dossier(all, change)));
  }

  private static Dossier dossier(List<Said> all, Change change) {
    Event war = Event.of("war", "war");
    return dossier(
        all,
        List.of(
            war,
            Event.builder().id("battle").name("battle").partOf(war).build(),
            io.github.gainsay.Property.builder()
                .id(DEAD.property())
                .cardinality(Cardinality.ONE)
                .change(change)
                .build()));
  }

  /** Many figures, dates and denials that differ in nothing but their numbers. */
  @Provide
  Arbitrary<Dossier> alike() {
    Arbitrary<Proposition> figures =
        Combinators.combine(
                Arbitraries.of("more than %d", "about %d", "exactly %d", "up to %d", "%d"),
                Arbitraries.integers().between(91, 119),
                Arbitraries.of("km", "km", "miles", "tons"))
            .as((phrase, n, unit) -> DEAD.isQuantity(phrase.formatted(n) + " " + unit));
    Arbitrary<Proposition> bounds =
        Combinators.combine(
                Arbitraries.of("more than %d", "fewer than %d", "at least %d"),
                Arbitraries.integers().between(11, 39))
            .as((phrase, n) -> DEAD.isQuantity(phrase.formatted(n) + " people"));
    Arbitrary<Proposition> times =
        Combinators.combine(
                Arbitraries.integers().between(10, 29),
                Arbitraries.of("", "T10:00", "T10:00Z", "T23:00+09:00", "T01:00-09:00"))
            .as((day, time) -> DEAD.isWhen("2025-04-" + day + time));
    Arbitrary<Proposition> spans =
        Combinators.combine(
                Arbitraries.integers().between(10, 29),
                Arbitraries.of("%d/..", "../%d", "%d/2025-04-30", "%d"))
            .as((day, span) -> DEAD.isWhen(span.replace("%d", "2025-04-" + day)));
    Arbitrary<List<Arbitrary<Proposition>>> kinds =
        Arbitraries.of(
            List.of(
                List.of(figures),
                List.of(bounds),
                List.of(times, spans),
                List.of(spans),
                List.of(figures, bounds, times, spans)));
    Arbitrary<List<Said>> said =
        kinds.flatMap(
            kind ->
                Combinators.combine(
                        Arbitraries.oneOf(kind),
                        Arbitraries.just(Scope.unknown()),
                        Arbitraries.just(Certainty.CERTAIN),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(0, 0, 1, 1, 1, 1, 2, 3, 4))
                    .as(Said::new)
                    .list()
                    .ofMinSize(10)
                    .ofMaxSize(30));
    return said.flatMap(
        all ->
            Arbitraries.of(Change.CONSTANT, Change.CONSTANT, Change.EVOLVING, Change.CUMULATIVE)
                .map(change -> dossier(all, change)));
  }

  private record Said(
      Proposition content, Scope scope, Certainty certainty, int speaker, int detail) {}

  private static Dossier dossier(List<Said> all) {
    return dossier(all, List.of());
  }

  private static Dossier dossier(List<Said> all, List<Entry> others) {
    DossierBuilder notes = Dossier.builder().addAll(others);
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      actors.add(notes.keep(Actor.of("actor " + i, "Actor " + i)));
    }
    actors.add(
        notes.keep(
            Actor.builder()
                .id("voice")
                .name("Voice")
                .speaksFor(actors.get(0))
                .speaksFor(actors.get(1))
                .build()));
    actors.add(
        notes.keep(Actor.builder().id("aide").name("Aide").speaksFor(actors.get(0)).build()));
    for (int i = 0; i < all.size(); i++) {
      Said said = all.get(i);
      Proposition content = said.content().in(said.scope());
      Utterance by = Utterance.by(actors.get(said.speaker())).as("s" + i);
      by = said.detail() < 3 ? by : by.saidAt("2025-04-0" + said.detail());
      notes.add(said.detail() == 0 ? by.denies(content) : by.claims(content, said.certainty()));
    }
    return notes.build();
  }

  /** Answers to three questions that declared relations join, in whatever scopes. */
  @Provide
  Arbitrary<Dossier> related() {
    Arbitrary<Proposition> figures =
        Combinators.combine(
                Arbitraries.of("more than %d", "about %d", "exactly %d", "fewer than %d"),
                Arbitraries.integers().between(11, 19))
            .as((phrase, n) -> DEAD.isQuantity(phrase.formatted(n) + " people"));
    Question arson = Question.of("the fire", "arson");
    Question status = Question.of("the bridge", "status");
    Arbitrary<Proposition> contents =
        Arbitraries.oneOf(
            figures,
            figures,
            Arbitraries.of(arson.yes(), arson.no()),
            Arbitraries.of("open", "closed", "damaged").map(t -> status.is(Term.of(t))));
    Arbitrary<Scope> scopes =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(Scope.unknown())),
            Tuple.of(2, Arbitraries.of("2025-04-08", "2025-04-09", "2025-04").map(Scope::asOf)),
            Tuple.of(2, Arbitraries.of("Lviv", "Kyiv").map(p -> Scope.builder().place(p).build())),
            Tuple.of(1, Arbitraries.just(Scope.builder().measure("survey").build())));
    Arbitrary<Proposition> ends = Combinators.combine(contents, scopes).as(Proposition::in);
    Arbitrary<Relation> relations =
        Combinators.combine(ends, ends, Arbitraries.integers().between(0, 3))
            .as((a, b, kind) -> List.of(a, b, kind))
            .filter(all -> !all.get(0).equals(all.get(1)))
            .map(all -> relation((Proposition) all.get(0), (Proposition) all.get(1), all.get(2)));
    return Combinators.combine(
            said(contents, scopes, Arbitraries.just(Certainty.CERTAIN)),
            relations.list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(Change.values()),
            Arbitraries.of(Change.values()))
        .as(
            (all, declared, ofFigures, ofTerms) -> {
              List<Entry> others = new ArrayList<>(declared);
              others.add(property(DEAD, ofFigures));
              others.add(property(status, ofTerms));
              return dossier(all, others);
            });
  }

  private static io.github.gainsay.Property property(Question question, Change change) {
    return io.github.gainsay.Property.builder()
        .id(question.property())
        .cardinality(Cardinality.ONE)
        .change(change)
        .build();
  }

  private static Relation relation(Proposition a, Proposition b, Object kind) {
    return kind.equals(0)
        ? new Relation.Entails(a, b)
        : kind.equals(1) ? new Relation.SubsetOf(a, b) : new Relation.Excludes(a, b);
  }

  @Provide
  Arbitrary<Dossier> anything() {
    return RandomDossiers.any();
  }

  @Property(tries = 300)
  void of_figures_are_those_of_all_pairs(@ForAll("figures") Dossier dossier) {
    assertThatDisputesAreThoseOfAllPairs(dossier);
  }

  @Property(tries = 300)
  void of_other_answers_are_those_of_all_pairs(@ForAll("answers") Dossier dossier) {
    assertThatDisputesAreThoseOfAllPairs(dossier);
  }

  @Property(tries = 300)
  void of_what_is_alike_are_those_of_all_pairs(@ForAll("alike") Dossier dossier) {
    assertThatDisputesAreThoseOfAllPairs(dossier);
  }

  @Property(tries = 200)
  void of_anything_are_those_of_all_pairs(@ForAll("anything") Dossier dossier) {
    assertThatDisputesAreThoseOfAllPairs(dossier);
  }

  @Property(tries = 300)
  void of_what_is_related_are_those_of_all_pairs(@ForAll("related") Dossier dossier) {
    assertThatDisputesAreThoseOfAllPairs(dossier);
  }

  @Property(tries = 200)
  void show_first_the_pair_that_is_strongest_of_all(@ForAll("alike") Dossier dossier) {
    assertThatTheStrongestIsFirst(dossier);
  }

  @Property(tries = 200)
  void show_first_the_strongest_of_what_is_related(@ForAll("related") Dossier dossier) {
    assertThatTheStrongestIsFirst(dossier);
  }

  /** Of pairs of one actor not all are compared. */
  private static void assertThatTheStrongestIsFirst(Dossier dossier) {
    for (String code : BETWEEN_ACTORS) {
      for (Dispute dispute : Examination.of(dossier).disputes(code)) {
        Witness shown = dispute.strongest();
        if (!shown.a().sharesActorWith(shown.b())) {
          Witness first =
              dispute
                  .pairs()
                  .filter(w -> !w.a().sharesActorWith(w.b()))
                  .min(Dispute.STRONGEST_FIRST)
                  .orElseThrow();
          assertThat(List.of(shown.a(), shown.b())).isEqualTo(List.of(first.a(), first.b()));
        }
      }
    }
  }

  @Property(tries = 300)
  void find_every_state_that_is_less_than_an_earlier_one(@ForAll("answers") Dossier dossier) {
    assertThatWhatFellIsFound(dossier);
  }

  @Property(tries = 300)
  void find_every_bound_that_is_less_than_an_earlier_one(@ForAll("counts") Dossier dossier) {
    assertThatWhatFellIsFound(dossier);
  }

  /** Many bounds of a running count, claimed and denied, of several days and places. */
  @Provide
  Arbitrary<Dossier> counts() {
    Arbitrary<Proposition> bounds =
        Combinators.combine(
                Arbitraries.of("more than %d", "fewer than %d", "%d", "exactly %d"),
                Arbitraries.integers().between(11, 39))
            .as((phrase, n) -> DEAD.isQuantity(phrase.formatted(n) + " people"));
    Arbitrary<Scope> scopes =
        Combinators.combine(
                Arbitraries.of("", "", "Lviv", "Kyiv"),
                Arbitraries.of("2025-04-07", "2025-04-08", "2025-04-09"))
            .as(
                (place, day) ->
                    place.isEmpty()
                        ? Scope.asOf(day)
                        : Scope.builder().place(place).asOf(When.parse(day)).build());
    return Combinators.combine(
            said(bounds, scopes, Arbitraries.of(Certainty.CERTAIN, Certainty.PROBABLE)),
            Arbitraries.of(Cardinality.values()))
        .as(
            (all, cardinality) ->
                dossier(
                    all,
                    List.of(
                        io.github.gainsay.Property.builder()
                            .id(DEAD.property())
                            .cardinality(cardinality)
                            .change(Change.CUMULATIVE)
                            .build())));
  }

  private static void assertThatWhatFellIsFound(Dossier dossier) {
    Examination examination = Examination.of(dossier);
    List<Commitment> all = dossier.commitments();
    Set<Commitment> fell = new HashSet<>();
    for (Commitment a : all) {
      for (Commitment b : all) {
        if (!a.sharesActorWith(b)
            && isLater(a, b)
            && examination.compare(a, b).codes().contains("decreasing-total")) {
          fell.add(b);
        }
      }
    }
    Set<Commitment> found = new HashSet<>();
    examination
        .disputes("decreasing-total")
        .forEach(d -> d.positions().forEach(p -> found.addAll(p.commitments())));

    assertThat(found).as("%s", all).containsAll(fell);
  }

  private static boolean isLater(Commitment a, Commitment b) {
    When ofA = a.proposition().scope().asOf().or(a::saidAt).orElse(When.parse("2025"));
    When ofB = b.proposition().scope().asOf().or(b::saidAt).orElse(When.parse("2025"));
    return ofA.isBefore(ofB);
  }

  private static void assertThatDisputesAreThoseOfAllPairs(Dossier dossier) {
    Examination examination = Examination.of(dossier);
    List<Commitment> all = dossier.commitments();
    for (String code : BETWEEN_ACTORS) {
      Set<Commitment> members = new HashSet<>();
      Set<Set<Commitment>> pairs = new HashSet<>();
      Severity worst = Severity.INFO;
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          Comparison comparison = examination.compare(all.get(i), all.get(j));
          if (comparison.codes().contains(code)) {
            members.addAll(List.of(all.get(i), all.get(j)));
            if (!all.get(i).sharesActorWith(all.get(j))) {
              pairs.add(Set.of(all.get(i), all.get(j)));
            }
            worst =
                worst.compareTo(comparison.severity().orElseThrow()) > 0
                    ? worst
                    : comparison.severity().orElseThrow();
          }
        }
      }
      List<Dispute> disputes = examination.disputes(code);
      Set<Commitment> found = new HashSet<>();
      disputes.forEach(d -> d.positions().forEach(p -> found.addAll(p.commitments())));

      assertThat(found).as(code).isEqualTo(members);
      assertThat(
              disputes.stream()
                  .map(Dispute::severity)
                  .max(Comparator.naturalOrder())
                  .orElse(Severity.INFO))
          .as(code)
          .isEqualTo(worst);
      assertThat(
              disputes.stream()
                  .flatMap(Dispute::pairs)
                  .filter(w -> !w.a().sharesActorWith(w.b()))
                  .map(w -> Set.of(w.a(), w.b()))
                  .distinct()
                  .count())
          .as(code)
          .isEqualTo(pairs.size());
      assertThat(disputes.stream().mapToLong(Dispute::pairCount).sum())
          .isGreaterThanOrEqualTo(pairs.size());
    }
  }

  @Property(tries = 300)
  void counts_the_pairs_of_different_actors(@ForAll("figures") Dossier dossier) {
    assertThatPairsOfDifferentActorsAreCounted(dossier, List.of("numeric-contradiction"));
  }

  @Property(tries = 300)
  void counts_the_pairs_of_what_is_alike(@ForAll("alike") Dossier dossier) {
    assertThatPairsOfDifferentActorsAreCounted(dossier, BETWEEN_ACTORS);
  }

  private static void assertThatPairsOfDifferentActorsAreCounted(
      Dossier dossier, List<String> codes) {
    List<Actor> apart = dossier.actors().subList(0, 4);
    List<Claim> claims =
        dossier.statements(Claim.class).stream()
            .filter(c -> apart.stream().anyMatch(a -> a.id().equals(c.speaker())))
            .toList();
    Dossier plain =
        Dossier.builder()
            .addAll(apart)
            .addAll(dossier.properties())
            .addAll(firstOfEach(claims))
            .build();

    for (String code : codes) {
      for (Dispute dispute : Examination.of(plain).disputes(code)) {
        assertThat(dispute.pairCount()).as(code).isEqualTo(dispute.pairs().count());
      }
    }
  }

  /** Of each actor one, so that nobody has a history. */
  private static List<Claim> firstOfEach(List<Claim> claims) {
    Set<Object> seen = new HashSet<>();
    return claims.stream().filter(c -> seen.add(c.speaker())).toList();
  }
}
