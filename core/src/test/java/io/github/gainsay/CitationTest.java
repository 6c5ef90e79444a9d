package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Citation.Wording;
import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void is_in_the_reporters_words_unless_said_otherwise() {
    Citation citation = Citation.of(Samples.ARTICLE);

    assertThat(citation.source()).contains(Samples.ARTICLE.id());
    assertThat(citation.statement()).isEmpty();
    assertThat(citation.wording()).isEqualTo(Wording.PARAPHRASE);
    assertThat(citation.quote()).isEmpty();
    assertThat(citation.via()).isEmpty();
  }

  @Test
  void keeps_the_words_and_the_chain_of_reporters() {
    Citation citation =
        Citation.builder()
            .source(Samples.ARTICLE.id())
            .wording(Wording.VERBATIM)
            .quote("Zelensky is wrong.")
            .addVia(Samples.NEWSPAPER.id(), Samples.PESKOV.id())
            .build();

    assertThat(citation.wording()).isEqualTo(Wording.VERBATIM);
    assertThat(citation.quote()).contains("Zelensky is wrong.");
    assertThat(citation.via()).containsExactly(Samples.NEWSPAPER.id(), Samples.PESKOV.id());
    assertThat(citation)
        .isNotEqualTo(Citation.of(Samples.ARTICLE, Wording.VERBATIM, "Zelensky is wrong."));
  }

  @Test
  void may_name_the_statement_through_which_alone_it_is_known() {
    Citation citation = Citation.of(Samples.CHINAS_DENIAL);

    assertThat(citation.statement()).contains(Statement.id("s2"));
    assertThat(citation.source()).isEmpty();
  }

  @Test
  void has_another_canonical_text_for_every_other_chain_of_reporters() {
    CitationBuilder first = Citation.builder().source(Samples.ARTICLE.id());
    CitationBuilder second = Citation.builder().source(Samples.ARTICLE.id());

    Citation two = first.addVia(Actor.id("a"), Actor.id("b")).build();
    Citation one = second.addVia(Actor.id("a, b")).build();

    assertThat(two.canonical()).isNotEqualTo(one.canonical());
  }

  @Test
  void refuses_both_and_neither() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.builder().build())
        .withMessage("citation must have either a source or a statement, but has neither");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Citation.builder()
                    .source(Samples.ARTICLE.id())
                    .statement(Statement.id("s1"))
                    .build())
        .withMessage("citation must have either a source or a statement, but has both");
  }

  @Test
  void refuses_a_blank_quote() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.of(Samples.ARTICLE, Wording.PARTIAL, ""))
        .withMessage("quote must be non-blank without outer white space, but was ''");
  }
}
