package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of reading: whatever the text, it is a quantity or an {@link IllegalArgumentException},
 * and never anything else; what is read is written so that it reads back; outer and doubled white
 * space and upper case make no difference.
 */
class PhraseProperties {
  /** Words by chance sooner or later make a phrase that nobody says; the build tries the same. */
  private static final String SEED = "20261124";

  /** With one space between them, 150 150 is one number. */
  private static final Pattern TWO_NUMBERS = Pattern.compile("\\d \\d");

  private static final List<String> WORDS =
      List.of(
          """
          more than less fewer at least most up to about nearly just over under some exactly between
          and but or so an estimated several a few couple of dozens thousands tens hundreds million
          hundred per cent point five twenty 150 3,000 0 2.50 -5 0.0 people km ships members
          parliament $ % £ US$ one in four half third thirds quarters from - ± dollars euros
          percentage points feet inches hours minutes day year down dozen 1/2 ½ k m bn °C degrees
          deaths 100,000 out every the majority only roughly equal ≥ < ~ tons pounds $3.5bn 5%
          six-mile F mb cents barrels trillion lakh
          """
              .strip()
              .split("\\s+", -1));

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(7).map(w -> String.join(" ", w));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ascii()
        .withChars("−∞½²٣éİß \u00a0\u202e\ud83d\ude00")
        .ofMaxLength(40);
  }

  private static String reading(String phrase) {
    try {
      Quantity quantity = Quantity.parse(phrase);
      return Quantity.parse(quantity.format()).equals(quantity) ? quantity.canonical() : "garbled";
    } catch (IllegalArgumentException e) {
      return e.getClass() == IllegalArgumentException.class ? "refused" : e.toString();
    }
  }

  @Property(seed = SEED)
  void words_in_any_order_are_a_quantity_or_refused(@ForAll("phrases") String phrase) {
    assertThat(reading(phrase)).matches("quantity .*|refused");
  }

  @Property(seed = SEED)
  void any_text_is_a_quantity_or_refused(@ForAll("texts") String text) {
    assertThat(reading(text)).matches("quantity .*|refused");
    assertThat(reading("5 " + text)).matches("quantity .*|refused");
  }

  @Property(tries = 200, seed = SEED)
  void white_space_and_case_make_no_difference(@ForAll("phrases") String phrase) {
    Assume.that(!TWO_NUMBERS.matcher(phrase).find());
    String spaced = "  " + phrase.replace(" ", " \u00a0\t") + " ";

    assertThat(reading(spaced)).isEqualTo(reading(phrase));
    assertThat(reading(inCapitals(phrase))).isEqualTo(reading(phrase));
  }

  /** Of symbols, case makes a difference: 5 M are millions, 5 m metres. */
  private static String inCapitals(String phrase) {
    return Stream.of(phrase.split(" ", -1))
        .map(word -> word.length() > 3 ? word.toUpperCase(Locale.ROOT) : word)
        .collect(Collectors.joining(" "));
  }
}
