package io.github.gainsay.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that stand for a number without being one. */
enum VagueNumeral {
  A_COUPLE("a couple", 2, 3L, 2, 2, true),
  A_FEW("a few", 3, null, 3, 6, false),
  SEVERAL("several", 3, null, 3, 9, false),
  A_HANDFUL("a handful", 2, 10L, 3, 6, true),
  DOZENS("dozens", 24, null, 24, 119, true),
  HUNDREDS("hundreds", 200, null, 200, 999, true),
  THOUSANDS("thousands", 2_000, null, 2_000, 9_999, true),
  TENS_OF_THOUSANDS("tens of thousands", 20_000, null, 20_000, 99_999, true),
  HUNDREDS_OF_THOUSANDS("hundreds of thousands", 200_000, null, 200_000, 999_999, true),
  MILLIONS("millions", 2_000_000, null, 2_000_000, 9_999_999, true),
  BILLIONS("billions", 2_000_000_000L, null, 2_000_000_000L, 9_999_999_999L, true);

  private final String words;
  private final long least;
  private final @Nullable Long most;
  private final long usual;
  private final long upTo;
  private final boolean takesOf;

  VagueNumeral(
      String words, long least, @Nullable Long most, long usual, long upTo, boolean takesOf) {
    this.words = words;
    this.least = least;
    this.most = most;
    this.usual = usual;
    this.upTo = upTo;
    this.takesOf = takesOf;
  }

  String words() {
    return words;
  }

  Interval hard() {
    Bound upper = most == null ? Bound.none() : Bound.including(Rational.of(most));
    return new Interval(Bound.including(Rational.of(least)), upper);
  }

  Interval typical() {
    return Interval.closed(Rational.of(usual), Rational.of(upTo));
  }

  /** {@return whether a noun follows after "of", as in "thousands of people"} */
  boolean takesOf() {
    return takesOf;
  }

  static Optional<VagueNumeral> of(Interval hard, Interval typical) {
    for (VagueNumeral numeral : values()) {
      if (numeral.hard().equals(hard) && numeral.typical().equals(typical)) {
        return Optional.of(numeral);
      }
    }
    return Optional.empty();
  }
}
