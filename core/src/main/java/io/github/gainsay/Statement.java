package io.github.gainsay;

import io.github.gainsay.value.When;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said: a {@link Claim}, a {@link Reply} to something said or proposed, or a {@link
 * Remark}.
 *
 * <p>In code, statements are made by an {@link Utterance}; the builders take ids and serve formats
 * and databases. A new kind of statement is a new major version of the library.
 */
public abstract sealed class Statement implements Entry permits Claim, Reply, Remark {
  Statement() {}

  /**
   * {@return the id of a statement}
   *
   * @param value the id as text, such as {@code s3}
   * @throws IllegalArgumentException if it is blank or has outer white space
   */
  public static Id<Statement> id(String value) {
    return Id.of(Statement.class, value);
  }

  /**
   * {@return the id; unless set, it is derived from the content}
   *
   * <p>The derived id, such as {@code zelensky-claim-8ffe7e8c09d1ab34}, is the same for the same
   * content in every run and does not depend on citations: one claim that two outlets report is one
   * statement with two citations.
   */
  @Value.Default
  public Id<Statement> id() {
    return id(speaker().value() + "-" + kindName() + "-" + Canonical.digest(content()));
  }

  /** {@return who said it} */
  public abstract Id<Actor> speaker();

  /** {@return for whom it was said, beside the speaker} */
  public abstract Optional<Id<Actor>> onBehalfOf();

  /** {@return when it was said} */
  public abstract Optional<When> saidAt();

  /** {@return the event at which it was said} */
  public abstract Optional<Id<Event>> occasion();

  /**
   * {@return the key of the act of speaking, shared by everything said in it; such statements count
   * once}
   */
  public abstract Optional<String> utterance();

  /**
   * {@return which words of the utterance it gives}
   *
   * <p>Statements that share utterance and passage are renderings of the same words, such as a
   * quotation and a caption.
   */
  public abstract Optional<String> passage();

  /** {@return where it can be read or heard} */
  public abstract List<Citation> citations();

  /** {@return the word for this kind of statement, such as "denial"} */
  abstract String kindName();

  /** {@return a canonical text of what this kind of statement has beside the common attributes} */
  abstract String ownContent();

  /** {@return this statement with other citations} */
  abstract Statement citing(List<Citation> citations);

  final String content() {
    return Canonical.of(
        speaker().value(),
        onBehalfOf().map(Id::value).orElse(""),
        saidAt().map(When::canonical).orElse(""),
        occasion().map(Id::value).orElse(""),
        utterance().orElse(""),
        passage().orElse(""),
        kindName(),
        ownContent());
  }

  final void checkCommon() {
    Checks.trimmed("utterance", utterance());
    Checks.trimmed("passage", passage());
    if (passage().isPresent() && utterance().isEmpty()) {
      throw new IllegalArgumentException(
          "passage must go with an utterance, but was '" + passage().get() + "' alone");
    }
  }

  /** {@return the builder, filled with the attributes that all statements have} */
  final <B extends StatementBuilder<B>> B fill(B builder) {
    return builder
        .id(id())
        .speaker(speaker())
        .onBehalfOf(onBehalfOf())
        .saidAt(saidAt())
        .occasion(occasion())
        .utterance(utterance())
        .passage(passage())
        .addAllCitations(citations());
  }
}
