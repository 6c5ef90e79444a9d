package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Entry;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidReportTest {
  private static final Pattern LINE =
      Pattern.compile(
          "flowchart LR"
              + "|  accTitle: Who says, denies and doubts what"
              + "|  p\\d+\\(\\[LABEL]\\)"
              + "|  subgraph q\\d+\\[LABEL]"
              + "|    c\\d+(\\{\\{LABEL}}|\\[[/\\\\]?LABEL[/\\\\]?]|>LABEL]|\\[\\[LABEL]]|\\(LABEL\\))"
              + "|  end"
              + "|  [pc]\\d+ (-->|-\\.->|--x|-\\.-x|-\\.-o|x==x|<==>|==x|==>)\\|LABEL\\| c\\d+"
              + "|  note\\[LABEL]"
              + "|  classDef [a-z]+ [-a-z0-9:#, ]+"
              + "|  class c\\d+(,c\\d+)* [a-z]+");
  private static final Pattern ANY_LINE =
      Pattern.compile(
          LINE.pattern().replace("LABEL", "\"(?:[^\"#;&<>\\[\\]{}|`*_%$\\\\:=]|#\\d+;)+\""));
  private static final Pattern NUMBER = Pattern.compile("#(\\d+);");

  private static CheckReport check(Dossier dossier) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier);
  }

  private static String chart(Dossier dossier) {
    return MermaidReport.of(check(dossier)).standings(Standings.of(dossier)).toString();
  }

  private static void assertWellFormed(String chart) {
    assertThat(chart.lines()).allMatch(line -> ANY_LINE.matcher(line).matches());
    assertThat(chart.length()).isLessThanOrEqualTo(50_000);
    assertThat(chart.lines().filter(line -> line.contains("\"| c"))).hasSizeLessThanOrEqualTo(500);
  }

  /** What Mermaid makes of the labels. */
  private static List<String> labels(String chart) {
    return Pattern.compile("\"([^\"]*)\"")
        .matcher(chart)
        .results()
        .map(label -> NUMBER.matcher(label.group(1)).replaceAll(MermaidReportTest::character))
        .toList();
  }

  private static String character(MatchResult number) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1))));
  }

  @Test
  void draws_who_says_what_and_where_it_stands() {
    Claim claim = Claim.of(MAYOR, LOCKED);

    assertThat(chart(dossier(claim, Denial.of(SPOKESWOMAN, claim), Claim.of(HERALD, OPEN))))
        .isEqualTo(
            """
            flowchart LR
              accTitle: Who says, denies and doubts what
              p1(["the mayor"])
              p2(["Ada Berg (for Blue Line)"])
              p3(["The Herald"])
              subgraph q1["exits / locked"]
                c1{{"yes – contested"}}
              end
              subgraph q2["exits / could be opened"]
                c2["yes – unchallenged"]
              end
              p1 -->|"claims"| c1
              p2 --x|"denies"| c1
              p3 -->|"claims"| c2
              classDef unchallenged fill:#ffffff,stroke:#59636e,color:#1f2328
              class c2 unchallenged
              classDef contested fill:#fff1d6,stroke:#9a6700,color:#1f2328,stroke-width:2px
              class c1 contested\
            """);
  }

  @Test
  void draws_contents_alone_without_standings() {
    assertThat(MermaidReport.of(check(dossier(Claim.of(MAYOR, LOCKED)))).toString())
        .contains("\n    c1[\"yes\"]\n")
        .doesNotContain("class");
  }

  @Test
  void has_a_line_for_each_act_and_each_relation() {
    Proposition twelve = TOLL.isQuantity("12 people");
    Proposition nine = TOLL.isQuantity("exactly 9 people");
    Claim claim = Claim.of(AGENCY, twelve);
    Dossier dossier =
        dossier(
                claim,
                Utterance.by(AGENCY).retracts(claim),
                Utterance.by(HERALD).claims(LOCKED),
                Utterance.by(MAYOR).endorses(LOCKED),
                Denial.builder().speaker(MAYOR.id()).target(LOCKED).aspect(Aspect.EVIDENCE).build(),
                Doubt.of(AGENCY, LOCKED),
                Claim.of(MAYOR, nine),
                Claim.of(MAYOR, OPEN))
            .toBuilder()
            .add(new Relation.Excludes(OPEN, LOCKED))
            .add(new Relation.Entails(nine, LOCKED))
            .add(new Relation.Equivalent(twelve, nine))
            .add(new Relation.Supports(twelve, OPEN, Relation.Direction.AGAINST))
            .build();

    String chart = chart(dossier);

    assertWellFormed(chart);
    assertThat(chart)
        .contains(
            "-.->|\"claims, retracted since\"|",
            "-.->|\"retracts\"|",
            "-->|\"endorses\"|",
            "-.-x|\"denies (evidence)\"|",
            "-.-o|\"doubts\"|",
            "x==x|\"excludes\"|",
            "==>|\"entails\"|",
            "<==>|\"is equivalent to\"|",
            "==x|\"speaks against\"|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Ada Berg (for Blue Line), 2031-05-02~Ada Berg (for Blue Line), 2031-05-02",
        "a\"]; click p1~a#34;#93;#59; click p1",
        "<img src=x>~#60;img src#61;x#62;",
        "1. list~1#46; list",
        "1) list~1#41; list",
        "- item -->~#45; item #45;#45;#62;",
        "%%{init}%%~#37;#37;#123;init#125;#37;#37;",
        "#quot;~#35;quot#59;",
        "fa:fa-ban $$x$$~fa#58;fa-ban #36;#36;x#36;#36;",
        "http://x.y~http#58;//x.y",
        "漢字 😀 ß°~漢字 😀 ß#176;"
      })
  void writes_what_could_be_syntax_by_number(String text, String label) {
    assertThat(MermaidText.quoted(text)).isEqualTo("\"" + label + "\"");
  }

  @Test
  void has_no_label_without_text() {
    assertThat(MermaidText.quoted(" \u200B\u0007")).isEqualTo("\"–\"");
  }

  @Test
  void cuts_long_names() {
    assertThat(MermaidText.quoted("😀".repeat(120))).isEqualTo("\"" + "😀".repeat(120) + "\"");
    assertThat(MermaidText.quoted("😀".repeat(121))).isEqualTo("\"" + "😀".repeat(120) + "…\"");
  }

  @Property(tries = 300)
  void is_well_formed_whatever_names_are(@ForAll String name, @ForAll String words) {
    Actor actor = Actor.of("a", "x" + name.replaceAll("\\s+$", "") + "x");
    Question question = Question.of("s" + words + "s", "p");
    Text said = Text.of("t" + words + "t");
    Dossier dossier = Dossier.of(actor, Claim.of(actor, question.is(said)));

    String chart = chart(dossier);

    assertWellFormed(chart);
    String shown = Printable.of(actor.name());
    if (shown.codePointCount(0, shown.length()) <= MermaidReport.LONGEST) {
      assertThat(labels(chart)).contains(shown);
    }
  }

  @Test
  void says_what_it_leaves_out_where_hosts_would_draw_nothing() {
    List<Entry> entries = new ArrayList<>();
    List<Actor> actors =
        IntStream.range(0, 70).mapToObj(i -> Actor.of("a" + i, "*".repeat(200) + i)).toList();
    entries.addAll(actors);
    for (int i = 0; i < 70; i++) {
      Proposition content = Question.of("deck " + i, "painted").yes();
      for (Actor actor : actors) {
        entries.add(i % 2 == 0 ? Denial.of(actor, content) : Claim.of(actor, content));
      }
    }

    String chart = chart(Dossier.builder().addAll(entries).build());

    assertWellFormed(chart);
    assertThat(chart).contains("\n  note[\"Left out#58; ").endsWith(" unasserted");
  }

  @Test
  void says_that_nothing_is_said() {
    assertThat(chart(dossier(new Statement[0])))
        .isEqualTo(
            """
            flowchart LR
              accTitle: Who says, denies and doubts what
              note["Nobody says anything definite."]\
            """);
  }

  @Test
  void refuses_standings_of_another_dossier() {
    MermaidReport chart = MermaidReport.of(check(dossier(Claim.of(MAYOR, LOCKED))));
    Standings others = Standings.of(dossier(Claim.of(MAYOR, OPEN)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> chart.standings(others))
        .withMessage(
            "standings must be those of the dossier that was checked, but were those of another");
  }
}
