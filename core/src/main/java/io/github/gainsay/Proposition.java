package io.github.gainsay;

import io.github.gainsay.value.Value;
import java.util.Optional;
import org.immutables.value.Value.Auxiliary;
import org.immutables.value.Value.Check;
import org.immutables.value.Value.Default;
import org.immutables.value.Value.Immutable;

/**
 * Content without a speaker: an answer to a question within a scope.
 *
 * <p>Propositions are equal if question, value and scope are. Nobody need hold one: a denial may be
 * the only trace of what it denies.
 */
@Immutable
public abstract sealed class Proposition implements Target, Operand
    permits PropositionBuilder.ImmutableProposition {
  Proposition() {}

  /**
   * {@return the proposition that the value is the answer to the question}
   *
   * @param question what it answers
   * @param value the answer
   */
  public static Proposition of(Question question, Value value) {
    return question.is(value);
  }

  /** {@return a builder; question and value must be set} */
  public static PropositionBuilder builder() {
    return new PropositionBuilder();
  }

  /** {@return what this answers} */
  public abstract Question question();

  /** {@return the answer} */
  public abstract Value value();

  /** {@return what the answer is limited to; {@link Scope#unknown()} if nobody says} */
  @Default
  public Scope scope() {
    return Scope.unknown();
  }

  /** {@return a wording for readers; makes no difference to equality} */
  @Auxiliary
  public abstract Optional<String> text();

  /**
   * {@return the same answer, limited to the scope}
   *
   * @param scope what the answer is limited to
   */
  public final Proposition in(Scope scope) {
    return toBuilder().scope(scope).build();
  }

  /** {@return a builder with all of this proposition} */
  public final PropositionBuilder toBuilder() {
    return builder().question(question()).value(value()).scope(scope()).text(text());
  }

  @Check
  void check() {
    Checks.trimmed("text", text());
  }

  /** {@return a text that is the same for equal propositions and different for all others} */
  public final String canonical() {
    return Canonical.of(
        question().subject(),
        question().property().value(),
        value().canonical(),
        scope().canonical());
  }

  /**
   * {@return question, value and scope, such as {@code Chinese nationals / captured = 2 people}}
   */
  @Override
  public String toString() {
    String within = scope().toString();
    return question() + " = " + value().format() + (within.isEmpty() ? "" : " (" + within + ")");
  }
}
