package io.github.gainsay;

import io.github.gainsay.Citation.Wording;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Small vocabularies, so that things are often equal, and dossiers in which much is replied to. */
final class ModelDomain extends DomainContextBase {
  private static final Arbitrary<Actor> ACTORS =
      Arbitraries.of(
          Samples.ZELENSKY, Samples.CHINA, Samples.LIN_JIAN, Samples.PESKOV, Samples.EDITOR);

  /** What a speaker does with an earlier statement, or with content if there is none. */
  private interface Act {
    Statement of(Utterance by, Proposition content, List<Statement> earlier);
  }

  @Provide
  Arbitrary<Value> values() {
    return Arbitraries.of(
        Quantity.parse("more than 150 people"),
        Quantity.parse("over 150 persons"),
        Quantity.parse("150 people"),
        Quantity.parse("150.0 people"),
        Quantity.parse("about 150 people"),
        Term.of("mercenary"),
        Text.of("mercenary"),
        YesNo.YES,
        YesNo.NO,
        When.parse("2025-04"),
        When.parse("2025-04-XX"));
  }

  @Provide
  Arbitrary<Scope> scopes() {
    Arbitrary<When> dates = Arbitraries.of("2025-04-08", "2025-04", "2025-05").map(When::parse);
    Arbitrary<String> places = Arbitraries.of("Kyiv", "Donetsk region");
    return Combinators.combine(
            dates.optional(0.2), dates.optional(0.2), places.optional(0.2), places.optional(0.1))
        .as(
            (when, asOf, place, population) ->
                Scope.builder().when(when).asOf(asOf).place(place).population(population).build());
  }

  @Provide
  Arbitrary<Proposition> propositions() {
    Arbitrary<Question> questions =
        Arbitraries.of(Samples.FIGHTERS, Samples.CAPTURED, Samples.NATURE);
    Arbitrary<String> wordings = Arbitraries.of("in other words", "literally");
    return Combinators.combine(questions, values(), scopes(), wordings.optional(0.2))
        .as(
            (question, value, scope, text) ->
                question.is(value).in(scope).toBuilder().text(text).build())
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Utterance> utterances() {
    Arbitrary<Citation> citations =
        Arbitraries.of(
            Citation.of(Samples.ARTICLE),
            Citation.of(Samples.CAPTION, Wording.VERBATIM, "more than 155"),
            Citation.of(Samples.POST));
    return Combinators.combine(
            ACTORS,
            ACTORS.optional(0.2),
            Arbitraries.of("2025-04-08", "2025-04-10").optional(0.5),
            Arbitraries.of("tuesday", "thursday").optional(0.3),
            citations.list().ofMaxSize(2))
        .as(
            (speaker, principal, saidAt, key, cited) -> {
              Utterance u = Utterance.by(speaker);
              u = principal.map(u::onBehalfOf).orElse(u);
              u = saidAt.map(u::saidAt).orElse(u);
              u = key.map(u::key).orElse(u);
              for (Citation citation : cited) {
                u = u.in(citation);
              }
              return u;
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<Act> acts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 50),
            Arbitraries.of(Certainty.values()),
            Arbitraries.of(Aspect.values()))
        .<Act>as(
            (kind, which, certainty, aspect) ->
                (by, content, earlier) ->
                    act(kind, by, content, pick(earlier, which, content), certainty, aspect))
        .withoutEdgeCases();
  }

  private static Target pick(List<Statement> earlier, int which, Proposition content) {
    if (which % 3 == 0 || earlier.isEmpty()) {
      return content;
    }
    return new Target.Stated(earlier.get(which % earlier.size()).id());
  }

  private static Statement act(
      int kind,
      Utterance by,
      Proposition content,
      Target target,
      Certainty certainty,
      Aspect aspect) {
    return switch (kind) {
      case 0 -> by.claims(content, certainty);
      case 1 -> by.denies(target);
      case 2 -> by.denies(target, aspect);
      case 3 -> by.doubts(target);
      case 4 -> by.endorses(target);
      case 5 -> by.remarks(target);
      case 6 -> target instanceof Target.Stated ? by.retracts(target) : by.claims(content);
      default -> by.claims(content);
    };
  }

  @Provide
  Arbitrary<Statement> statements() {
    List<Statement> earlier = List.of(Samples.ZELENSKYS_CLAIM, Samples.CHINAS_DENIAL);
    return Combinators.combine(acts(), utterances(), propositions())
        .as((act, by, content) -> act.of(by, content, earlier))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    Arbitrary<Function<List<Statement>, Statement>> steps =
        Combinators.combine(acts(), utterances(), propositions())
            .as((act, by, content) -> earlier -> act.of(by, content, earlier));
    Arbitrary<Relation> relations =
        Combinators.combine(propositions(), propositions())
            .filter((a, b) -> !a.equals(b))
            .as(Relation.Entails::new);
    return Combinators.combine(steps.list().ofMaxSize(12), relations.list().ofMaxSize(2))
        .as(
            (acts, declared) -> {
              List<Statement> said = new ArrayList<>();
              acts.forEach(act -> said.add(act.apply(said)));
              return Samples.notes().addAll(said).addAll(declared).build();
            })
        .withoutEdgeCases();
  }
}
