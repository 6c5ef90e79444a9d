package io.github.gainsay.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that has been read, but for the noun it may count.
 *
 * @param start its first token
 * @param number the first token of its number, behind the hedge
 * @param end the token behind it
 * @param hedge how it is hedged
 * @param amount its number; the last one if it has two, none if it is vague
 * @param bounds its two bounds, if it has two
 * @param vague the vague words, if it is vague
 * @param approximate whether its bounds are only about there
 * @param unit its unit, left open if none is named
 * @param change "up" or "down" if it is a change, else nothing
 */
record Spec(
    int start,
    int number,
    int end,
    Hedge hedge,
    @Nullable Amount amount,
    @Nullable Interval bounds,
    @Nullable VagueNumeral vague,
    boolean approximate,
    Unit unit,
    String change) {

  static Spec of(Hedging hedging, int number, Amount amount) {
    Hedge plain = amount.isShare() ? Hedge.FRACTION : Hedge.BARE;
    return new Spec(
        hedging.start(),
        number,
        amount.end(),
        hedging.orElse(plain),
        amount,
        null,
        null,
        hedging.approximate(),
        amount.unitOrNone(),
        "");
  }

  static Spec between(
      int start, int number, Amount last, Interval bounds, boolean about, Unit unit) {
    return new Spec(start, number, last.end(), Hedge.BETWEEN, last, bounds, null, about, unit, "");
  }

  static Spec vague(int number, VagueNumeral vague, int end) {
    Unit unit = vague.isShare() ? Unit.ratio() : Unit.unspecified();
    return new Spec(number, number, end, Hedge.VAGUE, null, null, vague, false, unit, "");
  }

  Quantity quantity(Rounding rounding, String surface) {
    Unit changed = change.equals("up") ? unit.up() : change.equals("down") ? unit.down() : unit;
    if (vague != null) {
      return Quantity.vague(vague, changed).readFrom(surface);
    }
    if (bounds == null && !approximate) {
      Anchor anchor = Objects.requireNonNull(amount).anchor();
      return Quantity.of(hedge, anchor, changed, rounding, surface);
    }
    Quantity exact =
        bounds != null
            ? Quantity.between(bounds, changed, rounding)
            : Quantity.of(hedge, Objects.requireNonNull(amount).anchor(), changed, rounding);
    return (approximate ? exact.approximately() : exact).readFrom(surface);
  }

  Spec from(int token) {
    return new Spec(token, number, end, hedge, amount, bounds, vague, approximate, unit, change);
  }

  Spec of(Unit other, int otherEnd) {
    return new Spec(
        start, number, otherEnd, hedge, amount, bounds, vague, approximate, other, change);
  }

  Spec of(Amount other, Unit otherUnit) {
    return new Spec(
        start, number, other.end(), hedge, other, bounds, vague, approximate, otherUnit, change);
  }

  Spec hedged(Hedge other, boolean about, int otherEnd) {
    return new Spec(start, number, otherEnd, other, amount, bounds, vague, about, unit, change);
  }

  Spec changing(String direction) {
    return new Spec(start, number, end, hedge, amount, bounds, vague, approximate, unit, direction);
  }

  /** Returns the same without the unit behind its number. */
  Spec withoutUnit() {
    if (amount == null) {
      return this;
    }
    Amount alone = amount.withoutUnit();
    Hedge plain = hedge == Hedge.BARE && alone.isShare() ? Hedge.FRACTION : hedge;
    return of(alone, alone.unitOrNone()).hedged(plain, approximate, alone.end());
  }

  /** Returns whether it is a share of a whole in words, such as a third or most. */
  boolean isShare() {
    boolean words = vague != null ? vague.isShare() : amount != null && amount.isShare();
    return words && unit.equals(Unit.ratio());
  }

  Numeral.Form form() {
    return amount == null ? Numeral.Form.WORDS : amount.numeral().form();
  }

  /** Returns the number as it is written; nought if it is vague. */
  Rational value() {
    return amount == null ? Rational.ZERO : amount.numeral().value();
  }

  boolean isUnitless() {
    return unit.isUnspecified();
  }

  /** Returns whether the number is one. */
  boolean isOne() {
    return bounds == null && amount != null && amount.anchor().value().equals(Rational.ONE);
  }

  /** Returns whether what it numbers may be counted: nothing is counted below nought. */
  boolean isCountable() {
    if (bounds != null) {
      boolean below = bounds.lower().value().filter(n -> n.signum() < 0).isPresent();
      return !below && Counts.holdsCount(bounds);
    }
    if (amount == null) {
      return true;
    }
    int sign = amount.anchor().value().signum();
    return sign > 0 || (sign == 0 && hedge != Hedge.LESS_THAN && hedge != Hedge.NEARLY);
  }

  /** Returns whether a number satisfies it: counts and changes are not below nought. */
  boolean isPossible() {
    return isCountable() || (change.isEmpty() && !unit.isCount());
  }
}
