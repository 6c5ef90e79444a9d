package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement in the words of the reports: who says what, when, and where it can be read.
 *
 * <pre>{@code
 * StatementText.of(dossier, denial).toString()
 * // Ada Berg (for Blue Line) denies, 2031-05-02: exits / locked: yes; "That is untrue" in article 'herald-12'
 * }</pre>
 *
 * <p>For whoever writes a report in a format of its own. Immutable and thread-safe.
 */
public final class StatementText {
  private final String text;

  private StatementText(String text) {
    this.text = text;
  }

  /**
   * {@return what the reports say of the statement in English}
   *
   * @param dossier the dossier that has everything that the statement refers to
   * @param statement one of its statements
   */
  public static StatementText of(Dossier dossier, Statement statement) {
    return of(dossier, statement, Messages.english());
  }

  /**
   * {@return what the reports say of the statement in another language}
   *
   * @param dossier the dossier that has everything that the statement refers to
   * @param statement one of its statements
   * @param messages the sentences of the language; what is quoted, names, values and codes stay as
   *     they are
   */
  public static StatementText of(Dossier dossier, Statement statement, Messages messages) {
    Words words = new Words(messages);
    List<String> parts = new ArrayList<>();
    parts.add(
        words.of(
            "speaker.line",
            new Speakers(dossier, words).of(statement),
            new Contents(dossier, Optional.empty(), words).about(statement)));
    for (Place place : new Places(dossier, words).of(List.of(statement))) {
      parts.add(String.join(" ", place.parts()));
    }
    return new StatementText(Printable.of(String.join("; ", parts)));
  }

  /** {@return the text, in one line} */
  @Override
  public String toString() {
    return text;
  }
}
