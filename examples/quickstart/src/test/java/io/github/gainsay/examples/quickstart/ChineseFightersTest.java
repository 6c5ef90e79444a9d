package io.github.gainsay.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChineseFightersTest {
  private static final Dossier ARTICLE = ChineseFighters.dossier();
  private static final Id<Source> APPEAL = Source.id("donation-appeal");
  private static final int LONGEST_QUOTE = 12;

  private static String file() throws IOException {
    try (InputStream in = ChineseFightersTest.class.getResourceAsStream("/chinese-fighters.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  @Test
  void are_in_the_file_as_they_are_in_java() throws Exception {
    assertThat(Json.readDossier("chinese-fighters.json", file())).isEqualTo(ARTICLE);
  }

  @Test
  void are_written_as_the_file_to_the_byte() throws IOException {
    assertThat(Json.write(ARTICLE)).isEqualTo(file());
  }

  @Test
  void quote_but_a_few_words_at_a_time() {
    assertThat(ARTICLE.statements())
        .flatExtracting(Statement::citations)
        .extracting(Citation::quote)
        .allSatisfy(
            quote ->
                assertThat(quote.orElse("").split(" ")).hasSizeLessThanOrEqualTo(LONGEST_QUOTE));
  }

  @Test
  void link_nothing_to_the_appeal_for_donations() {
    assertThat(ARTICLE.get(APPEAL))
        .isEqualTo(Source.of("donation-appeal", Source.Kind.BOILERPLATE));
    assertThat(ARTICLE.statements())
        .flatExtracting(Statement::citations)
        .noneMatch(citation -> citation.source().filter(APPEAL::equals).isPresent());
    assertThat(ARTICLE.sources())
        .noneMatch(source -> source.partOf().filter(APPEAL::equals).isPresent())
        .noneMatch(source -> source.derivedFrom().contains(APPEAL));
  }
}
