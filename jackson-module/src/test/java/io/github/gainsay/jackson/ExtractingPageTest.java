package io.github.gainsay.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds {@code docs/extracting.md} to what happens. The text is invented, and its two extractions
 * are written by hand: no model had a part in them.
 */
class ExtractingPageTest {
  private static final Path PAGE = Path.of("..", "docs", "extracting.md");
  private static final Path THIS =
      Path.of("src/test/java/io/github/gainsay/jackson", "ExtractingPageTest.java");

  private static final String PROBLEMS =
      """
      document must hold together, but has 3 problems (line 1, column 1):
        actors[0].speaksFor[0]: actor 'arnesund' must be in the dossier, but is not (line 4, column 87)
        statements[2].target.statement: statement 's4' must be in the dossier, but is not (line 29, column 30)
        statements[3].speaker: actor 'moe' must be in the dossier, but is not (line 31, column 46)""";

  private static String page() throws IOException {
    return Files.readString(PAGE, UTF_8);
  }

  private static void assertShown(String fence, String content) throws IOException {
    assertThat(page()).contains("```" + fence + "\n" + content.stripTrailing() + "\n```");
  }

  private static void assertShown(String region) throws IOException {
    assertShown("java", code(region));
  }

  private static String code(String region) throws IOException {
    String code = Files.readString(THIS, UTF_8);
    Matcher shown =
        Pattern.compile("\n *// " + region + "\n(.*?)\n *// end\n", Pattern.DOTALL).matcher(code);
    assertThat(shown.find()).as(region).isTrue();
    return shown.group(1).stripTrailing().stripIndent();
  }

  private static String file(String name) throws IOException {
    return Golden.file("extracting/" + name);
  }

  private static String prompt() throws IOException {
    return file("prompt.txt")
        .replace("{date}", "2025-06-03")
        .replace("{text}", file("article.txt"));
  }

  // extract
  static final String REPAIR =
      """
      %s

      Your answer was:

      %s

      It cannot be used:

      %s

      Give the whole answer again, with this put right and nothing else changed.
      """;

  static Dossier extract(UnaryOperator<String> model, String prompt)
      throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().addModule(new GainsayModule()).build();
    String request = prompt;
    for (int attempt = 1; ; attempt++) {
      String answer = model.apply(request);
      try {
        return mapper.readValue(answer, Dossier.class);
      } catch (JsonProcessingException e) {
        if (attempt == 3) {
          throw e;
        }
        request = REPAIR.formatted(prompt, answer, e.getMessage());
      }
    }
  }

  // end

  /** A model that has its answers ready, and remembers what it was asked. */
  private static final class Answers implements UnaryOperator<String> {
    private final Deque<String> answers;
    private final List<String> requests = new ArrayList<>();

    Answers(String... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public String apply(String request) {
      requests.add(request);
      return answers.removeFirst();
    }
  }

  @Test
  void a_broken_answer_is_given_back_with_all_that_is_wrong() throws IOException {
    Answers model = new Answers(file("broken.json"), file("good.json"));

    Dossier dossier = extract(model, prompt());

    assertThat(dossier).isEqualTo(Golden.MAPPER.readValue(file("good.json"), Dossier.class));
    assertThat(model.requests)
        .containsExactly(
            prompt(),
            prompt()
                + "\n\nYour answer was:\n\n"
                + file("broken.json")
                + "\n\nIt cannot be used:\n\n"
                + PROBLEMS
                + "\n\nGive the whole answer again, with this put right and nothing else changed.\n");
    assertShown("text", PROBLEMS);
    assertShown("extract");
  }

  @Test
  void a_phrase_that_is_no_figure_is_given_back_with_its_place() throws IOException {
    String fortyish = file("good.json").replace("more than 40 homes", "fortyish");
    Answers model = new Answers(fortyish, file("good.json"));

    extract(model, prompt());

    assertThat(model.requests.get(1))
        .contains(
            "\n\nstatements[0].asserts.quantity must be a quantity such as 'more than 150 people', but in"
                + " 'fortyish' ");
  }

  @Test
  void three_broken_answers_are_enough() throws IOException {
    String broken = file("broken.json");
    Answers model = new Answers(broken, broken, broken, file("good.json"));

    assertThatThrownBy(() -> extract(model, prompt()))
        .isInstanceOf(JsonMappingException.class)
        .hasMessage(PROBLEMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken.json", "good.json"})
  void both_answers_have_the_form_that_the_schema_demands(String answer) throws IOException {
    assertThat(SchemaErrors.EXTRACTION.in(file(answer))).isEmpty();
  }

  @Test
  void the_schema_is_had_as_the_readme_shows() throws IOException {
    // schema
    String schema = GainsaySchemas.extraction();
    // end

    assertThat(schema).isEqualTo(Files.readString(Path.of("..", "docs", "extraction.schema.json")));
    assertThat(Files.readString(Path.of("..", "README.md")))
        .contains("```java\n" + code("schema") + "\n```");
  }

  @Test
  void quotes_are_looked_up_and_findings_reported() throws IOException {
    String text = file("article.txt");
    Dossier dossier = Golden.MAPPER.readValue(file("good.json"), Dossier.class);

    // quotes
    String words = text.replaceAll("\\s+", " ");
    List<String> invented =
        dossier.statements().stream()
            .flatMap(statement -> statement.citations().stream())
            .map(Citation::quote)
            .flatMap(Optional::stream)
            .filter(quote -> !words.contains(quote))
            .toList();
    // end

    // check
    CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);
    System.out.println(report);
    // end

    assertThat(invented).isEmpty();
    assertThat(dossier.statements()).hasSize(8);
    assertShown("text", report.toString());
    assertShown("quotes");
    assertShown("check");
  }

  @Test
  void prompt_text_and_answers_are_shown() throws IOException {
    assertShown("text", file("prompt.txt"));
    assertShown("text", file("article.txt"));
    assertShown("json", file("broken.json"));
    assertShown("json", file("good.json"));
  }
}
