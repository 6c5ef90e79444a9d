package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Hedge;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A quantity by its bounds. It is read but never written: what is written is the phrase. */
record QuantityJson(
    @JsonProperty("exactly") @Nullable BigDecimal exactly,
    @JsonProperty("atLeast") @Nullable BigDecimal atLeast,
    @JsonProperty("moreThan") @Nullable BigDecimal moreThan,
    @JsonProperty("atMost") @Nullable BigDecimal atMost,
    @JsonProperty("lessThan") @Nullable BigDecimal lessThan,
    @JsonProperty("unit") @Nullable Unit unit,
    @JsonProperty("approximate") @Nullable Boolean approximate) {
  static final Format<Quantity> FORMAT = new PhraseOrBounds();

  private record Limit(String name, Hedge hedge, @Nullable BigDecimal number) {}

  private Quantity toModel() {
    if (!Boolean.TRUE.equals(approximate)) {
      return exact();
    }
    if (exactly != null) {
      throw new IllegalArgumentException("must have a bound to be approximate, but has exactly");
    }
    return exact().approximately();
  }

  private Quantity exact() {
    Unit of = unit == null ? Unit.unspecified() : unit;
    List<Limit> limits = limits();
    if (limits.size() == 1) {
      return Quantity.of(limits.get(0).hedge(), Objects.requireNonNull(limits.get(0).number()), of);
    }
    boolean range =
        limits.size() == 2
            && (atLeast == null) != (moreThan == null)
            && (atMost == null) != (lessThan == null);
    if (!range) {
      throw new IllegalArgumentException(
          "must have exactly, or a lower bound (atLeast or moreThan), or an upper bound (atMost or"
              + " lessThan), or one of each, but has "
              + (limits.isEmpty()
                  ? "none"
                  : limits.stream().map(Limit::name).collect(Collectors.joining(" and "))));
    }
    return Quantity.between(new Interval(bound(atLeast, moreThan), bound(atMost, lessThan)), of);
  }

  private List<Limit> limits() {
    return Stream.of(
            new Limit("exactly", Hedge.EXACTLY, exactly),
            new Limit("atLeast", Hedge.AT_LEAST, atLeast),
            new Limit("moreThan", Hedge.MORE_THAN, moreThan),
            new Limit("atMost", Hedge.AT_MOST, atMost),
            new Limit("lessThan", Hedge.LESS_THAN, lessThan))
        .filter(limit -> limit.number() != null)
        .toList();
  }

  private static Bound bound(@Nullable BigDecimal inclusive, @Nullable BigDecimal exclusive) {
    return inclusive != null
        ? Bound.including(Rational.of(inclusive))
        : Bound.excluding(Rational.of(Objects.requireNonNull(exclusive)));
  }

  /** A phrase; when reading, bounds as well. */
  private static final class PhraseOrBounds implements Format<Quantity> {
    private static final TextFormat<Quantity> PHRASE =
        new TextFormat<>(
            Quantity.class,
            "a quantity such as 'more than 150 people' or {\"moreThan\": 150, \"unit\": \"people\"}",
            Quantity::parse,
            Quantity::format);
    private static final ObjectFormat<QuantityJson, QuantityJson> BOUNDS =
        ObjectFormat.of(QuantityJson.class);

    @Override
    public String expected() {
      return PHRASE.expected();
    }

    @Override
    public Quantity read(Node node) throws InvalidJsonException {
      if (!node.isObject()) {
        return PHRASE.read(node);
      }
      try {
        return BOUNDS.read(node).toModel();
      } catch (IllegalArgumentException e) {
        throw node.refused(e);
      }
    }

    @Override
    public void write(Object value, JsonGenerator g) throws IOException {
      requireSaidByPhrase((Quantity) value, g);
      PHRASE.write(value, g);
    }

    private static boolean says(String phrase, Quantity quantity) {
      try {
        return Quantity.parse(phrase).equals(quantity);
      } catch (IllegalArgumentException e) {
        return false;
      }
    }

    /** Refuses widths of one's own, and things counted that have the name of a measure. */
    private static void requireSaidByPhrase(Quantity quantity, JsonGenerator g)
        throws JsonMappingException {
      String phrase = quantity.format();
      if (!says(phrase, quantity)) {
        throw JsonMappingException.from(
            g,
            ("quantity must be what its phrase says, but was '" + phrase + "' with ")
                + (quantity + ", typically " + quantity.typical()));
      }
    }
  }
}
