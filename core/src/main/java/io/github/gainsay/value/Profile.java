package io.github.gainsay.value;

import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityComparison.Level;
import io.github.gainsay.value.QuantityComparison.Severity;
import java.util.Optional;

/**
 * By whose standards quantities are compared.
 *
 * <p>A profile only decides what follows from a {@link Code}; which code fits two quantities is the
 * same for all. It also carries the rates of exchange, if the caller has any. Immutable and
 * thread-safe.
 */
public final class Profile {
  /** News: {@link Code} as documented. */
  public static final Profile PRESS = new Profile("PRESS", Rates.none());

  /**
   * Figures are to be taken literally: a number that a bound leaves out contradicts it, such as 15
   * and more than 15.
   */
  public static final Profile STRICT = new Profile("STRICT", Rates.none());

  /** Another hedge on the same number needs no note, such as 30 and about 30. */
  public static final Profile LENIENT = new Profile("LENIENT", Rates.none());

  private final String name;
  private final Rates rates;

  private Profile(String name, Rates rates) {
    this.name = name;
    this.rates = rates;
  }

  /**
   * {@return the same standards with rates of exchange, so that money of different currencies can
   * be compared}
   *
   * @param other rates of the day that the figures are of
   */
  public Profile with(Rates other) {
    return new Profile(name, other);
  }

  Rates rates() {
    return rates;
  }

  Level level(Code code) {
    if (name.equals(STRICT.name) && code == Code.BOUNDARY) {
      return Level.CONTRADICTION;
    }
    return hides(code) ? Level.AGREEMENT : code.level();
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

  private boolean hides(Code code) {
    return name.equals(LENIENT.name) && code == Code.HEDGE_SHIFT;
  }

  /** {@return its name, such as {@code PRESS}} */
  @Override
  public String toString() {
    return name;
  }
}
