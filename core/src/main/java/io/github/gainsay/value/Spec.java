package io.github.gainsay.value;

import org.jspecify.annotations.Nullable;

/**
 * A quantity that has been read, but for the noun it may count.
 *
 * @param start its first token
 * @param number the first token of its number, behind the hedge
 * @param end the token behind it
 * @param hedge how it is hedged
 * @param amount its number; none if it is vague
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

  Quantity quantity(Rounding rounding) {
    Unit changed = change.equals("up") ? unit.up() : change.equals("down") ? unit.down() : unit;
    if (vague != null) {
      return Quantity.vague(vague, changed);
    }
    Quantity exact =
        bounds != null
            ? Quantity.between(bounds, changed, rounding)
            : Quantity.of(hedge, anchor(), changed, rounding);
    return approximate ? exact.approximately() : exact;
  }

  private Anchor anchor() {
    if (amount == null) {
      throw new IllegalStateException("amount must be there without bounds, but is not");
    }
    return amount.anchor();
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

  /** Returns whether what it numbers may be counted: nothing is counted below nought. */
  boolean isCountable() {
    if (bounds != null) {
      return isFromNought(bounds.lower()) && (isFigure() || isFromNought(bounds.upper()));
    }
    if (amount == null) {
      return true;
    }
    int sign = amount.anchor().value().signum();
    return sign > 0 || (sign == 0 && hedge != Hedge.LESS_THAN && hedge != Hedge.NEARLY);
  }

  private boolean isFigure() {
    return amount != null && !amount.anchor().value().isWhole();
  }

  private static boolean isFromNought(Bound bound) {
    return bound.value().filter(n -> n.signum() < 0).isEmpty();
  }

  /** Returns whether a number satisfies it: counts and changes are not below nought. */
  boolean isPossible() {
    return isCountable() || (change.isEmpty() && !unit.isCount());
  }

  /** Returns the same without the unit behind its number. */
  Spec withoutUnit() {
    if (amount == null) {
      return this;
    }
    Numeral numeral = amount.numeral();
    Amount bare = new Amount(amount.start(), numeral, numeral.anchor(), null, false, numeral.end());
    return of(bare, Unit.unspecified());
  }

  boolean isShare() {
    return vague != null
        ? vague.isShare()
        : amount != null
            && amount.numeral().isShare()
            && !unit.isUnspecified()
            && unit.equals(Unit.ratio());
  }
}
