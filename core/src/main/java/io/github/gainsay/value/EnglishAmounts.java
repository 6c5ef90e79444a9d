package io.github.gainsay.value;

import io.github.gainsay.value.EnglishUnits.Named;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their units: $3.5bn, 45-acre, 5 feet 2 inches, 12 per 100,000 people. */
final class EnglishAmounts {
  private static final Rational HUNDRED = Rational.of(100);

  /**
   * What is given in two units, the second a part of the first; all durations and money besides.
   */
  private static final Set<String> COMPOUNDS =
      Set.of(
          "feet inches", "yards feet", "pounds ounces", "lbs ounces", "stone pounds", "stone lbs");

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
    Named money = units.moneyAt(token);
    Numeral numeral = numerals.at(money == null ? token : money.end(), money != null);
    if (numeral == null) {
      return null;
    }
    if (money != null) {
      return behindMoney(token, numeral, money.unit());
    }
    return withUnit(new Amount(token, numeral, numeral.anchor(), null, false, numeral.end()));
  }

  private Amount behindMoney(int token, Numeral numeral, Unit money) {
    int end = numeral.end();
    Named again = units.behind(end, false);
    boolean repeated =
        again != null
            && again.unit().dimension().currency().isPresent()
            && !tokens.isNumber(again.end());
    if (again != null && repeated) {
      end = again.end();
    }
    boolean sameAgain = again != null && repeated && again.unit().isComparableWith(money);
    Unit unit = sameAgain && again != null && !again.unit().isAmbiguous() ? again.unit() : money;
    Named per = units.per(new Named(unit, end));
    return new Amount(token, numeral, numeral.anchor(), per.unit(), true, per.end());
  }

  private Amount withUnit(Amount bare) {
    Numeral numeral = bare.numeral();
    int at = bare.end();
    Amount rate = perNumber(bare, Unit.ratio());
    if (rate != null) {
      return rate;
    }
    boolean ofArticle = tokens.is(at, "of") && isArticle(at + 1);
    int start = ofArticle ? at + 2 : numeral.isShare() && isArticle(at) ? at + 1 : at;
    if (!ofArticle && isOrdinal(numeral)) {
      return bare; // a third day
    }
    Named named = units.behind(start, false);
    if (named == null && start != at) {
      named = null;
    }
    if (named == null) {
      return bare;
    }
    Anchor anchor = numeral.isShare() ? sharedAnchor(numeral) : numeral.anchor();
    Amount amount = bare.with(anchor, named.unit(), named.end());
    return compound(scaleBehind(amount));
  }

  /** 75 USD million. */
  private Amount scaleBehind(Amount amount) {
    Rational scale = NumberWords.scale(tokens.word(amount.end()));
    boolean money =
        amount.unit() != null && amount.unit().dimension().currency().isPresent() && scale != null;
    if (!money || scale == null || amount.numeral().scale() != null) {
      return amount;
    }
    Rational value = amount.anchor().value().times(scale);
    Rational grain = Numeral.wholeGrain(value, amount.anchor().grain().times(scale));
    return amount.with(new Anchor(value, grain), amount.unit(), amount.end() + 1);
  }

  /** The grain of 3/4 mile is a quarter of a mile; that of a share without a unit is wider. */
  private static Anchor sharedAnchor(Numeral share) {
    return new Anchor(share.value(), Rational.of(BigInteger.ONE, share.value().denominator()));
  }

  /** Returns whether the share ends in a word that also numbers things in order: a third. */
  private boolean isOrdinal(Numeral numeral) {
    String last = tokens.word(numeral.end() - 1);
    return numeral.isShare()
        && NumberWords.denominator(last) > 0
        && !last.endsWith("s")
        && !last.equals("half")
        && !last.equals("quarter");
  }

  private boolean isArticle(int token) {
    return tokens.is(token, "a") || tokens.is(token, "an");
  }

  /** Reads 250 per 1,000 and, of counted things, 12 per 100,000 people. */
  @Nullable Amount perNumber(Amount above, Unit counted) {
    int at = above.end();
    boolean per = tokens.is(at, "per") || (tokens.is(at, "in") && tokens.is(at + 1, "every"));
    if (!per) {
      return null;
    }
    Numeral below = numerals.at(tokens.is(at, "per") ? at + 1 : at + 2, false);
    if (below == null || below.value().signum() <= 0 || below.isShare()) {
      return null;
    }
    Anchor anchor = above.anchor();
    return above.with(
        new Anchor(
            anchor.value().dividedBy(below.value()), anchor.grain().dividedBy(below.value())),
        counted,
        below.end());
  }

  private Amount compound(Amount amount) {
    Unit unit = amount.unit();
    if (unit == null || !amount.anchor().value().isWhole()) {
      return amount;
    }
    boolean and = tokens.is(amount.end(), "and");
    int next = amount.end() + (and ? 1 : 0);
    Numeral numeral = startsNumber(next) ? numerals.at(next, false) : null;
    if (numeral == null || numeral.value().signum() < 0 || numeral.scale() != null) {
      return amount;
    }
    Named named = units.behind(numeral.end(), true);
    if (named == null) {
      return change(amount, unit, numeral, and);
    }
    Optional<Rational> part = part(unit, named.unit());
    if (part.isEmpty() || numeral.value().times(part.get()).compareTo(Rational.ONE) >= 0) {
      return amount;
    }
    Rational value = amount.anchor().value().plus(numeral.value().times(part.get()));
    return amount.with(
        new Anchor(value, numeral.grain().min(Rational.ONE).times(part.get())), unit, named.end());
  }

  private boolean startsNumber(int token) {
    return tokens.isNumber(token) || NumberWords.cardinal(tokens.word(token)) >= 0;
  }

  /** 15 dollars 50, and 15 dollars and 50 at the end. */
  private Amount change(Amount amount, Unit unit, Numeral numeral, boolean and) {
    boolean cents =
        unit.dimension().currency().isPresent()
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

  /** Returns what one of the smaller unit is of the larger, if both may stand together. */
  private static Optional<Rational> part(Unit large, Unit small) {
    boolean money =
        large.dimension().currency().isPresent() && small.dimension().currency().isPresent();
    boolean times = large.dimension().equals(Dimension.DURATION);
    if (!money && !times && !COMPOUNDS.contains(large + " " + small)) {
      return Optional.empty();
    }
    for (Measure.Reading whole : large.readings()) {
      for (Measure.Reading part : small.readings()) {
        if (whole.dimension().equals(part.dimension())) {
          Rational share = part.factor().dividedBy(whole.factor());
          return Optional.of(share).filter(s -> s.compareTo(Rational.ONE) < 0);
        }
      }
    }
    return Optional.empty();
  }
}
