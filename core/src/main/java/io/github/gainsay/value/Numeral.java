package io.github.gainsay.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A number as it stands in a text.
 *
 * @param value the number
 * @param grain the unit of its last significant digit
 * @param digits the number before its scale: 2.5 in 2.5 million
 * @param scale what it is multiplied by: a million in 2.5 million; none if there is no scale, or
 *     more than one
 * @param form how it is written
 * @param end the token behind it
 */
record Numeral(
    Rational value, Rational grain, Rational digits, @Nullable Rational scale, Form form, int end) {
  /** How a number is written. */
  enum Form {
    /** Nothing but digits: 2018. */
    DIGITS,
    /** Digits with groups, decimals, a sign, a fraction or a scale: 1,917, 3.2, 5k, 10 1/2. */
    FIGURE,
    /** Words: two hundred, half a million. */
    WORDS,
    /** A share of a whole: two-thirds, 3/4, ½. */
    SHARE,
    /** The one in more than a week. */
    ARTICLE
  }

  Anchor anchor() {
    return new Anchor(value, grain);
  }

  boolean isShare() {
    return form == Form.SHARE;
  }

  boolean isArticle() {
    return form == Form.ARTICLE;
  }

  /** Returns the number with the scale of the other: the 5 of "5 to 10 million". */
  Numeral scaledLike(Numeral other) {
    boolean shared =
        scale == null && other.scale != null && digits.compareTo(other.digits) < 0 && !isShare();
    if (!shared || other.scale == null) {
      return this;
    }
    Rational scaled = value.times(other.scale);
    return new Numeral(
        scaled, wholeGrain(scaled, grain.times(other.scale)), digits, other.scale, form, end);
  }

  /** Returns the number below nought, which is no share of anything. */
  Numeral negated() {
    Rational exact = isShare() ? Rational.of(BigInteger.ONE, value.denominator()) : grain;
    Form other = form == Form.WORDS ? form : Form.FIGURE;
    return new Numeral(value.negate(), exact, digits.negate(), scale, other, end);
  }

  /** Of whole numbers, the noughts at the end say how exact they are, however they are written. */
  static Rational wholeGrain(Rational value, Rational grain) {
    return value.isWhole() || !value.isDecimal() ? Bands.grain(value) : grain;
  }
}
