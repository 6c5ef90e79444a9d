package io.github.gainsay.value;

import io.github.gainsay.value.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers: in digits with groups, decimals, fractions and scales, in words, or in both, such
 * as 3 million and a half.
 *
 * <p>A number is a sum of terms with falling scales: two million, three hundred and five. The
 * reader goes through the tokens once and never back.
 */
final class EnglishNumerals {
  private static final Rational THOUSAND = Rational.of(1_000);
  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational DOZEN = Rational.of(12);
  private static final Rational TENTH = Rational.of(1, 10);
  private static final int LONGEST = 1_000;
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
    return new Terms(token).read();
  }

  private boolean isMinus(int token) {
    boolean hyphen = tokens.isSign(token, '-') && !tokens.isNumber(token - 1);
    return hyphen
        || tokens.isSign(token, '−')
        || tokens.is(token, "minus")
        || tokens.is(token, "negative");
  }

  private @Nullable Numeral unsigned(int token, boolean money) {
    return tokens.isNumber(token) ? figure(token, money) : new Terms(token).read();
  }

  private @Nullable Numeral figure(int token, boolean money) {
    String word = tokens.word(token);
    int end = endOfSpacedGroups(token);
    boolean plain = end == token + 1 && isPlain(word);
    BigDecimal number = number(token, end);
    if (number == null) {
      return null;
    }
    Numeral fraction = plain ? fraction(token, Rational.ZERO) : null;
    if (fraction != null) {
      return fraction;
    }
    boolean whole = number.scale() <= 0;
    if (whole) {
      Numeral mixed = fraction(end, Rational.of(number));
      if (mixed != null) {
        return mixed;
      }
    }
    Anchor anchor = Anchor.of(number);
    Rational suffix = suffix(end, anchor.value(), money);
    if (suffix != null) {
      Rational value = anchor.value().times(suffix);
      Rational grain = Numeral.wholeGrain(value, anchor.grain().times(suffix));
      return new Numeral(value, grain, anchor.value(), suffix, Form.FIGURE, end + 1);
    }
    if (scaleAt(end) == null) {
      return new Numeral(
          anchor.value(),
          anchor.grain(),
          anchor.value(),
          null,
          plain ? Form.DIGITS : Form.FIGURE,
          end);
    }
    return new Terms(token).from(anchor, end);
  }

  private @Nullable BigDecimal number(int token, int end) {
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
    return sensible ? new BigDecimal(digits.toString()) : null;
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

  private static boolean isPlain(String word) {
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
    Rational sign = NumberWords.sign(tokens.word(token));
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
    if (money && (letters.equals("m") || letters.equals("mm"))) {
      return NumberWords.scale("million");
    }
    if (money && letters.equals("t")) {
      return NumberWords.scale("trillion");
    }
    boolean generation = letters.equals("G") && number.compareTo(Rational.of(10)) < 0;
    boolean single = letters.length() == 1;
    boolean spaced = !glued && single && (letters.equals("B") || letters.equals("b"));
    return generation || spaced || (!glued && !single) ? null : NumberWords.suffix(letters);
  }

  /** Returns the scale that stands behind a number, with a hyphen or without, or null. */
  private @Nullable Rational scaleAt(int token) {
    return NumberWords.scale(tokens.word(afterHyphen(token)));
  }

  private int afterHyphen(int token) {
    return tokens.isSign(token, '-') && tokens.isWord(token + 1) ? token + 1 : token;
  }

  /** A sum that is being read. */
  private final class Terms {
    private final int start;
    private int at;
    private Rational total = Rational.ZERO;
    private Rational current = Rational.ZERO;
    private Rational lastScale = Rational.ZERO;
    private Rational grain = Rational.ONE;
    private int scales;
    private boolean digitsFirst;
    private Rational digits = Rational.ZERO;

    Terms(int start) {
      this.start = start;
      this.at = start;
    }

    /** Goes on after a number in digits that has a scale behind it. */
    @Nullable Numeral from(Anchor anchor, int end) {
      digitsFirst = true;
      current = anchor.value();
      grain = anchor.grain();
      at = end;
      return rest();
    }

    @Nullable Numeral read() {
      if (!startsWithWords()) {
        return null;
      }
      return rest();
    }

    private boolean startsWithWords() {
      String word = tokens.word(at);
      if (word.equals("a") || word.equals("an")) {
        String next = tokens.word(at + 1);
        boolean counts = NumberWords.scale(next) != null || NumberWords.denominator(next) > 0;
        return counts && startsWithOne(at + 1);
      }
      int cardinal = NumberWords.cardinal(word);
      if (cardinal >= 0) {
        return addCardinal();
      }
      if (NumberWords.sign(word) != null) {
        return true;
      }
      if (word.equals("half") || word.equals("quarter")) {
        return startsWithOne(at);
      }
      boolean hundreds =
          NumberWords.scale(word) != null && NumberWords.scale(tokens.word(at + 1)) != null;
      return hundreds && startsWithOne(at);
    }

    private boolean startsWithOne(int token) {
      current = Rational.ONE;
      at = token;
      return true;
    }

    /** Takes twenty, twenty-one or seven. */
    private boolean addCardinal() {
      int first = NumberWords.cardinal(tokens.word(at));
      int end = at + 1;
      int sum = first;
      if (NumberWords.isTens(first)) {
        int next = afterHyphen(end);
        int unit = NumberWords.cardinal(tokens.word(next));
        if (unit > 0 && unit < 10) {
          sum += unit;
          end = next + 1;
        }
      }
      current = current.plus(Rational.of(sum));
      at = end;
      return true;
    }

    private @Nullable Numeral rest() {
      Numeral share = share();
      if (share != null) {
        return share;
      }
      if (!digitsFirst) {
        decimals();
      }
      boolean going = true;
      while (going) {
        going = scale() || more();
      }
      if (!digitsFirst && scales > 0) {
        decimals();
      }
      fractionAfter();
      return numeral();
    }

    /** Reads thirds after two, and what they may be thirds of: two thirds of a million. */
    private @Nullable Numeral share() {
      Rational sign = NumberWords.sign(tokens.word(at));
      if (at == start && sign != null) {
        at++;
        return sharedOut(sign);
      }
      int next = afterHyphen(at);
      int parts = NumberWords.denominator(tokens.word(next));
      boolean one = current.equals(Rational.ONE);
      boolean plural = tokens.word(next).endsWith("s") || tokens.is(next, "halves");
      if (parts == 0
          || digitsFirst
          || (!one && !plural)
          || current.signum() == 0
          || current.compareTo(HUNDRED) > 0) {
        return null;
      }
      at = next + 1;
      Rational share = current.dividedBy(Rational.of(parts));
      return share.compareTo(Rational.ONE) < 0
          ? sharedOut(share)
          : new Numeral(share, Rational.of(1, parts), share, null, Form.WORDS, at);
    }

    private Numeral sharedOut(Rational share) {
      int next = at;
      if (tokens.is(next, "of") && isArticle(next + 1)) {
        next++;
      }
      if (isArticle(next)) {
        next++;
      }
      Rational scale = NumberWords.scale(tokens.word(next));
      if (scale == null || tokens.word(next).endsWith("s")) {
        return new Numeral(share, TENTH, share, null, Form.SHARE, at);
      }
      Rational value = share.times(scale);
      return new Numeral(
          value, Numeral.wholeGrain(value, scale.times(TENTH)), share, scale, Form.WORDS, next + 1);
    }

    private boolean isArticle(int token) {
      return tokens.is(token, "a") || tokens.is(token, "an");
    }

    /** Reads point five, and point zero three. */
    private void decimals() {
      if (!tokens.is(at, "point") || NumberWords.cardinal(tokens.word(at + 1)) < 0) {
        return;
      }
      StringBuilder decimals = new StringBuilder();
      int next = at + 1;
      while (NumberWords.cardinal(tokens.word(next)) >= 0 && decimals.length() < LONGEST) {
        Rational before = current;
        current = Rational.ZERO;
        at = next;
        addCardinal();
        decimals.append(current);
        current = before;
        next = at;
      }
      Anchor part = Anchor.of(new BigDecimal("0." + decimals));
      current = current.plus(part.value());
      grain = part.grain();
    }

    private boolean scale() {
      int next = afterHyphen(at);
      Rational scale = NumberWords.scale(tokens.word(next));
      if (scale == null || (current.signum() == 0 && total.signum() == 0)) {
        return false;
      }
      if (current.signum() == 0) {
        return multiplyAgain(scale, next);
      }
      boolean hundred = scale.equals(HUNDRED);
      if (hundred
          && current.compareTo(HUNDRED) >= 0
          && !(digitsFirst && at == next && scales == 0)) {
        return false;
      }
      if (lastScale.signum() > 0 && scale.compareTo(lastScale) >= 0 && !hundred) {
        return false;
      }
      scales++;
      at = next + 1;
      if (scale.equals(DOZEN) && current.compareTo(HUNDRED) > 0) {
        Rational hundreds = current.dividedBy(HUNDRED).floor().times(HUNDRED);
        current = hundreds.plus(current.minus(hundreds).times(DOZEN));
        return false;
      }
      digits = current;
      grain = grain.times(scale);
      if (hundred) {
        current = current.times(HUNDRED);
      } else {
        total = total.plus(current.times(scale));
        current = Rational.ZERO;
        lastScale = scale;
      }
      return true;
    }

    /** Reads thousand million and lakh crore. */
    private boolean multiplyAgain(Rational scale, int next) {
      if (scale.compareTo(lastScale) <= 0 || scales != 1) {
        return false;
      }
      total = total.times(scale);
      lastScale = lastScale.times(scale);
      scales++;
      at = next + 1;
      return true;
    }

    /** Goes on with a lesser term: two hundred and five, 4 thousand 3 hundred. */
    private boolean more() {
      if (scales == 0) {
        return false;
      }
      int next = tokens.is(at, "and") ? at + 1 : at;
      Rational limit = current.signum() > 0 ? HUNDRED : lastScale;
      if (limit.signum() == 0 || (current.signum() > 0 && current.compareTo(HUNDRED) < 0)) {
        return false;
      }
      if (current.signum() > 0 && !current.dividedBy(HUNDRED).isWhole()) {
        return false;
      }
      Rational number = lesserTerm(next);
      if (number == null || number.compareTo(limit) >= 0 || isPart(afterTerm)) {
        return false;
      }
      Rational scale = scaleAt(afterTerm);
      boolean hundreds = scale != null && scale.equals(HUNDRED);
      if (current.signum() > 0 ? hundreds : scale != null && scale.compareTo(lastScale) >= 0) {
        return false;
      }
      current = current.plus(number);
      grain = Rational.ONE;
      at = afterTerm;
      return true;
    }

    private int afterTerm;

    private @Nullable Rational lesserTerm(int token) {
      if (tokens.isNumber(token)) {
        boolean small =
            digitsFirst && isPlain(tokens.word(token)) && tokens.word(token).length() < 4;
        if (!small || Integer.parseInt(tokens.word(token)) == 0) {
          return null;
        }
        afterTerm = token + 1;
        return Rational.of(Integer.parseInt(tokens.word(token)));
      }
      if (NumberWords.cardinal(tokens.word(token)) <= 0) {
        return null;
      }
      int here = at;
      Rational before = current;
      current = Rational.ZERO;
      at = token;
      addCardinal();
      Rational number = current;
      afterTerm = at;
      current = before;
      at = here;
      return number;
    }

    private boolean isPart(int token) {
      return NumberWords.denominator(tokens.word(afterHyphen(token))) > 0;
    }

    /** Reads and a half, and two thirds: of the scale before it, if there is one. */
    private void fractionAfter() {
      if (!tokens.is(at, "and")) {
        return;
      }
      int next = at + 1;
      int above = isArticle(next) ? 1 : NumberWords.cardinal(tokens.word(next));
      int part = afterHyphen(next + 1);
      int parts = NumberWords.denominator(tokens.word(part));
      if (above <= 0 || parts == 0) {
        return;
      }
      Rational share = Rational.of(above, parts);
      Rational scale = NumberWords.scale(tokens.word(part + 1));
      if (scale != null && total.signum() > 0 && scale.compareTo(lastScale) < 0) {
        total = total.plus(current).plus(share.times(scale));
        current = Rational.ZERO;
        grain = scale.times(TENTH);
        at = part + 2;
      } else if (scale != null && total.signum() == 0) {
        digits = current.plus(share);
        total = digits.times(scale);
        current = Rational.ZERO;
        lastScale = scale;
        scales = 1;
        grain = scale.times(TENTH);
        at = part + 2;
      } else if (total.signum() > 0
          && current.signum() == 0
          && lastScale.compareTo(THOUSAND) >= 0) {
        total = total.plus(share.times(lastScale));
        grain = lastScale.dividedBy(Rational.of(parts));
        at = part + 1;
      } else {
        current = current.plus(share);
        grain = Rational.of(1, parts);
        at = part + 1;
      }
    }

    private Numeral numeral() {
      Rational value = total.plus(current);
      boolean oneScale = scales == 1;
      Rational scale = oneScale ? (lastScale.signum() > 0 ? lastScale : HUNDRED) : null;
      return new Numeral(
          value,
          Numeral.wholeGrain(value, grain),
          oneScale ? digits : value,
          scale,
          digitsFirst ? Form.FIGURE : Form.WORDS,
          at);
    }
  }
}
