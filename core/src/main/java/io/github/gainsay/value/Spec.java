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
    return new Spec(
        start, number, end, hedge, amount, bounds, vague, approximate, unit, direction);
  }

  boolean isShare() {
    return vague != null ? vague.isShare() : amount != null && amount.numeral().isShare() && !unit.isUnspecified() && unit.equals(Unit.ratio());
  }
}
