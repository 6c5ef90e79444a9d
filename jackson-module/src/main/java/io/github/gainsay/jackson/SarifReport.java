package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Messages;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * A report in SARIF 2.1.0, the format in which tools that look at code exchange what they found, so
 * that code hosts and editors show findings where the statements are written down.
 *
 * <pre>{@code
 * SarifReport sarif = SarifReport.of(report).file(URI.create("dossier.json"), mapper.createParser(text));
 * Files.writeString(Path.of("gainsay.sarif"), sarif.toString());
 * }</pre>
 *
 * <p>A mapper with the {@link GainsayModule} writes it too. {@code docs/sarif.md} says what becomes
 * what. The same report gives the same text to the byte: it names no time, machine or user.
 * Immutable and thread-safe: the methods that add something return a new report.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport {
  private static final ObjectWriter WRITER =
      JsonMapper.builder()
          .build()
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final CheckReport report;
  private final Optional<CheckReport> baseline;
  private final SarifFiles files;
  private final Messages messages;

  private SarifReport(
      CheckReport report, Optional<CheckReport> baseline, SarifFiles files, Messages messages) {
    this.report = report;
    this.baseline = baseline;
    this.files = files;
    this.messages = messages;
  }

  /**
   * {@return the report, which locates each statement by its id and at the address of a source}
   *
   * @param report what the checker returned
   */
  public static SarifReport of(CheckReport report) {
    return new SarifReport(report, Optional.empty(), SarifFiles.NONE, Messages.english());
  }

  /**
   * {@return the same report, in which each result is new, unchanged or, if it is no longer found,
   * absent}
   *
   * @param baseline the earlier report, such as one read from JSON; {@link CheckReport#since} says
   *     what is the same finding
   */
  public SarifReport since(CheckReport baseline) {
    return new SarifReport(report, Optional.of(baseline), files, messages);
  }

  /**
   * {@return the same report, in which the statements of a file are located by line and column}
   *
   * <p>May be called for several files whose dossiers were merged. A statement that is in several
   * of them is located in the one that was given first.
   *
   * @param file the address of the file, relative to the folder that tools take for the root, such
   *     as {@code dossiers/fire.json}, or absolute
   * @param content a parser at the begin of the file, JSON or any other format that Jackson reads.
   *     One that reads characters knows columns, one that reads bytes only lines
   * @throws IllegalArgumentException if the address is empty
   * @throws IOException if the content cannot be read or a statement is none; the message says
   *     where
   */
  public SarifReport file(URI file, JsonParser content) throws IOException {
    if (file.toString().isEmpty()) {
      throw new IllegalArgumentException("file must be the address of a file, but was ''");
    }
    return new SarifReport(report, baseline, files.plus(file, content), messages);
  }

  /**
   * {@return the same report in another language, which it gives as its own}
   *
   * @param messages the sentences of the language; what is quoted, names, values and codes stay as
   *     they are
   */
  public SarifReport messages(Messages messages) {
    return new SarifReport(report, baseline, files, messages);
  }

  JsonNode tree() {
    return SarifLog.of(report, baseline, files, messages);
  }

  /** {@return the JSON, its lines separated by {@code \n}, without one at the end} */
  @Override
  public String toString() {
    try {
      return WRITER.writeValueAsString(tree());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree must be written", e);
    }
  }
}
