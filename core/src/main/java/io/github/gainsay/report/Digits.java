package io.github.gainsay.report;

import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers and intervals as people read them. */
final class Digits {
  private static final MathContext READABLE = new MathContext(7, RoundingMode.HALF_EVEN);
  private static final int THOUSANDS = 3;
  private static final String[] POWERS = {"", "", " million", " billion", " trillion"};

  private Digits() {}

  /** Returns the number with seven digits at most, such as "12,500" or "1.25 million". */
  static String of(BigDecimal number) {
    BigDecimal round = number.round(READABLE).stripTrailingZeros();
    if (round.signum() == 0) {
      return "0";
    }
    int digits = round.precision() - round.scale();
    int power = digits <= 2 * THOUSANDS ? 0 : (digits - 1) / THOUSANDS;
    if (power >= POWERS.length || digits < -THOUSANDS) {
      return round.toString();
    }
    String plain = round.movePointLeft(THOUSANDS * power).stripTrailingZeros().toPlainString();
    return grouped(plain) + POWERS[power];
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    int begin = plain.startsWith("-") ? 1 : 0;
    StringBuilder text = new StringBuilder(plain);
    for (int at = end - THOUSANDS; at > begin; at -= THOUSANDS) {
      text.insert(at, ',');
    }
    return text.toString().replace('-', '\u2212');
  }

  static String of(Rational number) {
    return of(decimal(number));
  }

  /** Returns the interval in words, such as "151 or more" or "more than 140, less than 150". */
  static String of(Interval interval) {
    Bound lower = interval.lower();
    Bound upper = interval.upper();
    if (lower.value().isEmpty() && upper.value().isEmpty()) {
      return "any number";
    }
    if (upper.value().isEmpty()) {
      String least = of(lower.value().orElseThrow());
      return lower.inclusive() ? least + " or more" : "more than " + least;
    }
    String most = of(upper.value().get());
    if (lower.value().isEmpty()) {
      return upper.inclusive() ? most + " or less" : "less than " + most;
    }
    String least = of(lower.value().get());
    if (lower.value().equals(upper.value())) {
      return most;
    }
    return (lower.inclusive() ? "from " : "more than ")
        + least
        + (upper.inclusive() ? " to " : ", less than ")
        + most;
  }

  /** Returns the number as it is drawn; what is too great to be drawn is at the edge. */
  static double drawn(Rational number) {
    double value = decimal(number).doubleValue();
    return Double.isInfinite(value) ? Math.copySign(Double.MAX_VALUE / 4, value) : value;
  }

  private static BigDecimal decimal(Rational number) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL64);
  }

  /** Returns a coordinate with one decimal at most. */
  static String coordinate(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : BigDecimal.valueOf(tenths, 1).toPlainString();
  }
}
