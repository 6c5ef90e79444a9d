package io.github.gainsay.report;

import io.github.gainsay.report.Axis.Tick;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis. */
final class NumberTicks {
  private static final int[] STEPS = {1, 2, 5};
  private static final int MOST = 9;

  private NumberTicks() {}

  /** Returns multiples of the least 1, 2 or 5 times a power of ten at which labels do not touch. */
  static List<Tick> linear(Axis axis, double length, double size) {
    double span = axis.to() - axis.from();
    int power = (int) Math.floor(StrictMath.log10(span)) - 1;
    for (int i = 0; ; i++) {
      BigDecimal step =
          BigDecimal.valueOf(STEPS[i % STEPS.length]).scaleByPowerOfTen(power + i / STEPS.length);
      if (span / step.doubleValue() <= MOST) {
        List<Tick> ticks = multiples(axis, step);
        if (ticks.size() <= 2 || Tick.fit(ticks, length, size)) {
          return ticks;
        }
      }
    }
  }

  private static List<Tick> multiples(Axis axis, BigDecimal step) {
    List<Tick> ticks = new ArrayList<>();
    BigDecimal n = new BigDecimal(axis.from()).divide(step, 0, RoundingMode.CEILING).multiply(step);
    while (n.doubleValue() <= axis.to()) {
      ticks.add(new Tick(axis.at(n.doubleValue()), Digits.of(n)));
      n = n.add(step);
    }
    return ticks;
  }

  /** Returns 1, 2 and 5 times powers of ten, or powers of ten, or each so many of these. */
  static List<Tick> logarithmic(Axis axis, double length, double size) {
    int first = (int) Math.floor(axis.from());
    int last = (int) Math.floor(axis.to());
    List<Tick> fine = powers(axis, first, last, 1, STEPS);
    if (Tick.fit(fine, length, size)) {
      return fine;
    }
    for (int every = 1; ; every++) {
      List<Tick> ticks = powers(axis, first, last, every, new int[] {1});
      if (ticks.size() <= 2 || Tick.fit(ticks, length, size)) {
        return ticks;
      }
    }
  }

  private static List<Tick> powers(Axis axis, int first, int last, int every, int[] steps) {
    List<Tick> ticks = new ArrayList<>();
    for (int power = first; power <= last; power++) {
      for (int step : Math.floorMod(power, every) == 0 ? steps : new int[0]) {
        BigDecimal n = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
        double at = axis.at(n.doubleValue());
        if (at >= 0 && at <= 1) {
          ticks.add(new Tick(at, Digits.of(n)));
        }
      }
    }
    return ticks;
  }
}
