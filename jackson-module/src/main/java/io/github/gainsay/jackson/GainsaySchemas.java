package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The JSON Schemas of the format, in the dialect 2020-12, as texts for whatever reads schemas: a
 * validator, an editor, a service that makes a language model answer in a given form.
 *
 * <p>A schema says what is wrong with the form of a document before anything reads it. It cannot
 * say that ids must be in the document, or that a phrase must be a quantity; {@link GainsayModule}
 * says that. The same files are in {@code docs}.
 */
public final class GainsaySchemas {
  private GainsaySchemas() {}

  /**
   * {@return the schema of a {@link io.github.gainsay.Dossier} in JSON}
   *
   * <p>The module also reads null for what may be left out, which the schema does not allow.
   */
  public static String dossier() {
    return text("dossier.schema.json");
  }

  /** {@return the schema of a {@link io.github.gainsay.consistency.CheckReport} in JSON} */
  public static String report() {
    return text("report.schema.json");
  }

  /**
   * {@return the schema of a dossier as a language model extracts it from a text}
   *
   * <p>It has only what services for structured output accept: every field must be given, null
   * stands for what is not known, and there are neither events nor relations. Whatever has this
   * form has a form that the module reads as a dossier. {@code docs/extracting.md} shows the way
   * from a text to a report.
   */
  public static String extraction() {
    return text("extraction.schema.json");
  }

  private static String text(String file) {
    try (InputStream in = GainsaySchemas.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " must be in the jar", e);
    }
  }
}
