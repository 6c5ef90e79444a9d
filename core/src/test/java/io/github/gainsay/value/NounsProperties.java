package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of folding, whatever the word: the singular of a singular is itself, and the singular of
 * the plural of a singular is that singular.
 */
class NounsProperties {
  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> beginnings =
        Arbitraries.strings().withChars("abcefhimnopstuxy").ofMinLength(1).ofMaxLength(5);
    Arbitrary<String> endings =
        Arbitraries.of(
            "",
            "s",
            "es",
            "ies",
            "sses",
            "xes",
            "man",
            "men",
            "child",
            "children",
            "people",
            "speople",
            "peoples",
            "nese",
            "us",
            "is",
            "y",
            "ery",
            "mens",
            " of ",
            " in men",
            " injured",
            "s killed",
            "s badly wounded",
            "men who died");
    return Combinators.combine(beginnings, endings, Arbitraries.of("", "s"))
        .as((a, b, c) -> a + b + c)
        .withoutEdgeCases();
  }

  @Property(tries = 1000)
  void the_singular_of_a_singular_is_itself(@ForAll("words") String word) {
    String singular = Nouns.singular(word);

    assertThat(Nouns.singular(singular)).isEqualTo(singular);
  }

  @Property(tries = 1000)
  void the_singular_of_the_plural_is_the_singular(@ForAll("words") String word) {
    String singular = Nouns.singular(word);

    assertThat(Nouns.singular(Nouns.plural(singular))).isEqualTo(singular);
  }
}
