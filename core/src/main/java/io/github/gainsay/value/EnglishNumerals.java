package io.github.gainsay.value;

import io.github.gainsay.value.Numeral.Form;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: in digits with groups, decimals, fractions and scales, in words, or in both, such
 * as 3 million and a half.
 *
 * <p>A number is a sum of terms with falling scales: two million, three hundred and five. The
 * reader goes through the tokens once and never back.
 */
final class EnglishNumerals {
  private static final Rational TENTH = Rational.of(1, 10);
  private static final int LONGEST = 1_000;

  private static final Rational TOO_LONG = Rational.of(BigInteger.TEN.pow(LONGEST), BigInteger.ONE);

  private static final int LARGEST_PART = 1_000;

  private final Tokens tokens;
  private final boolean decimalComma;

  EnglishNumerals(Tokens tokens, boolean decimalComma) {
    this.tokens = tokens;
    this.decimalComma = decimalComma;
  }

  /**
   * Returns the number that begins with the token, null if none does.
   *
   * @param money whether a currency stands before it, after which m and t are million and trillion
   */
  @Nullable Numeral at(int token, boolean money) {
    Numeral numeral = ofAnyLength(token, money);
    return numeral == null || isSensible(numeral.value()) ? numeral : null;
  }

  /** Returns whether the number with its scale is not longer than a number may be. */
  private static boolean isSensible(Rational number) {
    return number.isLong() || number.abs().compareTo(TOO_LONG) < 0;
  }

  private @Nullable Numeral ofAnyLength(int token, boolean money) {
    if (tokens.isNumber(token)) {
      return figure(token, money);
    }
    if (isMinus(token)) {
      Numeral numeral = unsigned(token + 1, money);
      return numeral == null ? null : numeral.negated();
    }
    if (tokens.isSign(token, '+') && !tokens.isGlued(token)) {
      return unsigned(token + 1, money);
    }
    return sum(token).read();
  }

  private boolean isMinus(int token) {
    boolean hyphen = tokens.isSign(token, '-') && !tokens.isNumber(token - 1);
    return hyphen
        || tokens.isSign(token, '−')
        || tokens.is(token, "minus")
        || tokens.is(token, "negative");
  }

  private @Nullable Numeral unsigned(int token, boolean money) {
    return tokens.isNumber(token) ? figure(token, money) : sum(token).read();
  }

  private @Nullable Numeral figure(int token, boolean money) {
    String word = tokens.word(token);
    int end = endOfSpacedGroups(token);
    boolean plain = end == token + 1 && isPlain(word);
    String digits = digits(token, end);
    if (digits == null || isTorn(token, end)) {
      return null;
    }
    Numeral fraction = plain ? fraction(token, Rational.ZERO) : null;
    if (fraction != null) {
      return fraction;
    }
    Anchor anchor = Anchor.ofDigits(digits);
    boolean whole = digits.indexOf('.') < 0;
    if (whole) {
      Numeral mixed = fraction(end, anchor.value());
      if (mixed != null) {
        return mixed;
      }
    }
    Rational suffix = suffix(end, anchor.value(), money);
    if (suffix != null) {
      Rational value = anchor.value().times(suffix);
      Rational grain = Numeral.wholeGrain(value, anchor.grain().times(suffix));
      return new Numeral(value, grain, anchor.value(), suffix, Form.FIGURE, end + 1);
    }
    if (!goesOn(end)) {
      return new Numeral(
          anchor.value(),
          anchor.grain(),
          anchor.value(),
          null,
          plain ? Form.DIGITS : Form.FIGURE,
          end);
    }
    return sum(token).from(anchor, end);
  }

  /** Returns whether the digits go on behind a point or a comma that no number has: 1.2.3, 1,23. */
  private boolean isTorn(int token, int end) {
    return isJoint(end) || isJoint(token - 1);
  }

  private boolean isJoint(int sign) {
    return (tokens.isSign(sign, '.') || tokens.isSign(sign, ','))
        && tokens.isNumber(sign - 1)
        && tokens.isNumber(sign + 1)
        && tokens.isGlued(sign)
        && tokens.isGlued(sign + 1);
  }

  /** Returns the digits and the point alone, null if there are more than sensible numbers have. */
  private @Nullable String digits(int token, int end) {
    String first = tokens.word(token);
    if (end == token + 1 && first.length() < LONGEST && isPlain(first)) {
      return first;
    }
    StringBuilder digits = new StringBuilder();
    for (int i = token; i < end; i++) {
      String word = tokens.word(i);
      if (digits.length() + word.length() > 3 * LONGEST) {
        return null;
      }
      digits.append(decimalComma ? word.replace(".", "").replace(',', '.') : word.replace(",", ""));
    }
    int point = digits.indexOf(".");
    int whole = point < 0 ? digits.length() : point;
    boolean sensible = whole <= LONGEST && digits.length() - whole <= LONGEST + 1;
    return sensible ? digits.toString() : null;
  }

  /** Groups of three digits with one space between: 1 234 567. */
  private int endOfSpacedGroups(int token) {
    String first = tokens.word(token);
    int end = token + 1;
    if (first.length() > 3 || !isPlain(first) || first.startsWith("0")) {
      return end;
    }
    while (tokens.isNumber(end) && tokens.start(end) == tokens.end(end - 1) + 1) {
      String group = tokens.word(end);
      boolean three = group.length() == 3 && isPlain(group);
      boolean decimals =
          group.length() > 4
              && group.charAt(3) == (decimalComma ? ',' : '.')
              && isPlain(group.substring(0, 3));
      if (!(three || decimals) || !Tokens.isSpace(tokens.text().charAt(tokens.end(end - 1)))) {
        break;
      }
      end++;
      if (decimals) {
        break;
      }
    }
    return end;
  }

  static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Reads 3/4 or ½, alone or after a whole number. */
  private @Nullable Numeral fraction(int token, Rational whole) {
    boolean alone = whole.signum() == 0;
    Rational sign = tokens.sign(token);
    if (sign != null) {
      return fraction(sign, Rational.of(sign.denominator().longValueExact()), whole, token + 1);
    }
    boolean slash =
        tokens.isNumber(token)
            && isPlain(tokens.word(token))
            && tokens.isSign(token + 1, '/')
            && tokens.isNumber(token + 2)
            && isPlain(tokens.word(token + 2))
            && tokens.word(token).length() < 5
            && tokens.word(token + 2).length() < 5;
    if (!slash || tokens.isSign(token + 3, '/') || tokens.isSign(token - 1, '/')) {
      return null;
    }
    int above = Integer.parseInt(tokens.word(token));
    int below = Integer.parseInt(tokens.word(token + 2));
    boolean emergency = alone && above == 9 && below == 11;
    if (above == 0 || above >= below || below > LARGEST_PART || emergency) {
      return null;
    }
    return fraction(Rational.of(above, below), Rational.of(below), whole, token + 3);
  }

  private static Numeral fraction(Rational share, Rational parts, Rational whole, int end) {
    Rational value = whole.plus(share);
    return whole.signum() == 0
        ? new Numeral(value, TENTH, value, null, Form.SHARE, end)
        : new Numeral(value, Rational.ONE.dividedBy(parts), value, null, Form.FIGURE, end);
  }

  private @Nullable Rational suffix(int token, Rational number, boolean money) {
    if (!tokens.isWord(token)) {
      return null;
    }
    String letters = tokens.asWritten(token);
    boolean glued = tokens.isGlued(token);
    boolean million = letters.equals("m") || letters.equals("mm");
    if (million && (money || (glued && EnglishUnits.isPluralMoney(tokens, token + 1)))) {
      return NumberWord.of("million").scale();
    }
    if (money && letters.equals("t")) {
      return NumberWord.of("trillion").scale();
    }
    boolean generation = letters.equals("G") && number.compareTo(Rational.of(10)) < 0;
    boolean single = letters.length() == 1;
    boolean spaced = !glued && single && (letters.equals("B") || letters.equals("b"));
    return generation || spaced || (!glued && !single) ? null : NumberWord.suffix(letters);
  }

  private NumeralSum sum(int token) {
    return new NumeralSum(tokens, token);
  }

  /** Returns whether words behind the digits go on with the number: 4 thousand, 5 and a half. */
  private boolean goesOn(int token) {
    if (tokens.is(token, "and")) {
      boolean one = tokens.is(token + 1, "a") || tokens.is(token + 1, "one");
      return one && tokens.denominator(token + 2) > 0;
    }
    int word = tokens.isSign(token, '-') ? token + 1 : token;
    return tokens.scale(word) != null;
  }
}
