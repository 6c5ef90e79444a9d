package io.github.gainsay;

import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;

/**
 * What a proposition answers: a property of a subject. Only answers to one question can conflict,
 * unless a {@link Relation} is declared.
 *
 * @param subject what is asked about, such as {@code Chinese nationals}; the same thing must have
 *     the same name, or be linked by the checker
 * @param property what is asked of it
 */
public record Question(String subject, Id<Property> property) implements Comparable<Question> {
  /**
   * Checks the subject.
   *
   * @param subject what is asked about, such as {@code Chinese nationals}; the same thing must
   *     always have the same name
   * @param property what is asked of it
   * @throws IllegalArgumentException if it is blank or has outer white space
   */
  public Question {
    Checks.trimmed("subject", subject);
  }

  /**
   * {@return the question of the property of the subject}
   *
   * @param subject what is asked about, such as {@code Chinese nationals}
   * @param property the id of what is asked of it, such as {@code fighting in Russian ranks}
   * @throws IllegalArgumentException if either is blank or has outer white space
   */
  public static Question of(String subject, String property) {
    return new Question(subject, Property.id(property));
  }

  /**
   * {@return the proposition that the value is the answer}
   *
   * @param value the answer
   */
  public Proposition is(Value value) {
    return Proposition.builder().question(this).value(value).build();
  }

  /**
   * {@return the proposition that the quantity in words is the answer}
   *
   * @param phrase a quantity, such as {@code more than 150 people}
   * @throws IllegalArgumentException if the phrase is no {@link Quantity}
   */
  public Proposition isQuantity(String phrase) {
    return is(Quantity.parse(phrase));
  }

  /**
   * {@return the proposition that the date is the answer}
   *
   * @param when a date, in the format of {@link When}
   * @throws IllegalArgumentException if the text is no {@link When}
   */
  public Proposition isWhen(String when) {
    return is(When.parse(when));
  }

  /** {@return the proposition that the answer is yes} */
  public Proposition yes() {
    return is(YesNo.YES);
  }

  /** {@return the proposition that the answer is no} */
  public Proposition no() {
    return is(YesNo.NO);
  }

  /** Compares by subject, then by property; consistent with equals. */
  @Override
  public int compareTo(Question other) {
    int bySubject = subject.compareTo(other.subject);
    return bySubject != 0 ? bySubject : property.compareTo(other.property);
  }

  /**
   * {@return subject and property, such as {@code Chinese nationals / fighting in Russian ranks}}
   */
  @Override
  public String toString() {
    return subject + " / " + property;
  }
}
