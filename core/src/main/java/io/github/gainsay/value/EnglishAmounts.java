package io.github.gainsay.value;

import io.github.gainsay.value.EnglishUnits.Named;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with their units: $3.5bn, 45-acre, 5 feet 2 inches, 12 per 100,000, one in four.
 */
final class EnglishAmounts {
  private static final Rational HUNDRED = Rational.of(100);
  private static final Rational TENTH = Rational.of(1, 10);

  private final Tokens tokens;
  private final EnglishNumerals numerals;
  private final EnglishUnits units;

  EnglishAmounts(Tokens tokens, EnglishNumerals numerals, EnglishUnits units) {
    this.tokens = tokens;
    this.numerals = numerals;
    this.units = units;
  }

  /** Returns the amount that begins at the token, null if none does. */
  @Nullable Amount at(int token) {
    if (isMinusOfMoney(token)) {
      return minus(token, at(token + 1));
    }
    Named money = units.moneyAt(token);
    Numeral numeral = numerals.at(money == null ? token : money.end(), money != null);
    if (numeral == null) {
      return oneAndPart(token);
    }
    return money != null
        ? behindMoney(token, numeral, money.unit())
        : withUnit(Amount.of(token, numeral));
  }

  /** Returns whether this is the minus of -$5, and no dash between words or numbers. */
  private boolean isMinusOfMoney(int token) {
    boolean joins =
        tokens.isGlued(token) && (tokens.isWord(token - 1) || tokens.isNumber(token - 1));
    return (tokens.isSign(token, '-') || tokens.isSign(token, '−'))
        && tokens.isGlued(token + 1)
        && !joins
        && units.moneyAt(token + 1) != null;
  }

  private static @Nullable Amount minus(int token, @Nullable Amount money) {
    if (money == null || !money.money() || money.anchor().value().signum() < 0) {
      return null;
    }
    Anchor below = new Anchor(money.anchor().value().negate(), money.anchor().grain());
    return new Amount(token, money.numeral().negated(), below, money.unit(), true, money.end());
  }

  /** Reads the one in more than a week, and about an hour, null if there is no such duration. */
  @Nullable Amount oneLong(int token) {
    Named named = isArticle(token) ? units.behind(token + 1, false) : null;
    if (named == null
        || !named.unit().dimension().equals(Dimension.DURATION)
        || isWhen(named.end())) {
      return null;
    }
    return one(token, Numeral.Form.ARTICLE, named);
  }

  /** Reads a mile and a half, null if there is no such thing. */
  private @Nullable Amount oneAndPart(int token) {
    Named named = isArticle(token) ? units.behind(token + 1, false) : null;
    return named == null ? null : andPart(one(token, Numeral.Form.WORDS, named), named.unit());
  }

  private static Amount one(int token, Numeral.Form form, Named named) {
    Numeral one = new Numeral(Rational.ONE, Rational.ONE, Rational.ONE, null, form, token + 1);
    return Amount.of(token, one).with(one.anchor(), named.unit(), named.end());
  }

  /** Reads the end of an hour and a half and of two miles and a quarter, null if there is none. */
  private @Nullable Amount andPart(Amount whole, Unit unit) {
    int part = whole.end() + 2;
    int parts = tokens.is(part, "half") ? 2 : tokens.is(part, "quarter") ? 4 : 0;
    boolean measured = !unit.isCount() && unit.isAmount() && !unit.hasScaleOf(Unit.ratio());
    if (parts == 0
        || !measured
        || !tokens.is(whole.end(), "and")
        || !isArticle(part - 1)
        || tokens.is(part + 1, "of")
        || units.behind(part + 1, true) != null) {
      return null;
    }
    Rational grain = Rational.of(1, parts);
    return whole.with(new Anchor(whole.anchor().value().plus(grain), grain), unit, part + 1);
  }

  /** Returns whether more is to come: lower than a year earlier, about a week or two. */
  private boolean isWhen(int token) {
    return tokens.is(token, "or") ? startsNumber(token + 1) : units.isAgo(token);
  }

  /** Returns whether a number may begin at the token, as far as its first word tells. */
  boolean startsNumber(int token) {
    return tokens.isNumber(token)
        || tokens.cardinal(token) >= 0
        || tokens.is(token, "a")
        || tokens.is(token, "an")
        || tokens.isSign(token, '$');
  }

  /** $10, and US$ 10 dollars. */
  private Amount behindMoney(int token, Numeral numeral, Unit money) {
    Named named = new Named(money, numeral.end());
    Named again = units.behind(numeral.end(), false);
    if (again != null && isMoney(again.unit()) && !tokens.isNumber(again.end())) {
      boolean plainer = again.unit().isAmbiguous() || !again.unit().isComparableWith(money);
      named = new Named(plainer ? money : again.unit(), again.end());
    }
    Named per = units.per(named);
    return new Amount(token, numeral, anchorOf(numeral), per.unit(), true, per.end());
  }

  private static boolean isMoney(Unit unit) {
    return unit.dimension().currency().isPresent();
  }

  private Amount withUnit(Amount bare) {
    Numeral numeral = bare.numeral();
    Amount rate = perNumber(bare, Unit.ratio());
    if (rate != null) {
      return rate;
    }
    int at = bare.end();
    boolean ofArticle = tokens.is(at, "of") && isArticle(at + 1);
    if (!ofArticle && isOrdinal(numeral)) {
      return shareOf(bare); // a third day
    }
    int start = ofArticle ? at + 2 : numeral.isShare() && isArticle(at) ? at + 1 : at;
    Named named = units.behind(start, false);
    if (named == null) {
      return shareOf(bare);
    }
    return compound(scaleBehind(bare.with(anchorOf(numeral), named.unit(), named.end())));
  }

  /** The grain of 3/4 mile is a quarter of a mile; that of a share without a unit is wider. */
  private static Anchor anchorOf(Numeral numeral) {
    return numeral.isShare()
        ? new Anchor(numeral.value(), Rational.of(BigInteger.ONE, numeral.value().denominator()))
        : numeral.anchor();
  }

  /** 75 USD million. */
  private Amount scaleBehind(Amount amount) {
    Rational scale = tokens.scale(amount.end());
    if (scale == null || amount.numeral().scale() != null || !isMoney(amount.unitOrNone())) {
      return amount;
    }
    Rational value = amount.anchor().value().times(scale);
    Rational grain = Numeral.wholeGrain(value, amount.anchor().grain().times(scale));
    return amount.with(new Anchor(value, grain), amount.unit(), amount.end() + 1);
  }

  /** Returns whether the share ends in a word that also numbers things in order: a third. */
  private boolean isOrdinal(Numeral numeral) {
    int word = numeral.end() - 1;
    String last = tokens.word(word);
    return numeral.isShare()
        && tokens.denominator(word) > 0
        && !last.endsWith("s")
        && !last.equals("half")
        && !last.equals("quarter");
  }

  private boolean isArticle(int token) {
    return tokens.is(token, "a") || tokens.is(token, "an");
  }

  /** Reads 250 per 1,000, 3 per thousand and, of counted things, 12 per 100,000 people. */
  @Nullable Amount perNumber(Amount above, Unit counted) {
    Numeral below = tokens.is(above.end(), "per") ? base(above.end() + 1) : null;
    if (below == null
        || below.value().signum() <= 0
        || below.isShare()
        || !areShort(below.value(), above.anchor().value())) {
      return null;
    }
    Rational rate = above.anchor().value().dividedBy(below.value());
    if (counted.equals(Unit.ratio()) && rate.abs().compareTo(Rational.ONE) > 0) {
      return null;
    }
    Rational exact = above.anchor().grain().dividedBy(below.value());
    Rational grain =
        exact.compareTo(Rational.ONE) < 0
            ? Rational.of(BigInteger.ONE, exact.denominator())
            : Bands.grain(rate);
    return above.with(new Anchor(rate, Numeral.wholeGrain(rate, grain)), counted, below.end());
  }

  /** Reads the 1,000, the hundred thousand or the million of a rate, null if there is none. */
  private @Nullable Numeral base(int token) {
    Numeral numeral = numerals.at(token, false);
    Rational scale = tokens.scale(token);
    return numeral != null || scale == null
        ? numeral
        : new Numeral(scale, scale, Rational.ONE, scale, Numeral.Form.WORDS, token + 1);
  }

  /** Returns whether what is computed from both can still be written down. */
  private static boolean areShort(Rational one, Rational other) {
    return one.isLong() && other.isLong();
  }

  /** Reads one in four and 2 out of 3, and knows a fraction without a unit for a share. */
  private Amount shareOf(Amount amount) {
    if (amount.numeral().isShare()) {
      return amount.with(amount.anchor(), Unit.ratio(), amount.end());
    }
    int at = amount.end();
    boolean outOf = tokens.is(at, "out") && tokens.is(at + 1, "of");
    if (!outOf && !tokens.is(at, "in")) {
      return amount;
    }
    int next = at + (outOf ? 2 : 1);
    boolean every = tokens.is(next, "every");
    next += every ? 1 : 0;
    Numeral whole = startsNumber(next) ? numerals.at(next, false) : null;
    if (whole == null
        || !areShort(whole.value(), amount.numeral().value())
        || units.behind(whole.end(), false) != null
        || !isShareOf(amount.numeral(), whole, outOf || every)) {
      return amount;
    }
    Rational share = amount.numeral().value().dividedBy(whole.value());
    Numeral numeral = new Numeral(share, TENTH, share, null, Numeral.Form.SHARE, whole.end());
    return new Amount(amount.start(), numeral, numeral.anchor(), Unit.ratio(), false, whole.end());
  }

  /** Returns whether these are parts of a whole: 2 in 3, 1 in 250, but not 30 in 2018. */
  private static boolean isShareOf(Numeral part, Numeral whole, boolean certain) {
    Rational above = part.value();
    Rational below = whole.value();
    boolean parts =
        above.isWhole() && below.isWhole() && above.signum() > 0 && above.compareTo(below) < 0;
    boolean year = whole.form() == Numeral.Form.DIGITS && TimeGuards.isYear(below);
    boolean few = above.compareTo(Bands.TEN) <= 0;
    boolean round = whole.grain().equals(below) || below.compareTo(Bands.TEN) <= 0;
    boolean usual = above.equals(Rational.ONE) || (few && round);
    return parts && (certain || (usual && !year));
  }

  /** Reads the second number of 5 feet 2 inches. */
  private Amount compound(Amount amount) {
    Unit unit = amount.unit();
    if (unit == null || !amount.anchor().value().isWhole()) {
      return amount;
    }
    Amount more = andPart(amount, unit);
    return more == null ? withParts(amount, unit, unit) : more;
  }

  /** Reads the minutes and the seconds of 2 hours 1 minute and 9 seconds, each after the last. */
  private Amount withParts(Amount amount, Unit unit, Unit last) {
    boolean and = tokens.is(amount.end(), "and");
    int next = amount.end() + (and ? 1 : 0);
    boolean number = tokens.isNumber(next) || tokens.cardinal(next) >= 0;
    Numeral numeral = number ? numerals.at(next, false) : null;
    if (numeral == null
        || numeral.value().signum() < 0
        || numeral.scale() != null
        || !areShort(numeral.value(), amount.anchor().value())) {
      return amount;
    }
    Named named = units.behind(numeral.end(), true);
    if (named == null) {
      return last.equals(unit) ? withCents(amount, unit, numeral, and) : amount;
    }
    Anchor anchor =
        Compounds.isPart(numeral.value(), named.unit(), last)
            ? Compounds.plus(amount.anchor(), unit, numeral, named.unit())
            : null;
    return anchor == null
        ? amount
        : withParts(amount.with(anchor, unit, named.end()), unit, named.unit());
  }

  /** 15 dollars 50, and 15 dollars and 50 at the end. */
  private Amount withCents(Amount amount, Unit unit, Numeral numeral, boolean and) {
    boolean cents =
        isMoney(unit)
            && unit.isAmount()
            && numeral.value().isWhole()
            && numeral.value().compareTo(HUNDRED) < 0
            && amount.numeral().scale() == null;
    boolean alone = !tokens.isWord(numeral.end()) && !tokens.isSign(numeral.end(), '%');
    boolean last = !tokens.has(numeral.end()) || tokens.isSign(numeral.end(), '.');
    if (!cents || !alone || (and && !last)) {
      return amount;
    }
    Rational value = amount.anchor().value().plus(numeral.value().dividedBy(HUNDRED));
    return amount.with(new Anchor(value, Rational.of(1, 100)), unit, numeral.end());
  }
}
