package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.CAPTION;
import static io.github.gainsay.report.FerryFire.HEARING;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.OWNER;
import static io.github.gainsay.report.FerryFire.POST;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class StatementTextTest {
  private static String text(Statement statement) {
    return StatementText.of(dossier(statement), statement).toString();
  }

  @Test
  void says_who_says_what_and_where() {
    Statement denial =
        Utterance.by(SPOKESWOMAN)
            .saidAt("2031-05-02")
            .at(HEARING)
            .in(POST, Wording.VERBATIM, "That is untrue")
            .in(CAPTION)
            .denies(LOCKED);

    assertThat(text(denial))
        .isEqualTo(
            "Ada Berg (for Blue Line) denies, 2031-05-02, hearing of the council:"
                + " exits / locked: yes;"
                + " \"That is untrue\" in social post 'post-3';"
                + " in caption 'photo-1' in article 'Fire on the ferry'"
                + " (herald-12, The Herald, 2031-05-02, from wire-7)");
  }

  @Test
  void is_one_line_that_is_harmless_to_a_terminal() {
    Statement claim =
        Utterance.by(OWNER).in(POST, Wording.VERBATIM, "\u001B[31mred\u202E\nline").claims(LOCKED);

    assertThat(text(claim))
        .isEqualTo("Blue Line claims: exits / locked: yes; \"red line\" in social post 'post-3'");
  }
}
