package io.github.gainsay.consistency;

import static io.github.gainsay.Citation.Wording.HEADLINE;
import static io.github.gainsay.Citation.Wording.PARAPHRASE;
import static io.github.gainsay.Citation.Wording.PARTIAL;
import static io.github.gainsay.Citation.Wording.VERBATIM;
import static io.github.gainsay.consistency.Samples.MIRROR_STORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Citation;
import io.github.gainsay.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
  @ParameterizedTest(name = "\"{0}\" → \"{1}\" drops {2}")
  @CsvSource({
    "not convinced yet,            not convinced,           yet",
    "not convinced yet,            convinced,               not yet",
    "We may leave,                 We will leave,           may",
    "Almost all were freed,        All were freed today,    almost",
    "It’s probably the wind,       it's the wind,           probably",
    "no deal unless they leave,    a deal if they leave,    no unless",
    "We will leave in May,         We will leave in June,   ''",
    "not convinced,                not convinced yet,       ''",
    "not convinced yet,            the first report,        ''",
    "let us see if it works,       let us see,              ''",
    "maybe not,                    no,                      ''",
    "It is not ready,              It isn't ready,          ''",
    "We cannot leave,              We can’t leave,          ''",
    "We will not leave,            We won't leave,          ''",
    "They won't talk,              They will talk,          not",
    "about 30 boats sank,          30 boats sank,           about",
    "They talk about peace,        They talk of peace,      ''",
    "They turned around twice,     They turned twice,       ''",
  })
  void names_the_qualifiers_that_are_dropped_beside_words_that_are_kept(
      String whole, String less, String dropped) {
    assertThat(String.join(" ", quoted(whole).qualifiersMissingIn(quoted(less))))
        .isEqualTo(dropped);
  }

  @ParameterizedTest(name = "\"{0}\" and \"{1}\": {2}")
  @CsvSource({
    "We leave in May,         We leave in June,            true",
    "No deal now,             One deal now,                true",
    "We leave in May,         We leave,                    false",
    "We leave in May,         leave in May,                false",
    "We leave in May,         We leave in May,             false",
    "We LEAVE in May!,        we leave in May,             false",
    "We can't leave,          We cannot leave,             false",
    "the first report,        not convinced yet,           false",
  })
  void tells_words_put_in_place_of_others_from_words_left_out(
      String one, String other, boolean substituted) {
    assertThat(quoted(one).substitutes(quoted(other))).isEqualTo(substituted);
    assertThat(quoted(other).substitutes(quoted(one))).isEqualTo(substituted);
  }

  @Test
  void names_where_the_words_stand() {
    Citation cited = Citation.builder().statement(Statement.id("s1")).quote("not yet").build();

    assertThat(quoted("not yet")).hasToString("mirror-story (\"not yet\")");
    assertThat(Quotation.of(cited)).hasToString("statement 's1' (\"not yet\")");
  }

  @Test
  void takes_only_quotation_marks_for_the_speakers_words() {
    assertThat(Quotation.of(Citation.of(MIRROR_STORY, VERBATIM, "x")).isVerbatim()).isTrue();
    assertThat(Quotation.of(Citation.of(MIRROR_STORY, PARTIAL, "x")).isVerbatim()).isTrue();
    assertThat(Quotation.of(Citation.of(MIRROR_STORY, PARAPHRASE, "x")).isVerbatim()).isFalse();
    assertThat(Quotation.of(Citation.of(MIRROR_STORY, HEADLINE, "x")).isVerbatim()).isFalse();
  }

  private static Quotation quoted(String words) {
    return Quotation.of(Citation.of(MIRROR_STORY, VERBATIM, words));
  }
}
