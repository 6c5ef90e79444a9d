package io.github.gainsay;

import io.github.gainsay.value.When;
import java.util.Optional;
import java.util.StringJoiner;
import org.immutables.value.Value;

/**
 * What a proposition is limited to.
 *
 * <p>A key that is absent is <em>unknown</em>: neither equal to nor different from another's. Texts
 * (place, population, measure) are different unless they are equal; but a place or a population may
 * be declared to lie {@linkplain Relation.Within within} another, and then the two overlap, as do
 * an event and what it is a {@linkplain Event#partOf() part} of.
 */
@Value.Immutable
public abstract sealed class Scope permits ScopeBuilder.ImmutableScope {
  private static final Scope UNKNOWN = builder().build();

  Scope() {}

  /** {@return the scope of which nothing is known} */
  public static Scope unknown() {
    return UNKNOWN;
  }

  /**
   * {@return the scope of the state of a running count, such as a toll "as of Tuesday"}
   *
   * @param when the date of the state, in the format of {@link When}
   * @throws IllegalArgumentException if the text is no {@link When}
   */
  public static Scope asOf(String when) {
    return builder().asOf(When.parse(when)).build();
  }

  /**
   * {@return the scope of the event}
   *
   * @param event the event that the proposition is about
   */
  public static Scope of(Event event) {
    return builder().event(event.id()).build();
  }

  /** {@return a builder; nothing need be set} */
  public static ScopeBuilder builder() {
    return new ScopeBuilder();
  }

  /** {@return the event that the proposition is about} */
  public abstract Optional<Id<Event>> event();

  /** {@return when it held or will hold; after the time of speaking, it is a forecast} */
  public abstract Optional<When> when();

  /** {@return the date of the state of a running count} */
  public abstract Optional<When> asOf();

  /** {@return the place, such as {@code Donetsk region}} */
  public abstract Optional<String> place();

  /** {@return the population, such as {@code women under 30}} */
  public abstract Optional<String> population();

  /** {@return the instrument or the definition, such as {@code unemployment as registered}} */
  public abstract Optional<String> measure();

  /** {@return a builder with all of this scope} */
  public final ScopeBuilder toBuilder() {
    return builder()
        .event(event())
        .when(when())
        .asOf(asOf())
        .place(place())
        .population(population())
        .measure(measure());
  }

  @Value.Check
  void check() {
    Checks.trimmed("place", place());
    Checks.trimmed("population", population());
    Checks.trimmed("measure", measure());
  }

  final String canonical() {
    return toString().isEmpty()
        ? ""
        : Canonical.of(
            event().map(Id::value).orElse(""),
            when().map(When::canonical).orElse(""),
            asOf().map(When::canonical).orElse(""),
            place().orElse(""),
            population().orElse(""),
            measure().orElse(""));
  }

  /**
   * {@return what is known, such as {@code event georgetown, as of 2025-04-08}; nothing if nothing
   * is}
   */
  @Override
  public String toString() {
    StringJoiner known = new StringJoiner(", ");
    event().ifPresent(e -> known.add("event " + e));
    when().ifPresent(w -> known.add("when " + w));
    asOf().ifPresent(w -> known.add("as of " + w));
    place().ifPresent(p -> known.add("place " + p));
    population().ifPresent(p -> known.add("population " + p));
    measure().ifPresent(m -> known.add("measure " + m));
    return known.toString();
  }
}
