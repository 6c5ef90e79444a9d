package io.github.gainsay.examples.quickstart;

import io.github.gainsay.consistency.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.PropertyResourceBundle;

/** The language of a report. */
final class Language {
  private Language() {}

  /**
   * Returns the sentences in the file, and in English what it lacks.
   *
   * @param file sentences by key, in the format of {@code .properties} and in UTF-8; without a
   *     file, all is English
   * @throws Refusal if the file cannot be read, or a sentence in it cannot be used
   */
  static Messages read(Optional<Path> file) throws Refusal {
    if (file.isEmpty()) {
      return Messages.english();
    }
    Input input = Input.read(file.get());
    try {
      return Messages.of(new PropertyResourceBundle(new StringReader(Json.content(input.text()))));
    } catch (IllegalArgumentException e) {
      throw new Refusal(input.name() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw Refusal.of("cannot read " + input.name(), e);
    }
  }
}
