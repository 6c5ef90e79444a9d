package io.github.gainsay.examples.quickstart;

import static io.github.gainsay.Citation.Wording.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.ConsistencySession;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Verdict;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.report.TextReport;
import io.github.gainsay.standing.Answer;
import io.github.gainsay.standing.ArgumentGraph;
import io.github.gainsay.standing.DialecticalStrength;
import io.github.gainsay.standing.GraphFormat;
import io.github.gainsay.standing.Inconsistency;
import io.github.gainsay.standing.Labelling;
import io.github.gainsay.standing.Reasoner;
import io.github.gainsay.standing.Semantics;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import io.github.gainsay.value.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeDetailsTest {
  private final Actor zelensky = Actor.of("zelensky", "Volodymyr Zelensky");
  private final Actor linJian = Actor.of("lin-jian", "Lin Jian");
  private final Source article = Source.of("article", Source.Kind.ARTICLE);
  private final Question drawnIn = Question.of("China", "drawn into the conflict");
  private final Question party = Question.of("China", "participating party");
  private final Question captured = Question.of("Chinese citizens", "captured");
  private final Question fighters = Question.of("Chinese nationals", "fighting");

  @Test
  void utterances_and_relations_are_made_as_the_readme_shows() throws IOException {
    Claim over150 = Claim.of(zelensky, fighters.isQuantity("more than 150 people"));

    // utterance
    Utterance lin = Utterance.by(linJian).saidAt("2025-04-10").in(article);
    Claim notParty = lin.claims(party.no());
    Denial baseless = lin.in(article, PARTIAL, "baseless").denies(over150);
    Relation declared = new Relation.Excludes(drawnIn.yes(), party.no());
    // end

    Dossier dossier = Dossier.of(zelensky, linJian, article, over150, notParty, baseless, declared);
    assertThat(dossier.statements()).containsExactly(over150, notParty, baseless);
    assertThat(dossier.relations()).containsExactly(declared);
    Readme.assertShown(getClass(), "utterance");
  }

  @Test
  void what_lies_within_what_is_declared_as_the_readme_shows() throws IOException {
    // within
    Relation region = new Relation.Within("Bucha", "Kyiv region");
    // end

    Claim town = Claim.of(zelensky, drawnIn.yes().in(place("Bucha")));
    Claim whole = Claim.of(linJian, drawnIn.no().in(place("Kyiv region")));
    Claim fewer = Claim.of(zelensky, captured.isQuantity("2 people").in(place("Bucha")));
    Claim more = Claim.of(linJian, captured.isQuantity("9 people").in(place("Kyiv region")));
    Claim inTown = Claim.of(zelensky, party.is(Term.of("Bucha")));
    Claim inRegion = Claim.of(linJian, party.is(Term.of("Kyiv region")));
    Dossier dossier =
        Dossier.of(zelensky, linJian, region, town, whole, fewer, more, inTown, inRegion);
    ConsistencyChecker checker = ConsistencyChecker.of(StandardRules.all());
    assertThat(checker.compare(dossier, town, whole).verdict()).isEqualTo(Verdict.CONTRADICTION);
    assertThat(checker.compare(dossier, fewer, more).verdict()).isEqualTo(Verdict.INCOMPARABLE);
    assertThat(checker.compare(dossier, inTown, inRegion).hasReason("narrower")).isTrue();
    Readme.assertShown(getClass(), "within");
  }

  private static Scope place(String place) {
    return Scope.builder().place(place).build();
  }

  @Test
  void compare_explains_as_the_readme_says() throws IOException {
    Claim twoCaptured = Claim.of(zelensky, captured.isQuantity("two people"));
    Claim over150 = Claim.of(zelensky, fighters.isQuantity("more than 150 people"));
    Dossier dossier = Dossier.of(zelensky, twoCaptured, over150);
    ConsistencyChecker checker = ConsistencyChecker.of(StandardRules.all());

    // compare
    Comparison comparison = checker.compare(dossier, twoCaptured, over150);
    // end

    assertThat(comparison)
        .hasToString(
            "INCOMPARABLE: They answer different questions, 'Chinese citizens / captured' and"
                + " 'Chinese nationals / fighting'. [different-questions]");
    assertThat(Readme.text().replaceAll("\\s+", " ")).contains(comparison.toString());
    Readme.assertShown(getClass(), "compare");
  }

  @Test
  void findings_are_worked_with_as_the_readme_shows() throws IOException {
    Claim over150 = Claim.of(zelensky, fighters.isQuantity("more than 150 people"));
    Claim over155 = Claim.of(zelensky, fighters.isQuantity("more than 155 people"));
    Denial denied = Denial.of(linJian, over150);
    ConsistencyChecker checker = ConsistencyChecker.of(StandardRules.all());
    CheckReport baseline = checker.check(Dossier.of(zelensky, over150, over155));
    Dossier dossier = Dossier.of(zelensky, linJian, over150, over155, denied);
    String caption = baseline.findings().get(0).fingerprint();
    String denial = checker.check(dossier).withCode("contradiction").get(0).fingerprint();

    // findings
    CheckReport report =
        checker
            .accepting(caption, "The caption was written two days later.")
            .accepting(denial, "Asked for comment.", LocalDate.parse("2025-06-30"))
            .on(LocalDate.parse("2025-06-01"))
            .check(dossier);

    List<CheckReport.Accepted> known = report.accepted();
    List<Acceptance> obsolete = report.unusedAcceptances();
    List<Finding> added = report.since(baseline).added();
    report.requireConsistent(Severity.HIGH);
    // end

    assertThat(known)
        .extracting(accepted -> accepted.finding().code())
        .containsExactly("contradiction", "numeric-discrepancy");
    assertThat(obsolete).isEmpty();
    assertThat(added).extracting(Finding::code).containsExactly("single-origin");
    Readme.assertShown(getClass(), "findings");
  }

  @Test
  void standings_are_asked_for_as_the_readme_shows() throws IOException {
    Claim over150 = Claim.of(zelensky, fighters.isQuantity("more than 150 people"));
    Dossier dossier = Dossier.of(zelensky, linJian, over150, Denial.of(linJian, over150));
    CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);

    // standings
    Standings standings = Standings.of(dossier);
    Standing standing = standings.of(over150.asserts()).orElseThrow();
    TextReport text = TextReport.of(report).standings(standings);
    // end

    assertThat(standing.status()).isEqualTo(Status.CONTESTED);
    assertThat(text.toString()).contains("\nWhere each claim stands.");
    Readme.assertShown(getClass(), "standings");
  }

  @Test
  void strength_and_inconsistency_are_counted_as_the_readme_shows() throws IOException {
    Claim over150 = Claim.of(zelensky, fighters.isQuantity("more than 150 people"));
    Standings standings =
        Standings.of(Dossier.of(zelensky, linJian, over150, Denial.of(linJian, over150)));

    // strength
    DialecticalStrength strength = standings.strength();
    Inconsistency inconsistency = standings.inconsistency();
    // end

    assertThat(Readme.text())
        .contains(
            strength
                + "\n"
                + inconsistency.conflicts()
                + " conflict, "
                + inconsistency.contestedShare()
                + " of what is said is contested, half of it is Lin Jian's\n");
    assertThat(inconsistency.partOf(linJian.id())).isEqualTo(0.5);
    Readme.assertShown(getClass(), "strength");
  }

  @Test
  void graphs_are_used_by_themselves_as_the_readme_shows() throws IOException {
    // graph
    ArgumentGraph graph =
        GraphFormat.APX.read("arg(a).\narg(b).\narg(c).\natt(a,b).\natt(b,a).\natt(b,c).\n");
    Set<String> sure = graph.grounded().in();
    Reasoner reasoner = Reasoner.of(graph, Semantics.PREFERRED);
    List<Set<String>> extensions = reasoner.labellings().map(Labelling::in).toList();
    Answer some = reasoner.credulously("c");
    Answer all = reasoner.sceptically("c");
    // end

    assertThat(Readme.text())
        .contains("```text\n" + sure + "\n" + extensions + "\n" + some + "\n" + all + "\n```");
    Readme.assertShown(getClass(), "graph");
  }

  @Test
  void a_session_keeps_up_as_the_readme_shows() throws IOException {
    Claim over150 = Claim.of(zelensky, fighters.isQuantity("more than 150 people"));
    Utterance lin = Utterance.by(linJian);
    Dossier dossier = Dossier.of(zelensky, linJian, over150);
    ConsistencyChecker checker = ConsistencyChecker.of(StandardRules.all());

    // session
    ConsistencySession session = checker.session(dossier);
    ConsistencySession.Change change = session.add(lin.denies(over150));
    List<Finding> found = change.appeared();
    // end

    List<String> lines = found.stream().map(Finding::toString).toList();
    assertThat(Readme.text()).contains("```text\n" + String.join("\n", lines) + "\n```");
    assertThat(change.disappeared()).isEmpty();
    assertThat(session.report()).isEqualTo(checker.check(session.dossier()));
    Readme.assertShown(getClass(), "session");
  }

  @Test
  void figures_are_read_and_compared_as_the_readme_shows() throws IOException {
    String section = Readme.text().substring(Readme.text().indexOf("## Figures"));
    Matcher shown =
        Pattern.compile(
                "(?s)-Dexec.args=\"quantity '([^']+)' '([^']+)'\"\n```\n\n```text\n(.*?)```")
            .matcher(section);

    assertThat(shown.find()).isTrue();
    assertThat(Run.of("quantity", shown.group(1), shown.group(2)))
        .isEqualTo(new Run(0, shown.group(3), ""));
    assertThat(Run.of("quantity", "100 tons", "91 tonnes").out())
        .contains("agreement")
        .endsWith("if tons are short tons.\n");
  }

  @Test
  void the_table_names_every_rule_and_its_page() throws IOException {
    List<String> linked =
        Pattern.compile("\\| \\[([a-z-]+)]\\(docs/rules/\\1\\.md\\) \\|")
            .matcher(Readme.text())
            .results()
            .map(row -> row.group(1))
            .toList();

    assertThat(linked)
        .containsExactlyInAnyOrderElementsOf(StandardRules.all().stream().map(Rule::id).toList())
        .allSatisfy(id -> assertThat(Readme.ROOT.resolve("docs/rules/" + id + ".md")).exists());
  }

  @Test
  void the_coordinates_are_those_of_this_build() throws IOException {
    String parent = Files.readString(Readme.ROOT.resolve("pom.xml"));
    String version =
        parent.substring(
            parent.indexOf("<revision>") + "<revision>".length(), parent.indexOf("</revision>"));

    assertThat(Readme.text())
        .contains("<artifactId>gainsay-core</artifactId>\n  <version>" + version + "</version>")
        .contains("<artifactId>gainsay-jackson</artifactId>\n  <version>" + version + "</version>");
  }
}
