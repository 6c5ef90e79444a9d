package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Entry;
import io.github.gainsay.InvalidDossierException;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of a session: after any edits it reports what a fresh check does; a change is the
 * difference; what is refused changes nothing.
 */
class ConsistencySessionProperties {
  private static final int TRIES = 100;
  private static final int MOST_AT_ONCE = 5;
  private static final int MOST_HEARD_OF = 2;
  private static final int MORE = 8;
  private static final int EDITS = 30;
  private static final ConsistencyChecker CHECKER =
      ConsistencyChecker.of(StandardRules.all())
          .plus(new Uncorroborated())
          .withSeverity("doubted", Severity.MEDIUM);

  /** Finds that somebody says something while nobody else says anything; looks at everything. */
  private static final class Uncorroborated implements Rule {
    @Override
    public String id() {
      return "uncorroborated";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
      List<Statement> all = context.dossier().statements();
      boolean alone = all.stream().map(Statement::speaker).distinct().count() == 1;
      return !alone
          ? List.of()
          : all.stream()
              .map(s -> Finding.by(this).message("Nobody else speaks.").addStatement(s).build())
              .toList();
    }
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return RandomDossiers.any();
  }

  @Property(tries = TRIES)
  void a_session_reports_what_a_fresh_check_does(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    List<Entry> outside = new ArrayList<>(withMore(withHearsay(dossier), random).entries());
    ConsistencySession session = CHECKER.session(Dossier.of());
    CheckReport reported = session.report();
    for (int i = 0; i < EDITS; i++) {
      boolean adds = !outside.isEmpty() && random.nextInt(4) > 0;
      ConsistencySession.Change change =
          adds ? add(session, outside, random) : withdraw(session, outside, random);

      CheckReport fresh = CHECKER.check(session.dossier());
      assertThat(session.report()).isEqualTo(fresh);
      assertThat(change.appeared()).isEqualTo(without(fresh, reported));
      assertThat(change.disappeared()).isEqualTo(without(reported, fresh));
      reported = fresh;
    }
  }

  /** Adds claims that are known only from other statements. */
  private static Dossier withHearsay(Dossier dossier) {
    DossierBuilder more = dossier.toBuilder();
    for (Statement s : dossier.statements().stream().limit(MOST_HEARD_OF).toList()) {
      Utterance hearsay = Utterance.by(dossier.actors().get(0)).in(Citation.of(s));
      dossier.propositions().stream().limit(1).forEach(p -> more.add(hearsay.claims(p)));
      more.add(hearsay.remarks(s));
    }
    return more.build();
  }

  /** Adds circles of sources, names that are almost the same, and who says things by these. */
  private static Dossier withMore(Dossier dossier, Random random) {
    Source first = Source.builder().id("first").addDerivedFrom(Source.id("second")).build();
    Source second = Source.builder().id("second").derivedFrom(first).build();
    Source third = Source.builder().id("third").derivedFrom(second).build();
    Source own = Source.builder().id("own").addDerivedFrom(Source.id("own")).build();
    Dossier cast =
        dossier.toBuilder()
            .add(first, second, third, own)
            .add(Source.builder().id("both").derivedFrom(third).derivedFrom(own).build())
            .add(Actor.builder().id("north").name("North").addAlias("the coast").build())
            .add(Actor.builder().id("south").name("South").addAlias("the coast").build())
            .add(property("death  toll", random), property("death\u00a0toll", random))
            .build();
    DossierBuilder more = cast.toBuilder();
    for (int i = 0; i < MORE; i++) {
      Question question =
          Question.of(
              pick(List.of("the fire", "Fires", "The fire", "the coast", "North", "south"), random),
              pick(List.of("dead", "Dead", "death toll", "death  toll"), random));
      more.add(
          Utterance.by(pick(cast.actors(), random))
              .as("more-" + i)
              .in(pick(cast.sources(), random))
              .claims(
                  question
                      .isQuantity(pick(List.of("12 people", "20 people"), random))
                      .in(Scope.asOf(pick(List.of("2025-04-08", "2025-04-10"), random)))));
    }
    return more.build();
  }

  /** Adds places and who says what happened there; which lie within which is not yet known. */
  private static Dossier withPlaces(Dossier cast, Random random) {
    List<String> names = List.of("quay", "port", "city", "coast", "country");
    DossierBuilder entries = cast.toBuilder();
    entries.add(
        io.github.gainsay.Property.builder().id("hit").cardinality(Cardinality.ONE).build());
    for (int i = 0; i < MORE; i++) {
      Question question = Question.of("the flood", pick(List.of("deadly", "foreseen"), random));
      Proposition deadly = random.nextBoolean() ? question.yes() : question.no();
      Proposition hit = Question.of("the flood", "hit").is(Term.of(pick(names, random)));
      Scope place = Scope.builder().place(pick(names, random)).build();
      Utterance said = Utterance.by(pick(cast.actors(), random)).as("place-" + i);
      entries.add(random.nextInt(3) > 0 ? said.claims(deadly.in(place)) : said.claims(hit));
    }
    return entries.build();
  }

  @Property(tries = TRIES)
  void a_session_learns_what_lies_within_what(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    ConsistencySession session = CHECKER.session(withPlaces(dossier, random));
    List<Relation> nested =
        new ArrayList<>(
            List.of(
                new Relation.Within("quay", "port"),
                new Relation.Within("port", "city"),
                new Relation.Within("quay", "coast"),
                new Relation.Within("coast", "country")));
    Collections.shuffle(nested, random);
    for (Relation within : nested) {
      session.add(within);

      assertThat(session.report()).isEqualTo(CHECKER.check(session.dossier()));
    }
  }

  private static io.github.gainsay.Property property(String id, Random random) {
    return io.github.gainsay.Property.builder()
        .id(id)
        .change(pick(List.of(Change.values()), random))
        .build();
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  /** Adds some of the entries, or none where these refer to what is not there yet. */
  private static ConsistencySession.Change add(
      ConsistencySession session, List<Entry> outside, Random random) {
    List<Entry> picked = new ArrayList<>();
    for (int i = random.nextInt(MOST_AT_ONCE); i >= 0; i--) {
      picked.add(pick(outside, random));
    }
    if (picked.stream().anyMatch(Source.class::isInstance)) {
      outside.stream().filter(Source.class::isInstance).forEach(picked::add);
    }
    Dossier before = session.dossier();
    Entry[] entries = picked.toArray(Entry[]::new);
    try {
      ConsistencySession.Change change = session.add(entries);
      outside.removeAll(picked);
      assertThat(session.dossier()).isEqualTo(before.toBuilder().add(entries).build());
      return change;
    } catch (InvalidDossierException e) {
      assertThat(session.dossier()).isSameAs(before);
      assertThat(e.problems()).isEqualTo(before.toBuilder().add(entries).problems()).isNotEmpty();
      return new ConsistencySession.Change(List.of(), List.of());
    }
  }

  /** Takes out a statement, or none where another refers to it. */
  private static ConsistencySession.Change withdraw(
      ConsistencySession session, List<Entry> outside, Random random) {
    Dossier before = session.dossier();
    if (before.statements().isEmpty()) {
      return new ConsistencySession.Change(List.of(), List.of());
    }
    Statement statement = before.statements().get(random.nextInt(before.statements().size()));
    List<Entry> rest = new ArrayList<>(before.entries());
    rest.remove(statement);
    DossierBuilder builder = Dossier.builder().addAll(rest);
    try {
      ConsistencySession.Change change = session.withdraw(statement.id());
      outside.add(statement);
      assertThat(session.dossier()).isEqualTo(builder.build());
      return change;
    } catch (IllegalArgumentException e) {
      assertThat(session.dossier()).isSameAs(before);
      assertThat(builder.problems()).isNotEmpty();
      return new ConsistencySession.Change(List.of(), List.of());
    }
  }

  private static List<Finding> without(CheckReport report, CheckReport other) {
    return report.findings().stream().filter(f -> !other.findings().contains(f)).toList();
  }

  @Property(tries = TRIES)
  void a_session_begins_with_what_a_check_reports(@ForAll("dossiers") Dossier dossier) {
    ConsistencySession session = CHECKER.session(dossier);

    assertThat(session.dossier()).isEqualTo(dossier);
    assertThat(session.report()).isEqualTo(CHECKER.check(dossier));
  }

  @Property(tries = TRIES)
  void more_citations_are_united(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    ConsistencySession session = CHECKER.session(dossier);
    for (Claim claim : dossier.statements(Claim.class)) {
      Citation citation =
          Citation.of(dossier.sources().get(random.nextInt(dossier.sources().size())));
      Claim again = claim.toBuilder().citations(List.of(citation)).build();
      Dossier expected = session.dossier().toBuilder().add(again).build();

      session.add(again);

      assertThat(session.dossier()).isEqualTo(expected);
      assertThat(session.report()).isEqualTo(CHECKER.check(expected));
    }
  }
}
