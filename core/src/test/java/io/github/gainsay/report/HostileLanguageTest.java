package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.CAPTION;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.STORY;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.standing.Standings;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages whose words are markup: they are text all the same, and so is what stands in them. */
class HostileLanguageTest {
  private static final Actor EVIL = Actor.of("evil", "<b>\"Eve\" [x](http://e.vil) | @all `");

  private static final CheckReport REPORT =
      ConsistencyChecker.of(StandardRules.all()).accepting("a-1", "Gone.").check(story());

  private static Dossier story() {
    Claim locked = Utterance.by(MAYOR).saidAt("2031-05-01").in(CAPTION).as("l").claims(LOCKED);
    return dossier(
            locked,
            Utterance.by(SPOKESWOMAN).in(STORY, Wording.HEADLINE, "Untrue").denies(locked),
            Claim.of(MAYOR, TOLL.isQuantity("12 people")),
            Claim.of(AGENCY, TOLL.isQuantity("more than 30 people")),
            Utterance.by(MAYOR).saidAt("2031-05-20").claims(LOCKED.question().no()),
            Doubt.of(HERALD, OPEN))
        .toBuilder()
        .add(EVIL, Claim.of(EVIL, OPEN))
        .build();
  }

  /** Returns a language in which each sentence is the words, its arguments, and the words again. */
  private static Messages around(String words) {
    return Messages.of(
        new ResourceBundle() {
          @Override
          public Enumeration<String> getKeys() {
            return Collections.enumeration(Messages.english().keys());
          }

          @Override
          protected Object handleGetObject(String key) {
            return key.equals("language") ? "en" : words + arguments(key) + words;
          }
        });
  }

  private static String arguments(String key) {
    return IntStream.range(0, 9)
        .filter(n -> Messages.english().has(key, n))
        .mapToObj(n -> IntStream.range(0, n).mapToObj(i -> "{" + i + "}"))
        .flatMap(places -> places)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<i>", "\"'<i title=\"x\">", "</p></td></title>", "&lt;", "<!--", "]]>"})
  void words_are_no_elements_of_a_page(String markup) {
    HtmlReport html = HtmlReport.of(REPORT).standings(Standings.of(REPORT.dossier()));
    Document english = Jsoup.parse(html.toString());

    Document page = Jsoup.parse(html.messages(around(markup)).toString());

    assertThat(elements(page)).isEqualTo(elements(english));
    assertThat(page.title()).contains(markup);
    assertThat(page.select("nav").attr("aria-label")).contains(markup);
  }

  private static List<String> elements(Document page) {
    TreeSet<String> elements = new TreeSet<>();
    page.getAllElements()
        .forEach(
            element -> {
              List<String> attributes =
                  element.attributes().asList().stream().map(a -> a.getKey()).sorted().toList();
              elements.add(element.tagName().toLowerCase(Locale.ROOT) + attributes);
            });
    return List.copyOf(elements);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<i>", "**", "[x](http://x.y)", "|", "`", "# ", "- ", "@all", "&lt;", "~~"})
  void words_are_no_markup_in_markdown(String markup) {
    MarkdownReport markdown = MarkdownReport.of(REPORT).standings(Standings.of(REPORT.dossier()));
    MarkdownNodes english = MarkdownNodes.of(markdown.toString());

    MarkdownNodes nodes = MarkdownNodes.of(markdown.messages(around(markup)).toString());

    assertThat(nodes.types()).isSubsetOf(english.types());
    assertThat(nodes.links()).isEqualTo(english.links());
    assertThat(nodes.texts()).anyMatch(text -> text.replace("\u200B", "").contains(markup.strip()));
    assertThat(nodes.texts()).noneMatch(text -> text.contains("@all"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"] --> x", "%%{init: {}}%%", "end;", "\nclick a", "#quot;", "<i>"})
  void words_are_no_syntax_in_a_map(String markup) {
    MermaidReport map = MermaidReport.of(REPORT).standings(Standings.of(REPORT.dossier()));

    String mermaid = map.messages(around(markup.replace("{", "(").replace("}", ")"))).toString();

    assertThat(skeleton(mermaid)).isEqualTo(skeleton(map.toString()));
  }

  /** Returns the lines without what they say. */
  private static List<String> skeleton(String mermaid) {
    return mermaid
        .lines()
        .map(line -> line.replaceAll("\"[^\"]*\"", "\"\""))
        .map(line -> line.replaceAll("accTitle: [A-Za-z0-9 ,#;/().-]+$", "accTitle"))
        .toList();
  }

  @Test
  void words_have_no_power_over_a_terminal() {
    TextReport text = TextReport.of(REPORT).standings(Standings.of(REPORT.dossier()));

    assertThat(text.messages(around("\u001B[31m\u0007\u202Ex")).toString())
        .contains("x")
        .doesNotContain("\u001B", "\u0007", "\u202E");
  }

  @Test
  void words_may_be_longer_than_a_line() {
    String word = "Donaudampfschifffahrtsgesellschaft".repeat(3);

    String text = TextReport.of(REPORT).width(40).messages(around(word)).toString();

    assertThat(text.replaceAll("\\s+", "")).contains(word);
  }
}
