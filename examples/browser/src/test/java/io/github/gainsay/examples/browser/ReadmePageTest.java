package io.github.gainsay.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.report.HtmlReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows and says of pages. */
class ReadmePageTest {
  private static final Path ROOT = Path.of("..", "..");
  private static final Path PICTURE = ROOT.resolve(Path.of("docs", "chinese-fighters.svg"));
  private static final Path THIS =
      Path.of("src/test/java/io/github/gainsay/examples/browser", "ReadmePageTest.java");
  private static final String RENEW =
      "mvn test -pl examples/browser -am -Dtest=ReadmePageTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dpicture.renew=true";

  private final Dossier dossier = Stories.article();
  private final CheckReport report = Stories.check(dossier);

  private static void assertShown(String region) throws IOException {
    String code = Files.readString(THIS);
    String begin = "    // " + region + "\n";
    String from = code.substring(code.indexOf(begin) + begin.length());
    String shown = from.substring(0, from.indexOf("    // end")).stripTrailing().stripIndent();

    assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```java\n" + shown + "\n```");
  }

  private Finding aboutTheFigure() {
    return report.withCode("contradiction").stream()
        .filter(f -> f.question().orElseThrow().subject().equals("Chinese nationals"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_page_is_written_as_the_readme_shows(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("report.html");

    // page
    HtmlReport page =
        HtmlReport.of(report)
            .standings(Standings.of(dossier))
            .title("Chinese fighters in Russian ranks");
    Files.writeString(file, page.toString());
    // end

    assertThat(file).content().contains("<h1", "Chinese fighters in Russian ranks", "</html>");
    assertShown("page");
  }

  @Test
  void the_picture_is_the_chart_of_the_dispute_about_the_figure() throws IOException {
    Finding finding = aboutTheFigure();

    // chart
    Optional<String> svg = HtmlReport.of(report).chart(finding);
    // end

    if (Boolean.getBoolean("picture.renew")) {
      Files.writeString(PICTURE, svg.orElseThrow());
    }
    assertThat(Files.readString(PICTURE))
        .as("the picture is another than the library draws now; renew it by: " + RENEW)
        .isEqualTo(svg.orElseThrow());
    assertShown("chart");
  }
}
