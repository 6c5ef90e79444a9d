package io.github.gainsay.consistency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
  static final Path PAGES = Path.of(System.getProperty("basedir", ".")).resolve("../docs/rules");
  private static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/test/java/io/github/gainsay/consistency/rules/RuleExamples.java");

  static Stream<Rule> rules() {
    return StandardRules.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void show_an_example_that_compiles(Rule rule) throws IOException {
    assertThat(fenced("java", page(rule))).contains(example(rule));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void show_what_the_rule_finds_in_the_example(Rule rule) throws IOException {
    CheckReport report =
        ConsistencyChecker.of(StandardRules.all()).check(RuleExamples.of(rule.id()));

    assertThat(fenced("text", page(rule)))
        .containsExactly(
            report.withCode(rule.id()).stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void have_the_same_sections(Rule rule) throws IOException {
    assertThat(page(rule).lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "# " + rule.id(),
            "## What it reports",
            "## Why it matters",
            "## Example",
            "## What it accepts",
            "## Severity",
            "## How to silence it",
            "## Sources");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void say_how_to_silence_the_rule(Rule rule) throws IOException {
    assertThat(fenced("java", page(rule)))
        .anySatisfy(
            code ->
                assertThat(code)
                    .contains("checker.without(\"" + rule.id() + "\")")
                    .contains("checker.withSeverity(\"" + rule.id() + "\", "));
  }

  private static String page(Rule rule) throws IOException {
    return Files.readString(PAGES.resolve(rule.id() + ".md"));
  }

  /** The code of the example, without the margin that it has in its method. */
  private static String example(Rule rule) throws IOException {
    String source = Files.readString(EXAMPLES);
    String start = "    // " + rule.id() + "\n";
    int from = source.indexOf(start) + start.length();
    return source.substring(from, source.indexOf("\n    // end\n", from)).indent(-4).strip();
  }

  /** The blocks of the page that are marked as being in the language. */
  private static List<String> fenced(String language, String page) {
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)\n```$")
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
