package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.CAPTION;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.STORY;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.standing.Standings;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
  private static final Set<String> NODES =
      Set.of(
          "Document",
          "Heading",
          "Paragraph",
          "Text",
          "StrongEmphasis",
          "BulletList",
          "ListItem",
          "Link",
          "TableBlock",
          "TableHead",
          "TableBody",
          "TableRow",
          "TableCell",
          "FencedCodeBlock");

  private static CheckReport check(Dossier dossier) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier);
  }

  private static MarkdownReport markdown(Dossier dossier) {
    return MarkdownReport.of(check(dossier)).standings(Standings.of(dossier));
  }

  private static Finding finding(String message, Statement... statements) {
    return Finding.builder()
        .code("oddity")
        .severity(Severity.LOW)
        .message(message)
        .addStatements(statements)
        .build();
  }

  @Test
  void shows_everything_on_one_page() {
    Statement claim =
        Utterance.by(MAYOR).saidAt("2031-05-01").in(CAPTION).as("locked").claims(LOCKED);
    Statement denial =
        Utterance.by(SPOKESWOMAN).in(STORY, Wording.VERBATIM, "Untrue").as("open").denies(claim);
    Dossier dossier = dossier(claim, denial);
    Finding finding =
        check(dossier).withCode("contradiction").get(0).toBuilder()
            .message("One denies what the other claims.")
            .reasons(List.of(new Reason("why", "It is denied.")))
            .remedy("Ask both.")
            .build();
    Finding known = finding("Known.", claim);
    CheckReport report =
        CheckReport.builder()
            .dossier(dossier)
            .addRules("contradiction", "echo", "oddity")
            .addFindings(finding)
            .addAccepted(
                new CheckReport.Accepted(
                    known,
                    new Acceptance(
                        known.fingerprint(),
                        "We asked.",
                        Optional.of(LocalDate.parse("2031-06-01")))))
            .addUnusedAcceptances(new Acceptance("gone-1", "Old.", Optional.empty()))
            .build();

    assertThat(MarkdownReport.of(report).standings(Standings.of(dossier)))
        .hasToString(
            """
            # Consistency report

            1 finding in 2 statements by 3 rules: 1 high. 1 more is accepted.

            | rule | high | medium | low | info |
            | --- | --- | --- | --- | --- |
            | contradiction | 1 | 0 | 0 | 0 |

            Ran and found nothing: echo, oddity.

            ## Findings

            ### HIGH contradiction (1 of 1): exits / locked

            One denies what the other claims.

            | what is said | who | where |
            | --- | --- | --- |
            | yes | the mayor, 2031-05-01 | in caption 'photo-1' in article 'Fire on the ferry' (herald-12, The Herald, 2031-05-02, from wire-7) |
            | **vs** denied: yes | Ada Berg (for Blue Line) | "Untrue" in article 'Fire on the ferry' (herald-12, The Herald, 2031-05-02, from wire-7) |

            - Why: It is denied.
            - Remedy: Ask both.

            ## Accepted findings

            | rule | what is wrong | why it is accepted | until |
            | --- | --- | --- | --- |
            | oddity | Known. | We asked. | 2031-06-01 |

            | Accepted but not found, or no longer accepted: |
            | --- |
            | gone-1: Old. |

            ## Where each claim stands

            None of this says what is true.

            **CONTESTED**: something excludes it, and it depends on whose side one takes.

            | what is said | who says so | why it stands there |
            | --- | --- | --- |
            | exits / locked: no | Ada Berg (for Blue Line) | 'exits / locked: yes', said by the mayor, is against it. |
            | exits / locked: yes | the mayor | 'exits / locked: no', said by Ada Berg, is against it. |

            ## Sources

            | source | publisher | published | made from | begins with | statements |
            | --- | --- | --- | --- | --- | --- |
            | wire-7 | – | – | – | wire-7 | 0 |
            | Fire on the ferry | The Herald | 2031-05-02 | wire-7 | wire-7 | 1 |
            | photo-1 | The Herald | – | part of Fire on the ferry | wire-7 | 1 |
            | post-3 | – | – | – | post-3 | 0 |

            ## Claim map

            ```mermaid
            flowchart LR
              accTitle: Who says, denies and doubts what
              p1(["the mayor"])
              p2(["Ada Berg (for Blue Line)"])
              subgraph q1["exits / locked"]
                c1{{"yes – contested"}}
              end
              p1 -->|"claims"| c1
              p2 --x|"denies"| c1
              classDef contested fill:#fff1d6,stroke:#9a6700,color:#1f2328,stroke-width:2px
              class c1 contested
            ```\
            """);
  }

  @Test
  void links_the_pages_of_sources_and_nothing_else() {
    Source page =
        Source.builder().id("page").uri(URI.create("https://example.org/a?b=c&d=(e)")).build();
    Source script = Source.builder().id("script").uri(URI.create("javascript:alert(1)")).build();
    Statement claim = Utterance.by(MAYOR).in(page).in(script).claims(LOCKED);
    Dossier dossier = Dossier.of(MAYOR, HERALD, page, script, claim, Denial.of(HERALD, LOCKED));

    MarkdownNodes nodes = MarkdownNodes.of(markdown(dossier).toString());

    assertThat(nodes.links()).containsOnly("https://example.org/a?b=c&d=(e)").hasSize(3);
  }

  @Test
  void tells_where_sources_go_round_in_a_circle() {
    Source one = Source.builder().id("one").addDerivedFrom(Source.id("two")).build();
    Source two = Source.builder().id("two").addDerivedFrom(Source.id("one")).build();

    assertThat(markdown(Dossier.of(one, two)).toString())
        .contains("\n| one | – | – | two | goes round in a circle | 0 |\n");
  }

  @Test
  void says_that_nothing_was_checked() {
    assertThat(MarkdownReport.of(CheckReport.builder().dossier(Dossier.of()).build()).toString())
        .isEqualTo(
            """
            # Consistency report

            Not checked: no rule ran over 0 statements.

            ## Claim map

            ```mermaid
            flowchart LR
              accTitle: Who says, denies and doubts what
              note["Nobody says anything definite."]
            ```\
            """);
  }

  @Property(tries = 200)
  void nothing_that_is_said_becomes_markup(
      @ForAll @NotBlank String name,
      @ForAll @NotBlank String words,
      @ForAll @NotBlank String quote) {
    String hostile = "x](http://y) | `" + words.strip() + "` <b> @z\n# 1";
    Actor actor = Actor.of("a", "*" + name.strip() + "*");
    Actor other = Actor.of("b", "- [ ] ![x](y) ```");
    Question question = Question.of(hostile, "p");
    Source source = Source.builder().id("s").title(hostile).publisher(actor).build();
    Claim claim =
        Utterance.by(actor).in(source, Wording.VERBATIM, quote.strip()).claims(question.yes());
    Dossier dossier = Dossier.of(actor, other, source, claim, Denial.of(other, claim));

    String report = markdown(dossier).toString();
    MarkdownNodes nodes = MarkdownNodes.of(report);

    assertThat(nodes.types()).isSubsetOf(NODES).doesNotContain("Link");
    assertThat(nodes.of(FencedCodeBlock.class)).hasSize(1);
    assertThat(nodes.of(StrongEmphasis.class)).hasSize(2);
    List<String> texts =
        nodes.texts().stream().map(t -> t.replace(MarkdownText.PARTED, "")).toList();
    assertThat(texts).anyMatch(t -> t.contains(Printable.of(actor.name())));
    assertThat(texts).anyMatch(t -> t.contains("\"" + Printable.of(quote.strip()) + "\""));
    assertThat(texts).anyMatch(t -> t.startsWith("HIGH contradiction (1 of 2): x](http://y) | `"));
  }

  private static Dossier large() {
    List<Entry> entries =
        new ArrayList<>(List.of(MAYOR, AGENCY, HERALD, SPOKESWOMAN, FerryFire.OWNER));
    for (int i = 0; i < 1_000; i++) {
      Proposition content = Question.of("deck " + i, "painted").yes();
      Source source = Source.builder().id("page " + i).publisher(HERALD).build();
      entries.add(source);
      entries.add(Utterance.by(MAYOR).in(source).claims(content));
      entries.add(Denial.of(AGENCY, content));
    }
    return Dossier.builder().addAll(entries).build();
  }

  @Test
  void says_what_it_leaves_out_where_hosts_would_cut() {
    Dossier dossier = large();
    CheckReport report = check(dossier);
    Standings standings = Standings.of(dossier);
    for (int limit : new int[] {4_096, 10_000, 65_536}) {
      String text = MarkdownReport.of(report).standings(standings).limit(limit).toString();

      assertThat(text.length()).isLessThanOrEqualTo(limit);
      assertThat(MarkdownNodes.of(text).types()).isSubsetOf(NODES);
      assertThat(text)
          .containsPattern("\n\n[0-9]+ more findings are left out here\\.\n\n## ")
          .containsPattern("\n\n[0-9]+ more contents are left out here\\.\n\n")
          .containsPattern("\n\n[0-9]+ more sources are left out here\\.\n\n")
          .contains("## Claim map\n\nThe claim map is left out here.");
    }
    assertThat(MarkdownReport.of(report).limit(10_000_000).toString())
        .doesNotContain("are left out here")
        .contains("HIGH contradiction (1000 of ");
  }

  @Test
  void has_the_sides_of_a_finding_only_if_there_is_room() {
    Statement[] statements = new Statement[50];
    for (int i = 0; i < statements.length; i++) {
      statements[i] = Utterance.by(MAYOR).saidAt((1900 + i) + "").claims(LOCKED);
    }
    CheckReport report =
        CheckReport.builder()
            .dossier(dossier(statements))
            .addFindings(finding("Odd.", statements))
            .build();

    assertThat(MarkdownReport.of(report).toString())
        .contains("\n\n10 more voices are left out here.\n\n");
    assertThat(MarkdownReport.of(report).limit(4_096).toString())
        .contains("Odd.\n\nThe sides of this finding are left out here.\n\n");
  }

  @Test
  void refuses_a_limit_below_what_a_report_needs() {
    MarkdownReport report = markdown(dossier(Claim.of(MAYOR, LOCKED)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.limit(4_095))
        .withMessage("limit must be at least 4096, but was <4095>");
  }

  @Test
  void refuses_standings_of_another_dossier() {
    MarkdownReport report = markdown(dossier(Claim.of(MAYOR, LOCKED)));
    Standings others = Standings.of(dossier(Claim.of(MAYOR, OPEN)));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> report.standings(others))
        .withMessage(
            "standings must be those of the dossier that was checked, but were those of another");
  }
}
