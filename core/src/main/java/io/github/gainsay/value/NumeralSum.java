package io.github.gainsay.value;

import io.github.gainsay.value.Numeral.Form;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in words that is being read, or in digits with words behind them.
 *
 * <p>It is a sum of terms with falling scales, such as two million, three hundred and five, and
 * perhaps a fraction: 3 million and a half. What has a scale of thousand or more is in {@link
 * #total}, what may still get one in {@link #current}.
 */
final class NumeralSum {
  private static final Rational TENTH = Rational.of(1, 10);
  private static final Rational DOZEN = Rational.of(12);
  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational THOUSAND = Rational.of(1_000);
  private static final int LONGEST = 1_000;

  /** A number below a thousand, and the token behind it. */
  private record Term(Rational number, int end) {}

  private final Tokens tokens;
  private final int start;
  private int at;
  private Rational total = Rational.ZERO;
  private Rational current = Rational.ZERO;
  private Rational lastScale = Rational.ZERO;
  private Rational grain = Rational.ONE;
  private Rational digits = Rational.ZERO;
  private int scales;
  private boolean digitsFirst;

  NumeralSum(Tokens tokens, int start) {
    this.tokens = tokens;
    this.start = start;
    this.at = start;
  }

  /** Goes on after a number in digits that has words behind it. */
  Numeral from(Anchor anchor, int end) {
    digitsFirst = true;
    current = anchor.value();
    grain = anchor.grain();
    at = end;
    return rest();
  }

  /** Reads a number in words, null if there is none. */
  @Nullable Numeral read() {
    if (tokens.sign(at) != null || startsWithOne()) {
      Numeral share = share();
      return share != null ? share : rest();
    }
    Term first = cardinal(at);
    if (first == null) {
      return null;
    }
    current = first.number();
    at = first.end();
    Numeral share = share();
    return share != null ? share : rest();
  }

  /** Takes the article of a hundred, or nothing before half, quarter and hundred thousand. */
  private boolean startsWithOne() {
    int next = isArticle(at) ? at + 1 : at;
    String word = tokens.word(next);
    boolean scaled = tokens.scale(next + 1) != null;
    boolean alone = word.equals("half") || (word.equals("quarter") && scaled);
    boolean part = next > at ? tokens.denominator(next) > 0 : alone;
    boolean scale = tokens.scale(next) != null && (next > at || scaled);
    if (part || scale) {
      current = Rational.ONE;
      at = next;
    }
    return part || scale;
  }

  private boolean isArticle(int token) {
    return tokens.is(token, "a") || tokens.is(token, "an");
  }

  private int afterHyphen(int token) {
    return tokens.isSign(token, '-') && tokens.isWord(token + 1) ? token + 1 : token;
  }

  private @Nullable Rational scaleAt(int token) {
    return tokens.scale(afterHyphen(token));
  }

  /** Reads twenty, twenty-one or seven. */
  private @Nullable Term cardinal(int token) {
    int first = tokens.cardinal(token);
    if (first < 0) {
      return null;
    }
    if (first >= 20) {
      int next = afterHyphen(token + 1);
      int unit = tokens.cardinal(next);
      if (unit > 0 && unit < 10) {
        return new Term(Rational.of(first + unit), next + 1);
      }
    }
    return new Term(Rational.of(first), token + 1);
  }

  private Numeral rest() {
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
    fraction();
    return numeral();
  }

  /** Reads thirds after two, and what they may be thirds of: two thirds of a million. */
  private @Nullable Numeral share() {
    Rational sign = tokens.sign(at);
    if (at == start && sign != null) {
      at++;
      return sharedOut(sign);
    }
    int next = afterHyphen(at);
    int parts = tokens.denominator(next);
    boolean plural = tokens.word(next).endsWith("s");
    boolean named = parts > 0 && (plural || current.equals(Rational.ONE));
    if (!named || current.signum() == 0 || current.compareTo(HUNDRED) > 0) {
      return null;
    }
    at = next + 1;
    Rational share = current.dividedBy(Rational.of(parts));
    return share.compareTo(Rational.ONE) < 0
        ? sharedOut(share)
        : new Numeral(
            share,
            share.isWhole() ? Bands.grain(share) : Rational.of(1, parts),
            share,
            null,
            Form.WORDS,
            at);
  }

  private Numeral sharedOut(Rational share) {
    int next = tokens.is(at, "of") && isArticle(at + 1) ? at + 1 : at;
    next += isArticle(next) ? 1 : 0;
    Rational scale = tokens.scale(next);
    if (scale == null || tokens.word(next).endsWith("s")) {
      return new Numeral(share, TENTH, share, null, Form.SHARE, at);
    }
    Rational value = share.times(scale);
    Rational exact = Numeral.wholeGrain(value, scale.times(TENTH));
    return new Numeral(value, exact, share, scale, Form.WORDS, next + 1);
  }

  /** Reads point five, and point zero three. */
  private void decimals() {
    if (!tokens.is(at, "point")) {
      return;
    }
    StringBuilder decimals = new StringBuilder();
    Term digit = cardinal(at + 1);
    while (digit != null && decimals.length() < LONGEST) {
      decimals.append(digit.number());
      at = digit.end();
      digit = cardinal(at);
    }
    if (decimals.length() > 0) {
      Anchor part = Anchor.of(new BigDecimal("0." + decimals));
      current = current.plus(part.value());
      grain = part.grain();
    }
  }

  private boolean scale() {
    int next = afterHyphen(at);
    Rational scale = tokens.scale(next);
    if (scale == null || (current.signum() == 0 && total.signum() == 0)) {
      return false;
    }
    if (current.signum() == 0) {
      return multiplied(scale, next + 1);
    }
    boolean hundred = scale.equals(HUNDRED);
    boolean figure = digitsFirst && scales == 0;
    boolean falls = lastScale.signum() == 0 || scale.compareTo(lastScale) < 0;
    if (hundred ? current.compareTo(HUNDRED) >= 0 && !figure : !falls) {
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
  private boolean multiplied(Rational scale, int end) {
    if (scale.compareTo(lastScale) <= 0 || scales != 1) {
      return false;
    }
    total = total.times(scale);
    lastScale = lastScale.times(scale);
    scales++;
    at = end;
    return true;
  }

  /** Goes on with a lesser term: two hundred and five, 4 thousand 3 hundred. */
  private boolean more() {
    boolean hundreds = current.signum() > 0 && current.dividedBy(HUNDRED).isWhole();
    if (scales == 0 || !(hundreds || (current.signum() == 0 && lastScale.signum() > 0))) {
      return false;
    }
    Rational limit = hundreds ? HUNDRED : lastScale;
    Term term = lesserTerm(tokens.is(at, "and") ? at + 1 : at);
    if (term == null
        || term.number().compareTo(limit) >= 0
        || tokens.denominator(afterHyphen(term.end())) > 0) {
      return false;
    }
    Rational scale = scaleAt(term.end());
    boolean ownScale =
        scale != null && (hundreds ? scale.equals(HUNDRED) : scale.compareTo(lastScale) >= 0);
    if (ownScale) {
      return false;
    }
    current = current.plus(term.number());
    grain = Rational.ONE;
    at = term.end();
    return true;
  }

  private @Nullable Term lesserTerm(int token) {
    String word = tokens.word(token);
    if (!tokens.isNumber(token)) {
      Term term = cardinal(token);
      return term != null && term.number().signum() > 0 ? term : null;
    }
    boolean small = digitsFirst && word.length() < 4 && EnglishNumerals.isPlain(word);
    return small && !word.startsWith("0")
        ? new Term(Rational.of(Integer.parseInt(word)), token + 1)
        : null;
  }

  /** Reads and a half, and two thirds: of the scale before it, if there is one. */
  private void fraction() {
    int and = afterHyphen(at);
    int next = afterHyphen(and + 1);
    int part = afterHyphen(next + 1);
    int above = isArticle(next) ? 1 : tokens.cardinal(next);
    int parts = tokens.denominator(part);
    if (!tokens.is(and, "and") || above <= 0 || parts == 0) {
      return;
    }
    Rational share = Rational.of(above, parts);
    Rational scale = tokens.scale(part + 1);
    boolean ofScale = total.signum() > 0 && current.signum() == 0;
    at = part + 1;
    if (scale != null && total.signum() > 0 && scale.compareTo(lastScale) < 0) {
      total = total.plus(current).plus(share.times(scale));
      current = Rational.ZERO;
      grain = scale.times(TENTH);
      at++;
    } else if (scale != null && total.signum() == 0) {
      digits = current.plus(share);
      total = digits.times(scale);
      current = Rational.ZERO;
      lastScale = scale;
      scales = 1;
      grain = scale.times(TENTH);
      at++;
    } else if (ofScale && lastScale.compareTo(THOUSAND) >= 0) {
      total = total.plus(share.times(lastScale));
      grain = lastScale.dividedBy(Rational.of(parts));
    } else {
      current = current.plus(share);
      grain = Rational.of(1, parts);
    }
  }

  private Numeral numeral() {
    Rational value = total.plus(current);
    Rational scale = lastScale.signum() > 0 ? lastScale : HUNDRED;
    return new Numeral(
        value,
        Numeral.wholeGrain(value, grain),
        scales == 1 ? digits : value,
        scales == 1 ? scale : null,
        digitsFirst ? Form.FIGURE : Form.WORDS,
        at);
  }
}
