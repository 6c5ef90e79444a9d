package io.github.gainsay.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How two hedged quantities stand to each other.
 *
 * <p>The first row that fits wins; H is the hard interval, T the typical one, α the printed number,
 * δ the difference of the numbers relative to the greater one:
 *
 * <ol>
 *   <li>units differ: {@link Code#UNIT}
 *   <li>equal hedge, and equal interval or number as printed: {@link Code#SAME}
 *   <li>same α, H disjoint, neither side bare, "about" or "up to": {@link Code#OPPOSED}
 *   <li>same α, hedges differ: {@link Code#BOUNDARY} if H are disjoint, else {@link
 *       Code#HEDGE_SHIFT}
 *   <li>H disjoint, one side "up to": {@link Code#OVER_CEILING}
 *   <li>H disjoint: {@link Code#DISJOINT}
 *   <li>one number is the other rounded, and δ ≤ 1 %, or the rounder prints two significant digits,
 *       or it is hedged and δ ≤ 5 %: {@link Code#ROUNDED}
 *   <li>a number within the other's H, and its α within the other's T: {@link Code#COVERED}
 *   <li>two bounds of one direction, T meet or δ ≤ 10 %: {@link Code#BOUNDS_DIFFER}
 *   <li>T meet or δ ≤ 10 %: {@link Code#ANCHORS_DIFFER}
 *   <li>otherwise: {@link Code#FAR_APART}
 * </ol>
 */
public final class QuantityComparison {
  /** How far two quantities go together. */
  public enum Level {
    /** They cannot be compared. */
    INCOMPARABLE,
    /** They say the same, one of them perhaps less exactly. */
    AGREEMENT,
    /** They differ, but one number can satisfy both. */
    DISCREPANCY,
    /** No number satisfies both. */
    CONTRADICTION
  }

  /** Why they stand so. */
  public enum Code {
    /** They count different things: 30 countries, 30 people. */
    UNIT(Level.INCOMPARABLE),
    /** They are the same. */
    SAME(Level.AGREEMENT),
    /** One excludes what the other says of the same number: at most 15, more than 15. */
    OPPOSED(Level.CONTRADICTION),
    /** The same number, hedged differently: 30, about 30. */
    HEDGE_SHIFT(Level.DISCREPANCY),
    /**
     * The same number, in the one as itself and in the other as a bound that leaves it out: 15,
     * more than 15.
     */
    BOUNDARY(Level.DISCREPANCY),
    /** A number above an "up to": 47, up to 40. */
    OVER_CEILING(Level.DISCREPANCY),
    /** No number satisfies both: more than 155, 140. */
    DISJOINT(Level.CONTRADICTION),
    /** One is the other, rounded: 1,917, some 1,900. */
    ROUNDED(Level.AGREEMENT),
    /** One is a number that the other covers: 156, over 150. */
    COVERED(Level.AGREEMENT),
    /** Two bounds of one direction, near each other: more than 150, more than 155. */
    BOUNDS_DIFFER(Level.DISCREPANCY),
    /** Different numbers near each other: about 150, more than 140. */
    ANCHORS_DIFFER(Level.DISCREPANCY),
    /** One number can satisfy both, but they are far apart: more than 150, more than 500. */
    FAR_APART(Level.DISCREPANCY);

    private final Level level;

    Code(Level level) {
      this.level = level;
    }

    /** {@return how far two quantities with this code go together} */
    public Level level() {
      return level;
    }
  }

  private static final Rational ONE_PERCENT = percent(1);
  private static final Rational FIVE_PERCENT = percent(5);
  private static final Rational TEN_PERCENT = percent(10);

  private final Quantity a;
  private final Quantity b;
  private final Code code;

  private QuantityComparison(Quantity a, Quantity b, Code code) {
    this.a = a;
    this.b = b;
    this.code = code;
  }

  static QuantityComparison of(Quantity a, Quantity b) {
    return new QuantityComparison(a, b, classify(a, b));
  }

  /** {@return why they stand so} */
  public Code code() {
    return code;
  }

  /** {@return how far they go together} */
  public Level level() {
    return code.level();
  }

  /** {@return whether one of them has no numeral, as in "thousands"} */
  public boolean isVague() {
    return a.hedge() == Hedge.VAGUE || b.hedge() == Hedge.VAGUE;
  }

  /**
   * {@return the difference of the two numbers, relative to the greater one}
   *
   * <p>Where a side prints two numbers or none, the difference of the nearest ends of the hard
   * intervals; nought if they meet. Between more than 150 and more than 155 it is 5/155.
   */
  public Rational relativeDifference() {
    return difference(a, b);
  }

  /** {@return why, in one sentence with both quantities in it} */
  public String explanation() {
    String both = "'" + a.format() + "' and '" + b.format() + "'";
    return switch (code) {
      case UNIT -> both + " count different things.";
      case SAME -> both + " are the same.";
      case OPPOSED ->
          both + " exclude each other: the one rules out what the other says of the same number.";
      case HEDGE_SHIFT -> both + " hedge the same number differently.";
      case BOUNDARY -> both + " differ only about whether the number itself is included.";
      case OVER_CEILING -> "One of " + both + " exceeds what the other gives as a ceiling.";
      case DISJOINT -> "No number is both '" + a.format() + "' and '" + b.format() + "'.";
      case ROUNDED -> "One of " + both + " is the other, rounded.";
      case COVERED -> "One of " + both + " is a number that the other covers.";
      case BOUNDS_DIFFER ->
          both + " are bounds of one direction: they differ, but a number can satisfy both.";
      case ANCHORS_DIFFER -> both + " differ, but a number can satisfy both.";
      case FAR_APART -> both + " are far apart, but a number can satisfy both.";
    };
  }

  private static Code classify(Quantity a, Quantity b) {
    if (!a.unit().isComparableWith(b.unit())) {
      return Code.UNIT;
    }
    if (isSame(a, b)) {
      return Code.SAME;
    }
    boolean disjoint = a.isDisjointFrom(b);
    if (a.hedge() != b.hedge() && sameNumber(a, b)) {
      return !disjoint ? Code.HEDGE_SHIFT : opposes(a) && opposes(b) ? Code.OPPOSED : Code.BOUNDARY;
    }
    if (disjoint) {
      return a.hedge() == Hedge.UP_TO || b.hedge() == Hedge.UP_TO
          ? Code.OVER_CEILING
          : Code.DISJOINT;
    }
    if (isRounding(a, b) || isRounding(b, a)) {
      return Code.ROUNDED;
    }
    if (covers(a, b) || covers(b, a)) {
      return Code.COVERED;
    }
    if (!near(a, b)) {
      return Code.FAR_APART;
    }
    return a.hedge().direction() * b.hedge().direction() > 0
        ? Code.BOUNDS_DIFFER
        : Code.ANCHORS_DIFFER;
  }

  private static boolean near(Quantity a, Quantity b) {
    boolean numerals = a.anchor().isPresent() && b.anchor().isPresent();
    return a.typical().intersection(b.typical()).isPresent()
        || (numerals && difference(a, b).compareTo(TEN_PERCENT) <= 0);
  }

  /** Of equal numbers, the intervals differ only if one phrase leaves open what it counts. */
  private static boolean isSame(Quantity a, Quantity b) {
    boolean sameAnchor = a.anchor().isPresent() && a.anchor().equals(b.anchor());
    return a.hedge() == b.hedge() && (sameAnchor || a.hard().equals(b.hard()));
  }

  private static boolean sameNumber(Quantity a, Quantity b) {
    return a.anchor().isPresent()
        && b.anchor().isPresent()
        && a.anchor().get().value().equals(b.anchor().get().value());
  }

  private static boolean opposes(Quantity q) {
    return q.hedge() != Hedge.BARE && q.hedge() != Hedge.ABOUT && q.hedge() != Hedge.UP_TO;
  }

  private static boolean isRounding(Quantity coarse, Quantity fine) {
    if (coarse.anchor().isEmpty() || fine.anchor().isEmpty()) {
      return false;
    }
    Anchor round = coarse.anchor().get();
    Anchor exact = fine.anchor().get();
    Rational miss = round.value().minus(exact.value()).abs();
    boolean rounds =
        coarse.hedge().isPointLike()
            && fine.hedge().isPointLike()
            && round.grain().compareTo(exact.grain()) > 0
            && miss.plus(miss).compareTo(round.grain()) <= 0;
    if (!rounds) {
      return false;
    }
    Rational difference = difference(coarse, fine);
    boolean twoDigits = round.value().abs().compareTo(round.grain().times(Rational.of(10))) >= 0;
    return difference.compareTo(ONE_PERCENT) <= 0
        || twoDigits
        || (coarse.hedge() == Hedge.ABOUT && difference.compareTo(FIVE_PERCENT) <= 0);
  }

  private static boolean covers(Quantity wide, Quantity evidence) {
    Optional<Anchor> number = evidence.anchor();
    return evidence.hedge().isPointLike()
        && number.isPresent()
        && wide.hard().encloses(evidence.hard())
        && wide.typical().contains(number.get().value());
  }

  private static Rational difference(Quantity a, Quantity b) {
    if (a.anchor().isPresent() && b.anchor().isPresent()) {
      return relative(a.anchor().get().value(), b.anchor().get().value());
    }
    if (!a.hard().isDisjointFrom(b.hard())) {
      return Rational.ZERO;
    }
    Optional<Rational> below = a.hard().upper().value();
    Optional<Rational> above = b.hard().lower().value();
    boolean ascending =
        below.isPresent() && above.isPresent() && below.get().compareTo(above.get()) <= 0;
    return ascending
        ? relative(below.get(), above.get())
        : relative(a.hard().lower().value().orElseThrow(), b.hard().upper().value().orElseThrow());
  }

  private static Rational relative(Rational x, Rational y) {
    Rational greater = x.abs().max(y.abs());
    return greater.signum() == 0 ? Rational.ZERO : x.minus(y).abs().dividedBy(greater);
  }

  private static Rational percent(int n) {
    return Rational.of(BigDecimal.valueOf(n, 2));
  }
}
