package io.github.gainsay.assertj;

import static io.github.gainsay.assertj.GainsayAssertions.assertThat;
import static io.github.gainsay.consistency.Severity.HIGH;
import static io.github.gainsay.consistency.Severity.LOW;
import static io.github.gainsay.standing.Status.CONTESTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the section of the README to what the assertions do. */
class ReadmeTest {
  private static final Path README = Path.of("../README.md");
  private static final Path THIS =
      Path.of("src/test/java/io/github/gainsay/assertj/ReadmeTest.java");

  private final Actor zelensky = Actor.of("zelensky", "Volodymyr Zelensky");
  private final Actor linJian = Actor.of("lin-jian", "Lin Jian");
  private final Proposition over150 =
      Question.of("Chinese nationals", "fighting").isQuantity("more than 150 people");
  private final Claim captured =
      Utterance.by(zelensky)
          .as("s1")
          .claims(Question.of("Chinese citizens", "captured").isQuantity("two people"));
  private final Claim fighting = Utterance.by(zelensky).as("s3").claims(over150);
  private final Claim caption =
      Utterance.by(zelensky)
          .as("s4")
          .claims(Question.of("Chinese nationals", "fighting").isQuantity("more than 155 people"));
  private final Denial denial = Utterance.by(linJian).as("s8").denies(fighting);
  private final Dossier dossier =
      Dossier.of(zelensky, linJian, captured, fighting, caption, denial);
  private final ConsistencyChecker checker = ConsistencyChecker.of(StandardRules.all());

  @Test
  void assertions_hold_as_the_readme_shows() throws IOException {
    // begin
    CheckReport report = checker.check(dossier);

    assertThat(report).containsDispute("contradiction").between("s3", "s8").hasSeverity(HIGH);
    assertThat(report).containsDispute("numeric-discrepancy").between("s3", "s4").hasSeverity(LOW);
    assertThat(report).hasNoFindings("circular-sourcing").hasNoDisputeBetween("s1", "s3");
    assertThat(checker.compare(dossier, captured, fighting)).hasReason("different-questions");
    assertThat(Standings.of(dossier)).hasStatus(over150, CONTESTED);
    // end

    String code = Files.readString(THIS);
    String from = code.substring(code.indexOf("    // begin\n") + "    // begin\n".length());
    String shown = from.substring(0, from.indexOf("    // end")).stripTrailing().stripIndent();
    assertThat(README).content().contains("```java\n" + shown + "\n```");
  }

  @Test
  void a_failure_reads_as_the_readme_shows() {
    CheckReport report = checker.check(dossier);

    Throwable failure =
        catchThrowable(
            () -> assertThat(report).containsDispute("numeric-discrepancy").between("s1", "s3"));

    assertThat(README).content().contains("```text\n" + failure.getMessage() + "\n```");
  }

  @Test
  void the_coordinates_are_those_of_this_build() throws IOException {
    String parent = Files.readString(Path.of("../pom.xml"));
    String version =
        parent.substring(
            parent.indexOf("<revision>") + "<revision>".length(), parent.indexOf("</revision>"));

    assertThat(README)
        .content()
        .contains(
            "  <artifactId>gainsay-assertj</artifactId>\n  <version>"
                + version
                + "</version>\n  <scope>test</scope>\n");
  }
}
