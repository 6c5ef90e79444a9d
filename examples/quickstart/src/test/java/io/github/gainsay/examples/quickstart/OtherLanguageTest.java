package io.github.gainsay.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article, reported on in a language in which every sentence of English is in brackets. */
class OtherLanguageTest {
  private static final Path ENGLISH =
      Path.of("../../core/src/main/resources/io/github/gainsay/consistency/messages.properties");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final int FULL_WIDTH = 'Ａ' - 'A';
  private static final CheckReport ARTICLE =
      ConsistencyChecker.of(StandardRules.all()).check(ChineseFighters.dossier());

  @TempDir private Path folder;

  private String other() throws IOException {
    List<String> other = new ArrayList<>(List.of("language=ja"));
    for (String line : Files.readAllLines(ENGLISH, UTF_8)) {
      int end = line.indexOf('=') + 1;
      if (end > 0 && !line.matches("(#|literal=|language=).*")) {
        other.add(line.substring(0, end) + "«" + letters(line.substring(end)) + "»");
      }
    }
    assertThat(other).hasSize(Messages.english().keys().size() - 1);
    return Files.write(folder.resolve("other.properties"), other).toString();
  }

  private static String letters(String pattern) {
    return pattern
        .chars()
        .map(c -> c < 128 && Character.isLetter(c) ? c + FULL_WIDTH : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private String report(String format) throws IOException {
    Run run = Run.of("check", "--messages", other(), "--format", format);
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  /** Fails if there is a word that is not of the article's names, titles, words and values. */
  private static void assertOther(String text) {
    assertThat(text).contains("«");
    assertThat(words(text.replaceAll("[A-Za-z]+…", ""))).isSubsetOf(given());
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> given() {
    Dossier dossier = ARTICLE.dossier();
    List<Object> given = new ArrayList<>(List.of("yes no", ARTICLE.rules()));
    dossier.actors().forEach(a -> given.addAll(List.of(a.id(), a.name())));
    dossier.sources().forEach(s -> given.addAll(List.of(s.id(), s.title(), s.uri())));
    dossier.events().forEach(e -> given.addAll(List.of(e.id(), e.name())));
    dossier.properties().forEach(p -> p.label().ifPresent(given::add));
    for (Proposition p : dossier.propositions()) {
      given.addAll(List.of(p.question(), dossier.titleOf(p.question()), p.value().format()));
      p.scope().place().ifPresent(given::add);
      p.scope().population().ifPresent(given::add);
      p.scope().measure().ifPresent(given::add);
    }
    for (Statement s : dossier.statements()) {
      given.add(s.id());
      s.citations().stream().map(Citation::quote).forEach(q -> q.ifPresent(given::add));
    }
    ARTICLE.findings().forEach(f -> given.add(f.fingerprint()));
    return words(given.stream().map(Object::toString).collect(Collectors.joining(" ")));
  }

  @Test
  void no_word_of_the_text_is_english() throws IOException {
    assertOther(report("text"));
  }

  @Test
  void no_word_of_the_page_is_english() throws IOException {
    String html = report("html");

    assertThat(html).contains("<html lang=\"ja\">");
    assertOther(
        html.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>|<[^>]*>|&[#a-z0-9]+;", " "));
  }

  @Test
  void no_word_of_markdown_is_english() throws IOException {
    String markdown = report("markdown");

    assertThat(markdown).contains("```mermaid\n");
    assertOther(
        markdown
            .substring(0, markdown.indexOf("```"))
            .replaceAll("\\(<[^>]*>\\)|[\\\\\u200B]|&#124;", ""));
  }

  @Test
  void no_word_of_the_map_is_english() throws IOException {
    String labels =
        Pattern.compile("\"([^\"]*)\"|accTitle: (.*)")
            .matcher(report("mermaid"))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.joining("\n"))
            .replace("accTitle", "");

    assertOther(
        Pattern.compile("#(\\d+);")
            .matcher(labels)
            .replaceAll(
                c -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(c.group(1))))));
  }

  @Test
  void no_word_of_sarif_is_english() throws IOException {
    JsonNode run = JsonMapper.builder().build().readTree(report("sarif")).at("/runs/0");

    assertThat(run.path("language").asText()).isEqualTo("ja");
    List<String> texts = new ArrayList<>();
    for (String field : List.of("text", "markdown", "remedy", "positions")) {
      run.findValues(field).forEach(text -> texts.add(text.isArray() ? text + "" : text.asText()));
    }
    assertThat(texts).hasSizeGreaterThan(100);
    assertOther(String.join("\n", texts).replaceAll("https?://\\S+", ""));
  }

  @Test
  void json_stays_english_for_programs_put_the_sentences_in_themselves() throws IOException {
    assertThat(report("json")).isEqualTo(Run.of("check", "--format", "json").out());
  }

  @Test
  void refuses_sentences_that_cannot_be_used() throws IOException {
    String file = Files.writeString(folder.resolve("x.properties"), "act.how={0} {7}\n").toString();

    assertThat(Run.of("check", "--messages", file))
        .isEqualTo(
            new Run(
                2,
                "",
                "gainsay: "
                    + file
                    + ": pattern of 'act.how' must have arguments below {2}, but was <{0} {7}>"
                    + System.lineSeparator()));
    assertThat(Run.of("check", "--messages", folder + "/nowhere").err())
        .isEqualTo(
            "gainsay: cannot read "
                + folder
                + "/nowhere: no such file or folder"
                + System.lineSeparator());
  }
}
