package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.value.Term;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Whatever is read from elsewhere, it never becomes markup. */
class HtmlReportProperties {
  private static final String HARMLESS = "word";

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "</script>",
            "</style><style>",
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"x",
            "-->",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&lt;b&gt;",
            "&#60;b&#62;",
            "&",
            "\u0000",
            "\u001B[31m",
            "\u202E",
            "\u2067",
            "\u2028",
            "\uFFFE",
            "\uD83D",
            "\uD83D\uDD25",
            "\u05D0\u05D1",
            "</title>",
            "</bdi>",
            "</td></tr></table>",
            "javascript:alert(1)",
            "url(#x)",
            "{{7*7}}",
            "${x}");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
    return Combinators.combine(pieces, any, pieces)
        .as((first, middle, last) -> "x" + first + middle + last + "x");
  }

  @Provide
  Arbitrary<URI> address() {
    return Arbitraries.of(
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "vbscript:x",
            "https://example.org/?q=%22%3E%3Cscript%3E&b='",
            "http://example.org/a",
            "//example.org",
            "file:///etc/passwd")
        .map(URI::create);
  }

  private static CheckReport report(String words, URI address) {
    Actor one = Actor.of("one", words + "1");
    Actor two = Actor.builder().id("two").name(words + "2").role(words).build();
    Source source =
        Source.builder().id("s " + words).title(words).publisher(one).uri(address).build();
    Source copy = Source.builder().id("copy").derivedFrom(source).published("2031-05-01").build();
    Question figure = Question.of(words, "p " + words);
    Question term = Question.of("t " + words, words);
    Claim claim =
        Utterance.by(one)
            .saidAt("2031-05-01")
            .in(source, Wording.VERBATIM, words)
            .as("id " + words)
            .claims(figure.isQuantity("12 people"));
    Dossier dossier =
        Dossier.of(
            one,
            two,
            source,
            copy,
            claim,
            Utterance.by(two)
                .in(copy, Wording.HEADLINE, words)
                .claims(figure.isQuantity("exactly 40 people")),
            Utterance.by(two).denies(claim),
            Utterance.by(one).claims(term.is(Term.of(words))),
            Utterance.by(two).doubts(term.is(Term.of(words))));
    return ConsistencyChecker.of(StandardRules.all())
        .accepting("none " + HARMLESS, words)
        .check(dossier);
  }

  private static String page(CheckReport report, String title) {
    return HtmlReport.of(report).standings(Standings.of(report.dossier())).title(title).toString();
  }

  /** Returns how many elements there are of each kind, with the names of their attributes. */
  private static Map<String, Integer> elements(Document page) {
    Map<String, Integer> found = new TreeMap<>();
    for (Element element : page.getAllElements()) {
      if (!element.nameIs("a")) { // addresses may become links or not
        List<String> attributes =
            element.attributes().asList().stream().map(Attribute::getKey).sorted().toList();
        found.merge(element.tagName() + attributes, 1, Integer::sum);
      }
    }
    return found;
  }

  @Property(tries = 200)
  void hostile_words_change_no_element(
      @ForAll("hostile") String words, @ForAll("address") URI address) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(page(report(words, address), words), "", parser);
    String tame = tame(words);
    Document harmless = Jsoup.parse(page(report(tame, address), tame));

    assertThat(parser.getErrors()).isEmpty();
    assertThat(elements(page)).isEqualTo(elements(harmless));
    assertThat(page.title()).isEqualTo(shown(words));
    assertThat(page.select("bdi").eachText())
        .contains(shown(words + "1") + " claims", shown(words));
    assertThat(page.select("blockquote").eachText()).contains("\"" + shown(words) + "\"");
  }

  /** As long, with spaces at the same places, so that a long sentence is cut at the same place. */
  private static String tame(String words) {
    StringBuilder tame = new StringBuilder();
    words.chars().forEach(c -> tame.append(c == ' ' ? ' ' : 'w'));
    return tame.toString();
  }

  /** Returns the words as a browser shows them. */
  private static String shown(String words) {
    String printable = Printable.of(words).replaceAll("[\uFFFE\uFFFF]", "");
    Document text = new Document("");
    text.body();
    return text.createElement("p").text(printable).text();
  }

  @Property(tries = 100)
  void links_lead_to_the_web_or_into_the_page(
      @ForAll("hostile") String words, @ForAll("address") URI address) {
    Document page = Jsoup.parse(page(report(words, address), words));

    for (Element link : page.select("a")) {
      String target = link.attr("href");
      assertThat(target).matches("#[a-z][a-z0-9-]*|https?://.*");
      assertThat(target.startsWith("#") || target.equals(address.toASCIIString())).isTrue();
    }
    assertThat(page.select("[href]:not(a), [src], [style], iframe, object, form[action]"))
        .isEmpty();
  }

  @Property(tries = 100)
  void charts_that_stand_alone_have_no_more_elements_than_usual(@ForAll("hostile") String words) {
    URI address = URI.create("https://example.org");

    assertThat(elements(Jsoup.parse(chart(words, address), Parser.xmlParser())))
        .isEqualTo(elements(Jsoup.parse(chart(HARMLESS, address), Parser.xmlParser())));
  }

  private static String chart(String words, URI address) {
    CheckReport report = report(words, address);
    Finding finding = report.withCode("numeric-contradiction").get(0);
    return HtmlReport.of(report).chart(finding).orElseThrow();
  }
}
