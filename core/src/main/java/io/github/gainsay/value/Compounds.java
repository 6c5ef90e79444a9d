package io.github.gainsay.value;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Amounts in several units, each a part of the one before: 5 feet 2 inches. */
final class Compounds {
  /** Parts of up to 4,095 can be written as a fraction. */
  private static final int MOST_BITS_OF_PARTS = 12;

  /** What is given in two units, the second a part of the first; durations and money besides. */
  private static final Set<List<Unit>> PAIRS =
      Set.of(
          List.of(Unit.of("feet"), Unit.of("inches")),
          List.of(Unit.of("yards"), Unit.of("feet")),
          List.of(Unit.of("miles"), Unit.of("yards")),
          List.of(Unit.of("pounds"), Unit.of("ounces")),
          List.of(Unit.of("lbs"), Unit.of("ounces")),
          List.of(Unit.of("stone"), Unit.of("pounds")),
          List.of(Unit.of("stone"), Unit.of("lbs")));

  /** A unit and what it is divided into, in the order in which they are written. */
  private record Division(Unit whole, List<Unit> parts) {}

  private static final List<Division> DIVISIONS =
      List.of(
          new Division(Unit.of("years"), List.of(Unit.of("months"))),
          new Division(Unit.of("weeks"), List.of(Unit.of("days"))),
          new Division(Unit.of("days"), List.of(Unit.of("hours"), Unit.of("minutes"))),
          new Division(Unit.of("hours"), List.of(Unit.of("minutes"), Unit.of("seconds"))),
          new Division(Unit.of("minutes"), List.of(Unit.of("seconds"))),
          new Division(Unit.of("miles"), List.of(Unit.of("yards"))),
          new Division(Unit.of("yards"), List.of(Unit.of("feet"))),
          new Division(Unit.of("feet"), List.of(Unit.of("inches"))),
          new Division(Unit.of("stone"), List.of(Unit.of("lbs"))),
          new Division(Unit.of("lbs"), List.of(Unit.of("ounces"))));

  private Compounds() {}

  /** Returns whether so many of the small unit may stand behind the large one. */
  static boolean isPart(Rational number, Unit small, Unit large) {
    boolean money = isMoney(large) && isMoney(small);
    boolean times = large.dimension().equals(Dimension.DURATION);
    if (!money && !times && !PAIRS.contains(List.of(large, small))) {
      return false;
    }
    Rational one = share(small, large);
    return one != null
        && one.compareTo(Rational.ONE) < 0
        && number.times(one).compareTo(Rational.ONE) < 0;
  }

  /** Returns the amount with the part behind it, null if that is no simple fraction of it. */
  static @Nullable Anchor plus(Anchor amount, Unit unit, Numeral part, Unit small) {
    Rational one = share(small, unit);
    Rational grain = one == null ? Rational.ONE : part.grain().min(Rational.ONE).times(one);
    if (one == null || grain.denominator().bitLength() > MOST_BITS_OF_PARTS) {
      return null;
    }
    Rational value = amount.value().plus(part.value().times(one));
    return new Anchor(value, value.isWhole() ? Bands.grain(value) : grain);
  }

  /** Returns what one of the small unit is of the large one, null if there is no such thing. */
  private static @Nullable Rational share(Unit small, Unit large) {
    for (Measure.Reading whole : large.readings()) {
      for (Measure.Reading part : small.readings()) {
        if (whole.dimension().equals(part.dimension())) {
          return part.factor().dividedBy(whole.factor());
        }
      }
    }
    return null;
  }

  /** Returns 8 minutes 46 seconds; empty unless the amount is one of whole parts of the unit. */
  static String write(Anchor amount, Unit unit) {
    BigInteger parts = amount.grain().denominator();
    boolean divided =
        amount.grain().numerator().equals(BigInteger.ONE)
            && parts.bitLength() <= MOST_BITS_OF_PARTS
            && amount.value().compareTo(Rational.ONE) >= 0
            && amount.value().times(Rational.of(parts, BigInteger.ONE)).isWhole();
    if (!divided) {
      return "";
    }
    for (Division division : DIVISIONS) {
      if (division.whole().equals(unit)) {
        return write(amount.value(), parts, division);
      }
    }
    return "";
  }

  private static String write(Rational amount, BigInteger parts, Division division) {
    StringJoiner words = new StringJoiner(" ");
    Rational rest = amount;
    Rational grain = Rational.ONE;
    Unit unit = division.whole();
    words.add(counted(rest.floor(), unit));
    for (Unit part : division.parts()) {
      Rational share = share(part, unit);
      if (share == null) {
        return "";
      }
      rest = rest.minus(rest.floor()).dividedBy(share);
      grain = grain.times(share);
      unit = part;
      boolean last = grain.equals(Rational.of(BigInteger.ONE, parts));
      if (last || rest.floor().signum() > 0) {
        words.add(counted(rest.floor(), unit));
      }
      if (last) {
        return words.toString();
      }
    }
    return "";
  }

  private static String counted(Rational number, Unit unit) {
    return PhraseWriter.whole(number.numerator()) + " " + unit.name(number.equals(Rational.ONE));
  }

  private static boolean isMoney(Unit unit) {
    return unit.dimension().currency().isPresent();
  }
}
