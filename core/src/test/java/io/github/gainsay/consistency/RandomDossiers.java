package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.began;
import static io.github.gainsay.consistency.Samples.cause;
import static io.github.gainsay.consistency.Samples.dead;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Event;
import io.github.gainsay.Property;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small dossiers in which few actors say much about few questions. */
final class RandomDossiers {
  private static final int MOST_STATEMENTS = 9;
  private static final int MOST_RELATIONS = 3;
  private static final int MOST_NESTED = 4;

  /** Names that may lie within those after them. */
  private static final List<String> NAMES =
      List.of("the port", "lightning", "Lviv", "gas", "Odesa", "weather", "the coast");

  private final IntFunction<String> ids;
  private final List<Proposition> contents = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final DossierBuilder notes = Dossier.builder();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final Event fire = Event.builder().id("fire").name("the fire").when("2025-04-08").build();

  /** What decides about one statement; each number picks one of several ways. */
  private record Choice(
      int kind, int speaker, int content, int scope, int time, int key, int citation, int detail) {}

  private RandomDossiers(IntFunction<String> ids) {
    this.ids = ids;
  }

  /** Returns dossiers with statements, replies, scopes, times, citations and relations. */
  static Arbitrary<Dossier> any() {
    return numbered(List.of(i -> "")).map(dossiers -> dossiers.get(0));
  }

  /** Returns the same dossier twice, with ids of statements that sort in opposite directions. */
  static Arbitrary<List<Dossier>> underOtherIds() {
    return numbered(List.of(i -> "s" + (100 + i), i -> "s" + (999 - i)));
  }

  private static Arbitrary<List<Dossier>> numbered(List<IntFunction<String>> ids) {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 59).withoutEdgeCases();
    Arbitrary<Choice> choice =
        Combinators.combine(number, number, number, number, number, number, number, number)
            .as(Choice::new);
    return Combinators.combine(
            choice.list().ofMaxSize(MOST_STATEMENTS),
            number.list().ofMaxSize(3 * MOST_RELATIONS),
            number.list().ofMaxSize(MOST_NESTED),
            number)
        .as(
            (choices, relations, nested, traits) ->
                ids.stream()
                    .map(each -> new RandomDossiers(each).build(choices, relations, nested, traits))
                    .toList());
  }

  private Dossier build(
      List<Choice> choices, List<Integer> relations, List<Integer> nested, int traits) {
    addCast(traits);
    addContents();
    choices.forEach(c -> statements.add(notes.keep(statement(c))));
    for (int i = 0; i + 2 < relations.size(); i += 3) {
      relate(relations.get(i), pick(contents, relations.get(i + 1)), relations.get(i + 2));
    }
    nested.forEach(this::nest);
    return notes.build();
  }

  private void addCast(int traits) {
    Actor kyiv = Actor.of("kyiv", "Kyiv");
    Actor paper = Actor.of("paper", "The Paper");
    actors.add(kyiv);
    actors.add(Actor.builder().id("spokesman").name("Spokesman").speaksFor(kyiv).build());
    actors.add(Actor.of("beijing", "Beijing"));
    actors.add(paper);
    actors.add(
        Actor.builder().id("official").name("An official").kind(Actor.Kind.ANONYMOUS).build());
    sources.add(Source.builder().id("article").publisher(paper).published("2025-04-10").build());
    sources.add(Source.of("post", Source.Kind.SOCIAL_POST));
    sources.add(Source.builder().id("copy").publisher(kyiv).derivedFrom(sources.get(0)).build());
    Source blog = Source.builder().id("blog").addDerivedFrom(Source.id("mirror")).build();
    sources.add(blog);
    sources.add(
        Source.builder().id("mirror").derivedFrom(blog).derivedFrom(sources.get(0)).build());
    actors.forEach(notes::add);
    sources.forEach(notes::add);
    notes.add(fire);
    notes.add(
        Property.builder().id("dead").change(pick(List.of(Change.values()), traits)).build(),
        Property.builder()
            .id("cause")
            .cardinality(pick(List.of(Cardinality.values()), traits / 3))
            .build());
  }

  private void addContents() {
    Question dead = Question.of("the fire", "dead");
    List.of("12 people", "exactly 12 people", "more than 12 people", "about 12 people")
        .forEach(phrase -> contents.add(dead.isQuantity(phrase)));
    List.of("at most 12 people", "up to 12 people", "at least 10 people", "20 ships", "dozens")
        .forEach(phrase -> contents.add(dead.isQuantity(phrase)));
    contents.add(dead.isQuantity("between 10 and 14 people"));
    Question arson = Question.of("the fire", "arson");
    contents.add(arson.yes());
    contents.add(arson.no());
    Question cause = Question.of("the fire", "cause");
    contents.add(cause.is(Term.of("lightning")));
    contents.add(cause.is(Term.of("weather")));
    contents.add(cause.is(Term.of("gas")));
    Question began = Question.of("the fire", "began");
    contents.add(began.isWhen("2025-04-08"));
    contents.add(began.isWhen("2025-04"));
    contents.add(began.isWhen("../2025-04-07"));
    contents.add(began.isWhen("2025-04-08T23:30-05:00"));
    contents.add(began.isWhen("2025-04-08T23:30Z"));
    contents.add(began.isWhen("2025-04-09T04:30Z"));
  }

  private Statement statement(Choice c) {
    Utterance utterance = utterance(c);
    Proposition content = content(c);
    Certainty certainty =
        c.detail() % 4 < 2 ? Certainty.CERTAIN : pick(List.of(Certainty.values()), c.detail());
    Aspect aspect =
        c.detail() % 3 > 0 ? Aspect.CONTENT : pick(List.of(Aspect.values()), c.detail() / 3);
    return switch (c.kind() % 11) {
      case 0, 1, 2, 3 -> keyed(utterance, c).claims(content, certainty);
      case 4 -> keyed(utterance, c).denies(content, aspect);
      case 5 -> keyed(utterance, c).doubts(content);
      case 6 -> keyed(utterance, c).remarks(content);
      default -> reply(utterance, c, content, aspect);
    };
  }

  private Statement reply(Utterance utterance, Choice c, Proposition content, Aspect aspect) {
    if (statements.isEmpty()) {
      return utterance.endorses(content, aspect);
    }
    Statement earlier = pick(statements, c.content());
    Target target =
        earlier
            .utterance()
            .filter(key -> c.key() % 2 == 0)
            .<Target>map(Target.Uttered::new)
            .orElseGet(() -> new Target.Stated(earlier.id()));
    return switch (c.kind() % 11) {
      case 7, 8 -> utterance.denies(target, aspect);
      case 9 -> utterance.endorses(target, aspect);
      default ->
          c.detail() % 2 == 0 ? utterance.retracts(target) : utterance.corrects(earlier, content);
    };
  }

  private Utterance utterance(Choice c) {
    String id = ids.apply(statements.size());
    Utterance utterance = Utterance.by(pick(actors, c.speaker()));
    utterance = id.isEmpty() ? utterance : utterance.as(id);
    utterance = c.speaker() % 7 == 0 ? utterance.onBehalfOf(pick(actors, c.detail())) : utterance;
    List<String> times = List.of("", "2025-04-08", "2025-04-10", "2025-04");
    String time = pick(times, c.time());
    utterance = time.isEmpty() ? utterance : utterance.saidAt(time);
    return switch (c.citation() % 8) {
      case 0 -> utterance.in(sources.get(0));
      case 1 -> utterance.in(sources.get(1), Citation.Wording.VERBATIM, "not convinced yet");
      case 2 -> utterance.in(sources.get(0), Citation.Wording.PARTIAL, "not convinced");
      case 3 -> utterance.in(sources.get(2));
      case 4 -> utterance.in(sources.get(3));
      case 5 -> utterance.in(sources.get(2)).in(sources.get(4));
      default -> utterance;
    };
  }

  private static Utterance keyed(Utterance utterance, Choice c) {
    return switch (c.key() % 6) {
      case 0 -> utterance.key("briefing").passage("words");
      case 1 -> utterance.key("briefing");
      case 2 -> utterance.key("post").passage("words");
      default -> utterance;
    };
  }

  private Proposition content(Choice c) {
    Scope scope =
        switch (c.scope() % 12) {
          case 0 -> Scope.asOf("2025-04-08");
          case 1 -> Scope.asOf("2025-04-10");
          case 2 -> Scope.builder().place("Lviv").build();
          case 3 -> Scope.builder().place("Odesa").build();
          case 4 -> Scope.builder().measure("registered").build();
          case 5 -> Scope.builder().when(When.parse("2025-05")).build();
          case 6 -> Scope.of(fire);
          case 7 -> Scope.builder().place("the coast").build();
          default -> Scope.unknown();
        };
    return pick(contents, c.content()).in(scope);
  }

  private void relate(int kind, Proposition a, int other) {
    Proposition b = pick(contents, other);
    if (!a.equals(b)) {
      notes.add(
          switch (kind % 7) {
            case 0 -> new Relation.Excludes(a, b);
            case 1 -> new Relation.Entails(a, b);
            case 2 -> new Relation.Equivalent(a, b);
            case 3 -> new Relation.Precedes(a, b);
            case 4 -> new Relation.SubsetOf(a, b);
            case 5 -> new Relation.Total(a, List.of(b), List.of(), true);
            default -> new Relation.Supports(a, b, Relation.Direction.AGAINST);
          });
    }
  }

  private void nest(int number) {
    int one = number % NAMES.size();
    int other = number / NAMES.size() % NAMES.size();
    if (one != other) {
      notes.add(
          new Relation.Within(NAMES.get(Math.min(one, other)), NAMES.get(Math.max(one, other))));
    }
  }

  private static <T> T pick(List<T> from, int number) {
    return from.get(number % from.size());
  }
}
