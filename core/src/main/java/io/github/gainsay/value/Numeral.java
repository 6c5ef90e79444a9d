package io.github.gainsay.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as it is printed, in digits or as a word, with the scale after it: 2.5, million.
 *
 * @param digits the number before the scale
 * @param scale what it is to be multiplied by, if a scale follows
 */
record Numeral(BigDecimal digits, Optional<BigDecimal> scale) {
  private static final Pattern DIGITS =
      Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
  private static final List<String> CARDINALS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" ", -1));
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "hundred", new BigDecimal("100"),
          "thousand", new BigDecimal("1000"),
          "million", new BigDecimal("1000000"),
          "billion", new BigDecimal("1000000000"),
          "trillion", new BigDecimal("1000000000000"));

  /** Returns the number that the word is, empty if it is none. */
  static Optional<BigDecimal> digits(String word) {
    if (DIGITS.matcher(word).matches()) {
      return Optional.of(new BigDecimal(word.replace(",", "")));
    }
    int cardinal = CARDINALS.indexOf(Words.lower(word));
    return cardinal < 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(cardinal));
  }

  /**
   * Returns what a number before the word is to be multiplied by, empty if the word is no scale.
   */
  static Optional<BigDecimal> scale(String word) {
    return Optional.ofNullable(SCALES.get(Words.lower(word)));
  }

  BigDecimal value() {
    return scale.map(s -> expand(digits.multiply(s))).orElse(digits);
  }

  /** In "5 and 10 million", both are millions; in "900 and 1 million", they are not. */
  BigDecimal before(Numeral upper) {
    boolean shared = scale.isEmpty() && digits.compareTo(upper.digits) < 0;
    return shared ? new Numeral(digits, upper.scale).value() : value();
  }

  private static BigDecimal expand(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
