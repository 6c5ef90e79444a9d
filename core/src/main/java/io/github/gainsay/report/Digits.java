package io.github.gainsay.report;

import io.github.gainsay.consistency.Message;
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
  private static final String[] POWERS = {"", "", "million", "billion", "trillion"};

  private Digits() {}

  /** Returns the number with seven digits at most, such as "12,500" or "1.25 million". */
  static Message of(BigDecimal number) {
    BigDecimal round = number.round(READABLE).stripTrailingZeros();
    if (round.signum() == 0) {
      return Message.literal("0");
    }
    int digits = round.precision() - round.scale();
    int power = digits <= 2 * THOUSANDS ? 0 : (digits - 1) / THOUSANDS;
    if (power >= POWERS.length || digits < -THOUSANDS) {
      return Message.literal(round.toString());
    }
    String plain = round.movePointLeft(THOUSANDS * power).stripTrailingZeros().toPlainString();
    return power == 0
        ? Message.literal(grouped(plain))
        : Message.of("number." + POWERS[power], grouped(plain));
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

  static Message of(Rational number) {
    return of(decimal(number));
  }

  /** Returns the interval in words, such as "151 or more" or "more than 140, less than 150". */
  static Message of(Interval interval) {
    Bound lower = interval.lower();
    Bound upper = interval.upper();
    if (lower.value().isEmpty() && upper.value().isEmpty()) {
      return Message.of("interval.any");
    }
    String from = lower.inclusive() ? "interval.from" : "interval.above";
    if (upper.value().isEmpty()) {
      return Message.of(from, of(lower.value().orElseThrow()));
    }
    Message most = of(upper.value().get());
    if (lower.value().isEmpty()) {
      return Message.of(upper.inclusive() ? "interval.to" : "interval.below", most);
    }
    return lower.value().equals(upper.value())
        ? most
        : Message.of(from + (upper.inclusive() ? "-to" : "-below"), of(lower.value().get()), most);
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
