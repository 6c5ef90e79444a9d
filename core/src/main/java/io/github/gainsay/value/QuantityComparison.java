package io.github.gainsay.value;

import java.util.Comparator;
import java.util.Optional;

/**
 * How two hedged quantities stand to each other.
 *
 * <p>Units are converted first. The first row that fits wins; H is the hard interval, T the typical
 * one, α the printed number, δ the difference of the numbers relative to the greater one (of
 * temperatures, to 100 kelvins):
 *
 * <ol start="0">
 *   <li>dimensions or counted things differ, or currencies without a rate: {@link Code#UNIT}
 *   <li>equal hedge, and equal interval or number as printed: {@link Code#SAME}
 *   <li>same α, H disjoint, neither side bare, "about" or "up to": {@link Code#OPPOSED}
 *   <li>same α or the same two numbers, hedges differ: {@link Code#BOUNDARY} if H are disjoint,
 *       else {@link Code#HEDGE_SHIFT}
 *   <li>H disjoint, one side "up to": {@link Code#OVER_CEILING}
 *   <li>H disjoint: {@link Code#DISJOINT}
 *   <li>one number is the other rounded, and δ ≤ 1 %, or the rounder prints two significant digits,
 *       or it is hedged and δ ≤ 5 %: {@link Code#ROUNDED}
 *   <li>a number whose α is within the other's T, and whose H is within the other's H or its T
 *       within the other's T: {@link Code#COVERED}
 *   <li>two bounds of one direction, near each other: {@link Code#BOUNDS_DIFFER}
 *   <li>near each other: {@link Code#ANCHORS_DIFFER}
 *   <li>otherwise: {@link Code#FAR_APART}
 * </ol>
 *
 * <p>Near means that T meet, that δ ≤ 10 %, or that counts, or whole numbers without a unit, are at
 * most two apart: at least 12 and 14 dead are near, though 14 is a sixth more.
 *
 * <p>If a unit is ambiguous, every reading is tried, and the mildest result by the profile counts:
 * 100 tons and 91 tonnes agree, since a short ton is 907 kg. If the figures exclude each other
 * where they can be compared, but by another reading cannot, as $5 and US$6, the result is {@link
 * Code#UNIT_READING}. Which reading was taken, the {@linkplain #explanation() explanation} says.
 *
 * <p>Immutable and thread-safe.
 */
public final class QuantityComparison {

  /** How much a difference matters by itself; who says it and when is for the checker to weigh. */
  public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Worth a note. */
    LOW,
    /** A human should look. */
    MEDIUM,
    /** A reader must not be left with both. */
    HIGH
  }

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
    /** They count or measure different things: 30 countries, 30 people; 5 kg, 5 km; $5, €5. */
    UNIT(Level.INCOMPARABLE),
    /** They exclude each other by one reading of a unit, and cannot be compared by another. */
    UNIT_READING(Level.DISCREPANCY),
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

  /** Why two units do not go together. */
  public enum Obstacle {
    /** They count different things, as people and ships. */
    COUNTED,
    /** One is a change and the other is not. */
    CHANGE,
    /** They are of different currencies, and no rate is given. */
    CURRENCY,
    /** They measure different things, as metres and hours. */
    DIMENSION
  }

  /** Both on one of the scales that both can be on, and the row that fits there. */
  private record Reading(Alignment scale, Code code) {
    Rational difference() {
      return Row.difference(scale.a(), scale.b());
    }
  }

  private final Quantity a;
  private final Quantity b;
  private final Code code;
  private final Profile profile;

  private QuantityComparison(Quantity a, Quantity b, Code code, Profile profile) {
    this.a = a;
    this.b = b;
    this.code = code;
    this.profile = profile;
  }

  static QuantityComparison of(Quantity a, Quantity b, Profile profile) {
    return new QuantityComparison(a, b, code(a, b, profile), profile);
  }

  /**
   * {@return the code alone of a comparison, for counting over many pairs: nothing is made for it
   * if both quantities have one unit, or units of one dimension without other readings}
   *
   * @param a the one
   * @param b the other
   * @param profile whose standards, and which rates of exchange
   */
  public static Code code(Quantity a, Quantity b, Profile profile) {
    if (Alignment.isDirect(a, b)) {
      return Row.of(a, a.own(), b, b.own());
    }
    if (Alignment.isByDimension(a, b)) {
      return Row.of(a, a.base(), b, b.base());
    }
    if (!a.unit().countsSameAs(b.unit())) {
      return Code.UNIT;
    }
    return mildest(a, b, profile)
        .map(reading -> unlessAnotherDiffers(reading.code, a, b, profile))
        .orElse(Code.UNIT);
  }

  /** Returns the reading of ambiguous units that makes least of the difference. */
  private static Optional<Reading> mildest(Quantity a, Quantity b, Profile profile) {
    boolean vague = isVague(a, b);
    return Alignment.of(a, b, profile.rates()).stream()
        .map(scale -> new Reading(scale, Row.of(a, scale.a(), b, scale.b())))
        .min(
            Comparator.comparing((Reading reading) -> profile.level(reading.code))
                .thenComparing(reading -> weight(profile.severity(reading.code, vague)))
                .thenComparing(Reading::code)
                .thenComparing(Reading::difference));
  }

  private static int weight(Optional<Severity> severity) {
    return severity.map(Severity::ordinal).orElse(-1);
  }

  private static Code unlessAnotherDiffers(Code code, Quantity a, Quantity b, Profile profile) {
    boolean excludes = profile.level(code) == Level.CONTRADICTION || code == Code.OVER_CEILING;
    return excludes && Alignment.hasIncomparableReading(a.unit(), b.unit(), profile.rates())
        ? Code.UNIT_READING
        : code;
  }

  /** Returns the scale on which they were compared; their own if they cannot be. */
  private Alignment scale() {
    if (Alignment.isByDimension(a, b) && !Alignment.isDirect(a, b)) {
      return new Alignment(a.base(), b.base(), "");
    }
    Alignment own = new Alignment(a.own(), b.own(), "");
    return Alignment.isDirect(a, b) ? own : mildest(a, b, profile).map(Reading::scale).orElse(own);
  }

  /** {@return why they stand so} */
  public Code code() {
    return code;
  }

  /** {@return how far they go together by the standards of the profile} */
  public Level level() {
    return profile.level(code);
  }

  /**
   * {@return how much it matters by the standards of the profile; empty if there is nothing to
   * report}
   *
   * <p>{@link Code#BOUNDS_DIFFER} is meant within what one party says; between parties it is only
   * worth knowing, and a gap between figures matters less if it is small. That is for the checker.
   */
  public Optional<Severity> severity() {
    return profile.severity(code, isVague());
  }

  /** {@return whether one of them has no numeral, as in "thousands"} */
  public boolean isVague() {
    return isVague(a, b);
  }

  private static boolean isVague(Quantity a, Quantity b) {
    return a.hedge() == Hedge.VAGUE || b.hedge() == Hedge.VAGUE;
  }

  /**
   * {@return the difference of the two numbers, relative to the greater one; of temperatures, to
   * 100 kelvins}
   *
   * <p>Where a side prints two numbers or none, the difference of the nearest ends of the hard
   * intervals; nought if they meet. Between more than 150 and more than 155 it is 5/155.
   */
  public Rational relativeDifference() {
    Alignment scale = scale();
    return Row.difference(scale.a(), scale.b());
  }

  /** {@return why, in one sentence with both quantities in it} */
  public String explanation() {
    String sentence = sentence();
    return assumption()
        .map(a -> sentence.substring(0, sentence.length() - 1) + ", if " + a + ".")
        .orElse(sentence);
  }

  private String sentence() {
    String both = "'" + a.format() + "' and '" + b.format() + "'";
    return switch (code) {
      case UNIT -> both + unit();
      case SAME -> both + " are the same.";
      case OPPOSED ->
          both + " exclude each other: the one rules out what the other says of the same number.";
      case HEDGE_SHIFT -> both + " hedge the same number differently.";
      case BOUNDARY -> both + " differ only about whether the number itself is included.";
      case OVER_CEILING -> "One of " + both + " exceeds what the other gives as a ceiling.";
      case DISJOINT, UNIT_READING ->
          "No number is both '" + a.format() + "' and '" + b.format() + "'.";
      case ROUNDED -> "One of " + both + " is the other, rounded.";
      case COVERED -> "One of " + both + " is a number that the other covers.";
      case BOUNDS_DIFFER ->
          both + " are bounds of one direction: they differ, but a number can satisfy both.";
      case ANCHORS_DIFFER -> both + " differ, but a number can satisfy both.";
      case FAR_APART -> both + " are far apart, but a number can satisfy both.";
    };
  }

  private String unit() {
    return switch (obstacle().orElseThrow()) {
      case COUNTED -> " count different things.";
      case CHANGE -> " cannot be compared: one is a change and the other is not.";
      case CURRENCY -> " are of different currencies, and no rate of exchange is given.";
      case DIMENSION ->
          " measure different things, "
              + (a.unit().dimension() + " and " + b.unit().dimension() + ".");
    };
  }

  /** {@return why their units do not go together; empty unless that is the {@link #code()}} */
  public Optional<Obstacle> obstacle() {
    if (code != Code.UNIT) {
      return Optional.empty();
    }
    if (!a.unit().countsSameAs(b.unit())) {
      return Optional.of(Obstacle.COUNTED);
    }
    if (a.unit().readings().isEmpty() || b.unit().readings().isEmpty()) {
      return Optional.of(Obstacle.CHANGE);
    }
    boolean money = a.unit().dimension().kind().equals(b.unit().dimension().kind());
    return Optional.of(money ? Obstacle.CURRENCY : Obstacle.DIMENSION);
  }

  /** {@return the first quantity} */
  public Quantity a() {
    return a;
  }

  /** {@return the second quantity} */
  public Quantity b() {
    return b;
  }

  /**
   * {@return how a unit that can be read in several ways was read, such as {@code tons are short
   * tons}; empty if there is none}
   */
  public Optional<String> assumption() {
    return Optional.of(scale().assumption()).filter(words -> !words.isEmpty());
  }
}
