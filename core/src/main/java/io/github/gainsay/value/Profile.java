package io.github.gainsay.value;

import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityComparison.Level;
import io.github.gainsay.value.QuantityComparison.Severity;
import java.util.Optional;

/**
 * By whose standards quantities are compared.
 *
 * <p>A profile only decides what follows from a {@link Code}; which code fits two quantities on one
 * scale is the same for all. It also carries the rates of exchange, if the caller has any.
 * Immutable and thread-safe.
 */
public final class Profile {
  private enum Standard {
    PRESS,
    STRICT,
    LENIENT
  }

  /** News: {@link Code} as documented. */
  public static final Profile PRESS = new Profile(Standard.PRESS, Rates.none());

  /**
   * Figures are to be taken literally: a number that a bound leaves out contradicts it, such as 15
   * and more than 15.
   */
  public static final Profile STRICT = new Profile(Standard.STRICT, Rates.none());

  /** Another hedge on the same number is agreement, such as 30 and about 30. */
  public static final Profile LENIENT = new Profile(Standard.LENIENT, Rates.none());

  private final Standard standard;
  private final Rates rates;

  private Profile(Standard standard, Rates rates) {
    this.standard = standard;
    this.rates = rates;
  }

  /**
   * {@return the same standards with rates of exchange, in place of any before, so that money of
   * different currencies can be compared}
   *
   * @param other rates of the day that the figures are of
   */
  public Profile with(Rates other) {
    return new Profile(standard, other);
  }

  Rates rates() {
    return rates;
  }

  Level level(Code code) {
    if (standard == Standard.STRICT && code == Code.BOUNDARY) {
      return Level.CONTRADICTION;
    }
    return standard == Standard.LENIENT && code == Code.HEDGE_SHIFT
        ? Level.AGREEMENT
        : code.level();
  }

  Optional<Severity> severity(Code code, boolean vague) {
    return switch (level(code)) {
      case INCOMPARABLE, AGREEMENT -> Optional.empty();
      case CONTRADICTION -> Optional.of(Severity.HIGH);
      case DISCREPANCY ->
          Optional.of(
              switch (code) {
                case HEDGE_SHIFT, BOUNDARY -> Severity.INFO;
                case BOUNDS_DIFFER -> Severity.LOW;
                case ANCHORS_DIFFER, UNIT_READING -> Severity.MEDIUM;
                case FAR_APART -> vague ? Severity.MEDIUM : Severity.HIGH;
                default -> Severity.HIGH;
              });
    };
  }

  /** {@return its name, such as {@code PRESS}} */
  @Override
  public String toString() {
    return standard.name();
  }
}
