package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Reply;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Hedge;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is told otherwise, but comes to the same, is found to be the same: in two parts, in another
 * unit, through one more outlet, by one more voice, as a denial of a denial.
 */
class MetamorphicProperties {
  private static final int TRIES = 150;
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final Actor STRANGER = Actor.of("stranger", "A stranger");
  private static final Actor OTHER = Actor.of("other", "Another");

  /** Rules about the ways on which statements come down, for which one more matters. */
  private static final Set<String> ABOUT_SOURCES =
      Set.of("echo", "single-origin", "circular-sourcing", "temporal-anomaly");

  /** Rules whose findings are disputes between actors. */
  private static final Set<String> DISPUTES =
      Set.of("contradiction", "numeric-contradiction", "date-contradiction", "aggregate-mismatch");

  @Provide
  Arbitrary<Dossier> dossiers() {
    return RandomDossiers.any();
  }

  @Property(tries = TRIES)
  void two_parts_that_are_merged_give_the_same_findings(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    List<Statement> some = part(dossier.statements(), random);
    List<Statement> others = new ArrayList<>(dossier.statements());
    others.removeAll(some);
    List<Relation> declared = part(dossier.relations(), random);
    List<Relation> alsoDeclared = new ArrayList<>(dossier.relations());
    alsoDeclared.removeAll(declared);
    Dossier one = part(dossier, some, declared);
    Dossier two = part(dossier, others, alsoDeclared);
    List<Finding> whole = CHECKER.check(dossier).findings();

    for (Dossier merged : List.of(Dossier.merge(one, two), Dossier.merge(two, one))) {
      assertThat(CHECKER.check(merged).findings()).isEqualTo(whole).hasToString(whole.toString());
    }
  }

  private static <T> List<T> part(List<T> all, Random random) {
    return all.stream().filter(each -> random.nextBoolean()).toList();
  }

  /** The part with these statements, and with those to which they reply. */
  private static Dossier part(
      Dossier dossier, List<Statement> statements, List<Relation> relations) {
    Set<Statement> all = new LinkedHashSet<>(statements);
    Deque<Statement> open = new ArrayDeque<>(statements);
    while (!open.isEmpty()) {
      if (open.remove() instanceof Reply reply) {
        dossier.targetsOf(reply).stream().filter(all::add).forEach(open::add);
      }
    }
    return Dossier.builder()
        .addAll(dossier.actors())
        .addAll(dossier.sources())
        .addAll(dossier.events())
        .addAll(dossier.properties())
        .addAll(relations)
        .addAll(all)
        .build();
  }

  /** A length that somebody claims or denies. */
  private record Length(Hedge hedge, int km, int speaker, boolean denied) {
    Statement in(Unit unit, List<Actor> actors, int at) {
      BigDecimal number = BigDecimal.valueOf(km);
      Quantity length = Quantity.of(hedge, number, Unit.of("km"));
      Actor by = actors.get(speaker);
      Proposition content = Question.of("the front", "length").is(length.in(unit));
      Utterance said = Utterance.by(by).as("s" + at);
      return denied ? said.denies(content) : said.claims(content);
    }
  }

  @Provide
  Arbitrary<List<Length>> lengths() {
    return Combinators.combine(
            Arbitraries.of(
                Hedge.EXACTLY,
                Hedge.BARE,
                Hedge.ABOUT,
                Hedge.MORE_THAN,
                Hedge.AT_LEAST,
                Hedge.AT_MOST,
                Hedge.UP_TO,
                Hedge.NEARLY),
            Arbitraries.of(10, 12, 20, 100, 104, 1000),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 4).map(n -> n == 0))
        .as(Length::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(7);
  }

  @Property(tries = TRIES)
  void another_unit_changes_neither_codes_nor_severities(@ForAll("lengths") List<Length> lengths) {
    assertThat(codes(inUnit(lengths, "metres"))).isEqualTo(codes(inUnit(lengths, "km")));
  }

  private static Dossier inUnit(List<Length> lengths, String unit) {
    List<Actor> actors = List.of(STRANGER, OTHER, Samples.KYIV);
    DossierBuilder notes = Dossier.builder().addAll(actors);
    for (int i = 0; i < lengths.size(); i++) {
      notes.add(lengths.get(i).in(Unit.of(unit), actors, i));
    }
    return notes.build();
  }

  private static List<String> codes(Dossier dossier) {
    return CHECKER.check(dossier).findings().stream()
        .map(f -> f.severity() + " " + f.code())
        .sorted()
        .toList();
  }

  @Property(tries = TRIES)
  void one_more_outlet_changes_only_what_is_found_of_sources(
      @ForAll("dossiers") Dossier dossier, @ForAll int number) {
    List<Statement> cited =
        dossier.statements().stream()
            .filter(s -> s instanceof Claim || s instanceof Denial)
            .filter(s -> !s.citations().isEmpty() && s.passage().isEmpty())
            .toList();
    Assume.that(!cited.isEmpty());
    Statement statement = cited.get(Math.floorMod(number, cited.size()));
    Source outlet = Source.builder().id("gazette").publisher(STRANGER).build();
    Dossier more = dossier.toBuilder().add(STRANGER, outlet).add(alsoIn(outlet, statement)).build();

    assertThat(withoutSources(more)).isEqualTo(withoutSources(dossier));
  }

  private static Statement alsoIn(Source outlet, Statement s) {
    Citation citation = Citation.of(outlet);
    if (s instanceof Claim claim) {
      return claim.toBuilder().id(s.id()).addCitation(citation).build();
    }
    if (s instanceof Denial denial) {
      return denial.toBuilder().id(s.id()).addCitation(citation).build();
    }
    throw new IllegalArgumentException("s must be a claim or a denial, but was <" + s + ">");
  }

  private static List<String> withoutSources(Dossier dossier) {
    return CHECKER.check(dossier).findings().stream()
        .filter(f -> !ABOUT_SOURCES.contains(f.code()))
        .map(f -> f + " " + f.fingerprint())
        .sorted()
        .toList();
  }

  /**
   * Agrees, on the same day, with somebody who says nothing else. Another day may be another
   * figure's day, too. A spokesman of Kyiv who says what Kyiv denies is in no dispute with it, but
   * is so with a stranger who denies it, too; that is new.
   */
  @Property(tries = TRIES)
  void one_more_voice_makes_no_known_dispute_new(
      @ForAll("disputed") Dossier dossier, @ForAll int number) {
    List<Commitment> held = loneVoices(dossier);
    Commitment joined = held.get(Math.floorMod(number, held.size()));
    Utterance says =
        joined.saidAt().map(Utterance.by(STRANGER)::saidAt).orElse(Utterance.by(STRANGER));
    Statement voice =
        joined.affirmed()
            ? says.claims(joined.proposition(), joined.certainty())
            : says.denies(joined.proposition());
    Dossier more = dossier.toBuilder().add(STRANGER, voice).build();

    assertThat(fingerprints(disputes(more)))
        .as("%s %s%n%s%n%s", more.statements(), more.relations(), disputes(dossier), disputes(more))
        .containsAll(fingerprints(disputes(dossier)));
  }

  @Provide
  Arbitrary<Dossier> disputed() {
    return RandomDossiers.any().filter(dossier -> !loneVoices(dossier).isEmpty());
  }

  private static List<Commitment> loneVoices(Dossier dossier) {
    return disputes(dossier).stream()
        .flatMap(f -> f.positions().stream())
        .flatMap(p -> p.commitments().stream())
        .filter(c -> saysNothingElse(dossier, c))
        .toList();
  }

  private static boolean saysNothingElse(Dossier dossier, Commitment commitment) {
    return dossier.commitments().stream().filter(commitment::sharesActorWith).count() == 1
        && dossier.statements().stream()
            .filter(s -> !s.equals(commitment.statement()))
            .allMatch(s -> Collections.disjoint(dossier.committedBy(s), commitment.actors()));
  }

  private static List<Finding> disputes(Dossier dossier) {
    return CHECKER.check(dossier).findings().stream()
        .filter(f -> DISPUTES.contains(f.code()) && !f.positions().isEmpty())
        .toList();
  }

  private static Set<String> fingerprints(Collection<Finding> findings) {
    return new TreeSet<>(findings.stream().map(Finding::fingerprint).toList());
  }

  /** A denial by somebody else in between, and who denies that, against who agrees outright. */
  @Property(tries = TRIES)
  void who_denies_a_denial_contradicts_what_an_endorsement_contradicts(
      @ForAll("dossiers") Dossier dossier, @ForAll int number) {
    List<Claim> claims =
        dossier.statements(Claim.class).stream()
            .filter(c -> dossier.commitments(c).stream().allMatch(MetamorphicProperties::isSure))
            .toList();
    Assume.that(!claims.isEmpty());
    Claim claim = claims.get(Math.floorMod(number, claims.size()));
    Denial denial = Denial.of(OTHER, claim);
    Denial denied = Denial.of(STRANGER, denial);
    Endorsement endorsed = Endorsement.of(STRANGER, claim);
    Dossier both = dossier.toBuilder().add(STRANGER, OTHER, denial, denied, endorsed).build();

    for (Statement s : both.statements()) {
      if (Stream.of(denial, denied, endorsed).noneMatch(added -> added.id().equals(s.id()))) {
        assertThat(contradicts(both, denied, s))
            .as(s.toString())
            .isEqualTo(contradicts(both, endorsed, s));
      }
    }
  }

  private static boolean isSure(Commitment c) {
    return c.certainty() == Certainty.CERTAIN;
  }

  private static boolean contradicts(Dossier dossier, Statement a, Statement b) {
    return CHECKER.compare(dossier, a, b).verdict() == Verdict.CONTRADICTION;
  }
}
