package io.github.gainsay;

import io.github.gainsay.value.Unit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What can be asked of a subject, and how answers behave: how many can be true together, and how
 * they move with time.
 *
 * <p>A property need not be declared to be asked about; declare it to say one of these things.
 */
@Value.Immutable
public abstract sealed class Property implements Entry permits PropertyBuilder.ImmutableProperty {
  Property() {}

  /** How many answers can be true together. */
  public enum Cardinality {
    /** One at most, as of a date of birth. */
    ONE,
    /** Any number, as of the languages that somebody speaks. */
    MANY
  }

  /** How the answer moves with time. */
  public enum Change {
    /** It does not, as the number of people who took part in a meeting. */
    CONSTANT,
    /** Up and down, as the number of people in hospital. */
    EVOLVING,
    /** Only up, as the number of people who have died. */
    CUMULATIVE
  }

  /** {@return a builder; the id must be set} */
  public static PropertyBuilder builder() {
    return new PropertyBuilder();
  }

  /**
   * {@return the id of a property}
   *
   * @param value the id as text, such as {@code fighting in Russian ranks}
   * @throws IllegalArgumentException if it is blank or has outer white space
   */
  public static Id<Property> id(String value) {
    return Id.of(Property.class, value);
  }

  /** {@return the id} */
  public abstract Id<Property> id();

  /** {@return the wording that reports use in place of the id} */
  public abstract Optional<String> label();

  /** {@return how many answers can be true together; empty: one, but any number of terms} */
  public abstract Optional<Cardinality> cardinality();

  /** {@return how the answer moves with time} */
  @Value.Default
  public Change change() {
    return Change.CONSTANT;
  }

  /** {@return the unit in which answers are expected} */
  public abstract Optional<Unit> unit();

  /** {@return a builder with all of this property} */
  public final PropertyBuilder toBuilder() {
    return builder()
        .id(id())
        .label(label())
        .cardinality(cardinality())
        .change(change())
        .unit(unit());
  }

  @Value.Check
  void check() {
    Checks.trimmed("label", label());
  }

  /** What {@link PropertyBuilder} offers beside the attributes themselves. */
  interface Builder {
    PropertyBuilder id(Id<Property> id);

    /**
     * Sets the id.
     *
     * @param value the id as text
     * @return this builder
     * @throws IllegalArgumentException if it is blank or has outer white space
     */
    default PropertyBuilder id(String value) {
      return id(Property.id(value));
    }
  }
}
