package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Citation.Wording.HEADLINE;
import static io.github.gainsay.Citation.Wording.PARAPHRASE;
import static io.github.gainsay.Citation.Wording.VERBATIM;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.report.HtmlReport;
import io.github.gainsay.report.MarkdownReport;
import io.github.gainsay.report.MermaidReport;
import io.github.gainsay.report.StatementText;
import io.github.gainsay.report.TextReport;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports in a language of which no letter is an English one. */
class OtherLanguageTest {
  private static final ConsistencyChecker CHECKER = ConsistencyChecker.of(StandardRules.all());
  private static final Pattern LABEL = Pattern.compile("\"([^\"]*)\"|accTitle: (.*)");
  private static final Pattern CODE_POINT = Pattern.compile("#(\\d+);");

  /** The attributes that nobody reads. */
  private static final Set<String> NOT_READ =
      Set.of(
          ("class id href rel lang charset http-equiv name content role type value dir scope"
                  + " aria-labelledby aria-describedby aria-live aria-hidden data-severity"
                  + " data-rule data-fold open hidden checked d fill xmlns patternunits"
                  + " patterntransform tabindex patternUnits patternTransform")
              .split(" "));

  private static final List<CheckReport> REPORTS =
      Stream.concat(
              StandardRules.all().stream().map(rule -> CHECKER.check(RuleExamples.of(rule.id()))),
              Stream.of(everything(), accepted(), many(), nothing()))
          .toList();

  static List<CheckReport> reports() {
    return REPORTS;
  }

  /** Statements of all kinds in all ways. */
  private static CheckReport everything() {
    Actor[] a = actors(4);
    Event war = Event.of("w", "the war");
    Source story =
        Source.builder()
            .id("st")
            .kind(Source.Kind.ARTICLE)
            .title("A story")
            .publisher(a[3])
            .published("2031-05-02")
            .addDerivedFrom(Source.id("wi"))
            .build();
    Source wire = Source.builder().id("wi").addDerivedFrom(Source.id("st")).build();
    Source caption = story.part("cap", Source.Kind.CAPTION).build();
    Scope scope =
        Scope.builder()
            .event(war.id())
            .when(When.parse("2031-05"))
            .asOf(When.parse("2031-05-02"))
            .place("Ys")
            .population("elves")
            .measure("tally")
            .build();
    Question toll = Question.of("fire", "toll");
    Proposition twelve = toll.isQuantity("12 people").in(scope);
    Proposition tall = Question.of("ship", "kind").is(Term.of("tall"));
    Proposition blue = Question.of("ship", "hue").is(Term.of("blue"));
    Proposition begun = Question.of("fire", "begun").isWhen("../2031-05-01");
    Utterance first = Utterance.by(a[0]).onBehalfOf(a[1]).saidAt("2031-05-02").at(war).key("k");
    Claim claim = first.in(story, VERBATIM, "twelve").in(caption).claims(twelve);
    Claim perhaps = first.in(story, PARAPHRASE, "so").claims(tall, Certainty.POSSIBLE);
    Denial denial = Utterance.by(a[2]).saidAt("2031-05-03").as("de").denies(claim);
    Citation heard = Citation.builder().statement(Statement.id("de")).addVia(a[3].id()).build();
    Utterance other = Utterance.by(a[2]).in(story, HEADLINE, "Odd").saidAt("2031-05-04/..");
    Dossier dossier =
        Dossier.builder()
            .add(a)
            .add(war, story, wire, caption, claim, perhaps, denial)
            .add(Utterance.by(a[3]).in(heard).claims(begun, Certainty.PROBABLE))
            .add(Utterance.by(a[1]).claims(Question.of("fire", "begun").isWhen("2031-05-09")))
            .add(Utterance.by(a[3]).claims(blue), Utterance.by(a[0]).denies(denial))
            .add(other.denies(new Target.Uttered("k")), other.denies(perhaps, Aspect.EVIDENCE))
            .add(other.denies(new Relation.Within("Ys", "Kêr")), other.doubts(blue))
            .add(other.denies(new Relation.Entails(tall, blue)), other.remarks())
            .add(other.endorses(claim), other.remarks(new Target.Uttered("k")))
            .add(Utterance.by(a[0]).remarks(new Target.Stated(denial.id())))
            .add(Utterance.by(a[3]).saidAt("2031-05-05/2031-05-06").doubts(denial))
            .add(Utterance.by(a[0]).retracts(perhaps))
            .add(
                Utterance.by(a[0])
                    .saidAt("2031-05-09")
                    .corrects(claim, toll.isQuantity("9 people")))
            .add(new Relation.Excludes(tall, blue), new Relation.Within("Ys", "Kêr"))
            .add(new Relation.Supports(tall, twelve, Relation.Direction.AGAINST))
            .add(new Relation.Supports(blue, twelve, Relation.Direction.FOR))
            .add(new Relation.Precedes(begun, Question.of("fire", "begun").isWhen("2031-05-09")))
            .build();
    return CHECKER.check(dossier);
  }

  private static Actor[] actors(int n) {
    Actor[] actors = new Actor[n];
    for (int i = 0; i < n; i++) {
      actors[i] = Actor.of("x" + i, "X" + i);
    }
    return actors;
  }

  /** A report with something accepted for a while, for good, and in vain. */
  private static CheckReport accepted() {
    Dossier dossier = RuleExamples.of("contradiction");
    String fingerprint = CHECKER.check(dossier).findings().get(0).fingerprint();
    return CHECKER
        .accepting(fingerprint, "Zyx.")
        .accepting("gone-1", "Xyz.", LocalDate.parse("2031-06-01"))
        .accepting("gone-2", "Xyz.")
        .on(LocalDate.parse("2031-05-01"))
        .check(dossier);
  }

  /** More of everything than is shown: bars, units, sides, voices, places, dates, contents. */
  private static CheckReport many() {
    Actor[] a = actors(70);
    DossierBuilder dossier = Dossier.builder().add(a);
    Question toll = Question.of("fire", "toll");
    for (int i = 0; i < a.length; i++) {
      Source source = Source.builder().id("s" + i).published("2031-01-05").build();
      String figure = i == 0 ? "3 tonnes" : "exactly " + 3 * (i % 30) * (i % 30) + "0000 people";
      dossier.add(source);
      dossier.add(
          Utterance.by(a[i]).in(source).saidAt("2031-02-01").claims(toll.isQuantity(figure)));
      dossier.add(
          Utterance.by(a[1])
              .in(source)
              .saidAt(LocalDate.ofEpochDay(22_400 + i).toString())
              .claims(Question.of("fire", "out").isQuantity("exactly " + (i + 1) + " people")));
      dossier.add(Claim.of(a[i], Question.of("ship", "y" + i).yes()));
      dossier.add(Denial.of(a[(i + 1) % a.length], Question.of("ship", "y" + i).yes()));
      dossier.add(Claim.of(a[i], Question.of("ship", "sunk").yes()));
      dossier.add(Denial.of(a[(i + 1) % a.length], Question.of("ship", "sunk").yes()));
    }
    return CHECKER.check(dossier.build());
  }

  private static CheckReport nothing() {
    return CHECKER.check(Dossier.of());
  }

  private static void assertOther(String text, CheckReport report) {
    assertThat(text).contains("«");
    assertThat(OtherLanguage.words(text)).isSubsetOf(OtherLanguage.given(report));
  }

  private static Standings standings(CheckReport report) {
    return Standings.of(report.dossier());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_word_of_a_text_is_english_but_those_that_are_given(CheckReport report) {
    TextReport text = TextReport.of(report).standings(standings(report)).width(10_000);

    assertOther(text.messages(OtherLanguage.MESSAGES).toString(), report);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_word_of_a_page_is_english_but_those_that_are_given(CheckReport report) {
    HtmlReport html =
        HtmlReport.of(report).standings(standings(report)).messages(OtherLanguage.MESSAGES);

    assertOther(read(html.toString()), report);
    report.findings().stream()
        .flatMap(finding -> html.chart(finding).stream())
        .forEach(chart -> assertOther(read(chart), report));
  }

  /** Returns what is read of a page, which is more than what is seen. */
  private static String read(String html) {
    Document page = Jsoup.parse(html);
    page.select("script, style").remove();
    List<String> read = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      read.add(element.ownText());
      for (Attribute attribute : element.attributes()) {
        if (!NOT_READ.contains(attribute.getKey())) {
          read.add(attribute.getValue());
        }
      }
    }
    return String.join("\n", read);
  }

  @Test
  void no_word_of_a_long_page_is_english_but_those_that_are_given() {
    CheckReport few = CHECKER.check(RuleExamples.of("doubted"));
    Finding finding = few.findings().get(0);
    CheckReport report =
        CheckReport.builder()
            .dossier(few.dossier())
            .rules(few.rules())
            .findings(Collections.nCopies(5_002, finding))
            .build();

    HtmlReport html = HtmlReport.of(report).messages(OtherLanguage.MESSAGES);

    assertOther(read(html.toString()), report);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_word_of_markdown_is_english_but_those_that_are_given(CheckReport report) {
    MarkdownReport all =
        MarkdownReport.of(report).standings(standings(report)).messages(OtherLanguage.MESSAGES);

    for (MarkdownReport markdown : List.of(all, all.limit(4_096), all.limit(1_000_000))) {
      String[] parts = markdown.toString().split("```mermaid\n", -1);
      String text = parts[0].replaceAll("\\\\|\u200B|&#124;", "");

      assertOther(text, report);
      if (parts.length > 1) {
        assertOther(labels(parts[1]), report);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_word_of_a_map_is_english_but_those_that_are_given(CheckReport report) {
    MermaidReport map = MermaidReport.of(report).messages(OtherLanguage.MESSAGES);

    assertOther(labels(map.toString()), report);
    assertOther(labels(map.standings(standings(report)).toString()), report);
  }

  /** Returns the labels of a map as they are shown. */
  private static String labels(String mermaid) {
    return LABEL
        .matcher(mermaid)
        .results()
        .map(label -> label.group(1) == null ? label.group(2) : label.group(1))
        .map(label -> CODE_POINT.matcher(label).replaceAll(c -> character(c.group(1))))
        .collect(Collectors.joining("\n"));
  }

  private static String character(String number) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(number)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void no_word_about_a_statement_is_english_but_those_that_are_given(CheckReport report) {
    String texts =
        report.dossier().statements().stream()
            .map(s -> StatementText.of(report.dossier(), s, OtherLanguage.MESSAGES).toString())
            .collect(Collectors.joining("\n"));

    assertThat(OtherLanguage.words(texts)).isSubsetOf(OtherLanguage.given(report));
    assertThat(texts.contains("«")).isEqualTo(!report.dossier().statements().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void the_same_report_gives_the_same_in_english_whatever_was_said_before(CheckReport report) {
    TextReport text = TextReport.of(report);
    HtmlReport html = HtmlReport.of(report);
    MarkdownReport markdown = MarkdownReport.of(report);
    MermaidReport map = MermaidReport.of(report);
    Messages english = Messages.english();

    assertThat(text.messages(OtherLanguage.MESSAGES).messages(english))
        .hasToString(text.toString());
    assertThat(html.messages(OtherLanguage.MESSAGES).messages(english))
        .hasToString(html.toString());
    assertThat(markdown.messages(OtherLanguage.MESSAGES).messages(english))
        .hasToString(markdown.toString());
    assertThat(map.messages(OtherLanguage.MESSAGES).messages(english)).hasToString(map.toString());
  }

  @Test
  void a_page_names_its_language() {
    HtmlReport html = HtmlReport.of(nothing());

    assertThat(html.toString()).contains("<html lang=\"en\">");
    assertThat(html.messages(OtherLanguage.MESSAGES).toString()).contains("<html lang=\"ja\">");
  }
}
