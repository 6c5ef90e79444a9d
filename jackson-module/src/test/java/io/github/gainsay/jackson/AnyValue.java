package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Hedge;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every kind of value, and propositions and scopes made of them. */
final class AnyValue {
  static final String[] EVENTS = {"e0", "e1", "e2"};

  /** Hedges that go with no number, or with none but a share. */
  private static final Set<Hedge> WITHOUT_NUMBER =
      EnumSet.of(Hedge.BETWEEN, Hedge.VAGUE, Hedge.FRACTION);

  private AnyValue() {}

  /** {@return names and other short texts, with what is special in JSON and YAML} */
  static Arbitrary<String> words() {
    Arbitrary<String> special =
        Arbitraries.of(
            "Beijing",
            "true",
            "null",
            "1.0",
            "2025",
            "~",
            "- a",
            "a: b",
            "#",
            "\"",
            "\\",
            "a\nb",
            "a\tb",
            "{}",
            "[]",
            "Володимир",
            "北京",
            "😀",
            "\u0000",
            "\u2028",
            "'",
            "&a",
            "*a",
            "%");
    Arbitrary<String> random =
        Arbitraries.strings().ofMinLength(1).ofMaxLength(8).filter(UTF_8.newEncoder()::canEncode);
    return Arbitraries.oneOf(special, random).map(String::strip).filter(s -> !s.isBlank());
  }

  static Arbitrary<When> whens() {
    return Arbitraries.of(
            "2025-04-10",
            "2025-04",
            "2025",
            "198X",
            "19XX",
            "1984~",
            "1984?",
            "2004-06%",
            "2025-04-10T14:30",
            "2025-04-10T14:30Z",
            "2025-04-10T14:30:15+02:00",
            "2025-04-08/2025-04-10",
            "../2004",
            "2004-01-01/..")
        .map(When::parse);
  }

  static Arbitrary<Unit> units() {
    return Arbitraries.of(
        Unit.unspecified(),
        Unit.count("people"),
        Unit.count("Chinese fighters"),
        Unit.count("ship"),
        Unit.of("km"),
        Unit.of("percent"),
        Unit.of("percent of voters"),
        Unit.of("US$"),
        Unit.of("tons"),
        Unit.of("people per day"),
        Unit.of("percent").up());
  }

  static Arbitrary<Quantity> quantities() {
    Arbitrary<Quantity> phrases =
        Arbitraries.of(
                "dozens of people",
                "several ships",
                "a couple of men",
                "thousands",
                "at least 1 and less than 5",
                "more than 1.5 and at most 2.25",
                "one in four",
                "about two-thirds of voters",
                "3 out of 1,000",
                "more than about 100 people")
            .map(Quantity::parse);
    Arbitrary<Quantity> hedged =
        Combinators.combine(
                Arbitraries.of(Hedge.class).filter(h -> !WITHOUT_NUMBER.contains(h)),
                numbers(),
                units())
            .as(Quantity::of);
    return Arbitraries.oneOf(phrases, hedged, ranges());
  }

  private static Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigDecimal> whole =
        Arbitraries.longs().between(1, 5_000_000_000L).map(BigDecimal::new);
    Arbitrary<BigDecimal> round =
        Combinators.combine(
                Arbitraries.integers().between(1, 99), Arbitraries.of(10, 1_000, 1_000_000))
            .as((n, scale) -> new BigDecimal((long) n * scale));
    Arbitrary<BigDecimal> decimal =
        Arbitraries.bigDecimals()
            .between(new BigDecimal("1"), new BigDecimal("10000"))
            .ofScale(3)
            .filter(n -> n.stripTrailingZeros().scale() > 0);
    return Arbitraries.oneOf(whole, round, decimal);
  }

  private static Arbitrary<Quantity> ranges() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 100_000),
            Arbitraries.longs().between(2, 1_000),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            units())
        .as(
            (low, width, withLow, withHigh, unit) -> {
              Rational from = Rational.of(low);
              Rational to = Rational.of(low + width);
              Bound lower = withLow ? Bound.including(from) : Bound.excluding(from);
              Bound upper = withHigh ? Bound.including(to) : Bound.excluding(to);
              return Quantity.between(new Interval(lower, upper), unit);
            });
  }

  static Arbitrary<Value> values() {
    return Arbitraries.oneOf(
        quantities().map(q -> q),
        Arbitraries.of(YesNo.class).map(y -> y),
        words().map(Term::of),
        words().map(Text::of),
        whens().map(w -> w));
  }

  static Arbitrary<Scope> scopes() {
    Arbitrary<Scope> some =
        Combinators.combine(
                Arbitraries.of(EVENTS).map(Event::id).optional(),
                whens().optional(),
                whens().optional(),
                words().optional(),
                words().optional(),
                words().optional())
            .as(
                (event, when, asOf, place, population, measure) ->
                    Scope.builder()
                        .event(event)
                        .when(when)
                        .asOf(asOf)
                        .place(place)
                        .population(population)
                        .measure(measure)
                        .build());
    return Arbitraries.oneOf(Arbitraries.just(Scope.unknown()), some);
  }

  static Arbitrary<Proposition> propositions() {
    return propositions("p", "q", "r");
  }

  static Arbitrary<Proposition> propositions(String... properties) {
    return Combinators.combine(
            words(), Arbitraries.of(properties), values(), scopes(), words().optional(0.2))
        .as(
            (subject, property, value, scope, text) ->
                Question.of(subject, property).is(value).toBuilder()
                    .scope(scope)
                    .text(text)
                    .build());
  }
}
