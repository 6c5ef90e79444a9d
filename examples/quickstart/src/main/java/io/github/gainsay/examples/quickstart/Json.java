package io.github.gainsay.examples.quickstart;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.jackson.GainsayModule;
import io.github.gainsay.jackson.SarifReport;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dossiers and reports as JSON, or read from YAML. */
final class Json {
  private static final ObjectMapper JSON = mapper(JsonMapper.builder());
  private static final ObjectMapper YAML = mapper(YAMLMapper.builder());

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Jackson's way to say where something else stands, with a note on why it does not say more. */
  private static final Pattern PLACE =
      Pattern.compile("\\[Source: [^;\\]]*; line: (\\d+), column: (\\d+)]");

  private Json() {}

  private static ObjectMapper mapper(MapperBuilder<?, ?> builder) {
    return builder.addModule(new GainsayModule()).build();
  }

  /** Returns the value in JSON, each field and item on its own line, the same on every system. */
  static String write(Object value) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    ObjectWriter pretty =
        JSON.writer(
            new DefaultPrettyPrinter(separators)
                .withObjectIndenter(lines)
                .withArrayIndenter(lines));
    try {
      return pretty.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("whatever the model holds must be written", e);
    }
  }

  /**
   * Returns the dossier that is all the text.
   *
   * @param name what to call the text in messages; if it ends as the name of a YAML file, the text
   *     is YAML
   * @throws Refusal if the text is no dossier
   */
  static Dossier readDossier(String name, String text) throws Refusal {
    return read(name, text, Dossier.class, "dossier");
  }

  /**
   * Returns the report that is all the text.
   *
   * @param name what to call the text in messages
   * @throws Refusal if the text is no report
   */
  static CheckReport readReport(String name, String text) throws Refusal {
    return read(name, text, CheckReport.class, "report");
  }

  /**
   * Returns the report with the statements that are in the file located there.
   *
   * @throws Refusal if the file is no dossier
   */
  static SarifReport locate(SarifReport report, Input input) throws Refusal {
    try (JsonParser parser = mapper(input.name()).createParser(content(input.text()))) {
      return report.file(input.address(), parser);
    } catch (IOException e) {
      throw Refusal.of("cannot read " + input.name(), e);
    }
  }

  private static ObjectMapper mapper(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : JSON;
  }

  /** Returns the text without the mark that some editors begin a file with. */
  static String content(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static <T> T read(String name, String text, Class<T> type, String what) throws Refusal {
    ObjectMapper mapper = mapper(name);
    try (JsonParser parser = mapper.createParser(content(text))) {
      if (parser.nextToken() == null) {
        throw new Refusal(name + ": document must be a " + what + ", but is empty");
      }
      T read = mapper.readValue(parser, type);
      if (read == null) {
        throw new Refusal(name + ": document must be a " + what + ", but was null");
      }
      if (parser.nextToken() != null) {
        throw new Refusal(
            name
                + (": document must end after the " + what + ", but goes on")
                + place(parser.currentTokenLocation()));
      }
      return read;
    } catch (JsonMappingException e) {
      throw new Refusal(name + ": " + e.getMessage(), e);
    } catch (JsonProcessingException e) {
      String wrong = PLACE.matcher(e.getOriginalMessage()).replaceAll("line $1, column $2");
      String where = mapper == YAML ? "" : place(e.getLocation()); // YAML's message has it already
      throw new Refusal(name + ": " + wrong.strip() + where, e);
    } catch (IOException e) {
      throw Refusal.of("cannot read " + name, e);
    }
  }

  private static String place(@Nullable JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
