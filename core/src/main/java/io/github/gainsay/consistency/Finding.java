package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One defect: what is wrong, which statements show it, why, and what may be done about it. */
@Value.Immutable
public abstract sealed class Finding permits FindingBuilder.ImmutableFinding {
  Finding() {}

  /**
   * {@return a builder with the rule's id and severity; a message and at least one statement must
   * be set}
   *
   * @param rule the rule that found it
   */
  public static FindingBuilder by(Rule rule) {
    return builder().code(rule.id()).severity(rule.severity());
  }

  /** {@return a builder; code, severity, a message and at least one statement must be set} */
  public static FindingBuilder builder() {
    return new FindingBuilder();
  }

  /** {@return the id of the rule that found it, such as {@code numeric-discrepancy}} */
  public abstract String code();

  /** {@return how much it matters} */
  public abstract Severity severity();

  /** {@return what is wrong, in one English sentence with the values in it} */
  public abstract String message();

  /**
   * {@return the sentence before it was put into English; the message as it is if that was set to
   * other words}
   */
  @Value.Default
  public Message wording() {
    return Message.literal(message());
  }

  /** {@return what the statements disagree about} */
  public abstract Optional<Question> question();

  /**
   * {@return whose finding it is, where one side is at odds with itself}
   *
   * <p>Part of the {@link #fingerprint()}, so that accepting the change of mind of one side accepts
   * that of no other.
   */
  public abstract Optional<Id<Actor>> actor();

  /** {@return the statements concerned, at least one} */
  public abstract List<Statement> statements();

  /** {@return the propositions concerned} */
  public abstract List<Proposition> propositions();

  /** {@return the sides, empty if this is no dispute} */
  public abstract List<Position> positions();

  /** {@return why, step by step} */
  public abstract List<Reason> reasons();

  /** {@return what may be done about it, in English} */
  public abstract Optional<String> remedy();

  /** {@return the remedy before it was put into English; as it is if it was set to other words} */
  @Value.Default
  public Optional<Message> advice() {
    return remedy().map(Message::literal);
  }

  /**
   * {@return a short text that is the same for the same defect in every run, such as {@code
   * contradiction-5f1d0c93-a2b4}}
   *
   * <p>Made of code, question, actor and propositions, or of the message if there are no
   * propositions; never of ids of statements, so that one more voice does not make a known dispute
   * new.
   */
  public final String fingerprint() {
    return Fingerprint.of(this);
  }

  @Value.Check
  Finding check() {
    if (statements().isEmpty()) {
      throw new IllegalArgumentException("statements must not be empty, but was <[]>");
    }
    boolean agrees = wording().toString().equals(message());
    if (agrees && advice().map(Message::toString).equals(remedy())) {
      return this;
    }
    return toBuilder()
        .wording(agrees ? wording() : Message.literal(message()))
        .advice(remedy().map(Message::literal))
        .build();
  }

  final Finding at(Severity other) {
    return toBuilder().severity(other).build();
  }

  /** {@return a builder with all of this finding} */
  public final FindingBuilder toBuilder() {
    return builder()
        .code(code())
        .severity(severity())
        .message(message())
        .wording(wording())
        .question(question())
        .actor(actor())
        .statements(statements())
        .propositions(propositions())
        .positions(positions())
        .reasons(reasons())
        .remedy(remedy())
        .advice(advice());
  }

  /** {@return severity, code and message, such as {@code [LOW] numeric-discrepancy: …}} */
  @Override
  public String toString() {
    return "[" + severity() + "] " + code() + ": " + message();
  }

  /** What the generated builder takes beside plain words. */
  abstract static class Builder {
    /**
     * Sets what is wrong, in English words.
     *
     * @param message one sentence with the values in it
     * @return this builder
     */
    public abstract FindingBuilder message(String message);

    abstract FindingBuilder wording(Message wording);

    /**
     * Sets what may be done about it, in English words.
     *
     * @param remedy a sentence
     * @return this builder
     */
    public abstract FindingBuilder remedy(String remedy);

    abstract FindingBuilder advice(Message advice);

    /**
     * Sets what is wrong, for any language.
     *
     * @param wording one sentence with the values in it
     * @return this builder
     */
    public final FindingBuilder message(Message wording) {
      return message(wording.toString()).wording(wording);
    }

    /**
     * Sets what may be done about it, for any language.
     *
     * @param advice a sentence
     * @return this builder
     */
    public final FindingBuilder remedy(Message advice) {
      return remedy(advice.toString()).advice(advice);
    }
  }
}
