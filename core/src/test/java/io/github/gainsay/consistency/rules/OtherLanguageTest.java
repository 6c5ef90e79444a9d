package io.github.gainsay.consistency.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.report.TextReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports in a language of which no letter is an English one. */
class OtherLanguageTest {
  private static final Path ENGLISH =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/main/resources/io/github/gainsay/consistency/messages.properties");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final int FULL_WIDTH = 'Ａ' - 'A';

  /** Words of values that are not in the dossier: opposites, and what units measure. */
  private static final String OF_VALUES = " yes no length area ";

  private static final Messages OTHER = Messages.of(otherLanguage());

  static Stream<Rule> rules() {
    return StandardRules.all().stream();
  }

  /** English with other letters; the keys stay, and brackets show where a sentence begins. */
  private static ResourceBundle otherLanguage() {
    try {
      StringBuilder other = new StringBuilder();
      for (String line : Files.readAllLines(ENGLISH, StandardCharsets.UTF_8)) {
        int end = line.indexOf('=') + 1;
        boolean words = end > 0 && !line.startsWith("#") && !line.startsWith("literal=");
        other.append(
            words ? line.substring(0, end) + "«" + letters(line.substring(end)) + "»" : line);
        other.append('\n');
      }
      return new PropertyResourceBundle(new StringReader(other.toString()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String letters(String pattern) {
    StringBuilder other = new StringBuilder();
    pattern
        .chars()
        .map(c -> Character.isLetter(c) && c < 128 ? c + FULL_WIDTH : c)
        .forEach(c -> other.append((char) c));
    return other.toString();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Set<String> ofTheDossier(CheckReport report) {
    Dossier dossier = report.dossier();
    StringBuilder text = new StringBuilder(dossier.entries().toString());
    for (Proposition p : dossier.propositions()) {
      text.append(' ').append(p.value().format());
      text.append(' ').append(p.scope()).append(' ').append(dossier.titleOf(p.question()));
    }
    text.append(report.rules()).append(OF_VALUES);
    report.findings().forEach(f -> text.append(' ').append(f.code()));
    return new TreeSet<>(words(text.toString()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void no_word_of_a_report_is_english_but_those_of_the_dossier(Rule rule) {
    CheckReport report =
        ConsistencyChecker.of(StandardRules.all()).check(RuleExamples.of(rule.id()));

    String text =
        TextReport.of(report)
            .standings(Standings.of(report.dossier()))
            .width(10_000)
            .messages(OTHER)
            .toString();

    assertThat(text).contains("«");
    assertThat(words(text)).isSubsetOf(ofTheDossier(report));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void the_same_report_gives_the_same_text_in_english_whatever_was_said_before(Rule rule) {
    CheckReport report =
        ConsistencyChecker.of(StandardRules.all()).check(RuleExamples.of(rule.id()));
    TextReport text = TextReport.of(report);

    assertThat(text.messages(OTHER).messages(Messages.english())).hasToString(text.toString());
  }
}
