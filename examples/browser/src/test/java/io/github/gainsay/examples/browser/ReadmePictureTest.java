package io.github.gainsay.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The picture of the README is what the library draws. */
class ReadmePictureTest {
  private static final Path PICTURE = Path.of("..", "..", "docs", "chinese-fighters.svg");
  private static final String RENEW =
      "mvn test -pl examples/browser -am -Dtest=ReadmePictureTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dpicture.renew=true";

  @Test
  void the_picture_in_docs_is_the_chart_of_the_dispute_about_the_figure() throws IOException {
    CheckReport report = Stories.check(Stories.article());
    Finding denied =
        report.withCode("contradiction").stream()
            .filter(f -> f.question().orElseThrow().subject().equals("Chinese nationals"))
            .findFirst()
            .orElseThrow();

    String svg = HtmlReport.of(report).chart(denied).orElseThrow();

    if (Boolean.getBoolean("picture.renew")) {
      Files.writeString(PICTURE, svg);
    }
    assertThat(PICTURE)
        .as("the picture is another than the library draws now; renew it by: " + RENEW)
        .hasContent(svg);
  }
}
