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

  private final Axis axis;
  private final Words words;

  NumberTicks(Axis axis, Words words) {
    this.axis = axis;
    this.words = words;
  }

  /** Returns multiples of the least 1, 2 or 5 times a power of ten at which labels do not touch. */
  List<Tick> linear(double length, double size) {
    double span = axis.to() - axis.from();
    int power = (int) Math.floor(StrictMath.log10(span)) - 1;
    for (int i = 0; ; i++) {
      BigDecimal step =
          BigDecimal.valueOf(STEPS[i % STEPS.length]).scaleByPowerOfTen(power + i / STEPS.length);
      if (span / step.doubleValue() <= MOST) {
        List<Tick> ticks = multiples(step);
        if (ticks.size() <= 2 || Tick.fit(ticks, length, size)) {
          return ticks;
        }
      }
    }
  }

  private List<Tick> multiples(BigDecimal step) {
    List<Tick> ticks = new ArrayList<>();
    BigDecimal n = new BigDecimal(axis.from()).divide(step, 0, RoundingMode.CEILING).multiply(step);
    while (n.doubleValue() <= axis.to()) {
      ticks.add(new Tick(axis.at(n.doubleValue()), words.of(Digits.of(n))));
      n = n.add(step);
    }
    return ticks;
  }

  /** Returns 1, 2 and 5 times powers of ten, or powers of ten, or each so many of these. */
  List<Tick> logarithmic(double length, double size) {
    int first = (int) Math.floor(axis.from());
    int last = (int) Math.floor(axis.to());
    List<Tick> fine = powers(first, last, 1, STEPS);
    if (Tick.fit(fine, length, size)) {
      return fine;
    }
    for (int every = 1; ; every++) {
      List<Tick> ticks = powers(first, last, every, new int[] {1});
      if (ticks.size() <= 2 || Tick.fit(ticks, length, size)) {
        return ticks;
      }
    }
  }

  private List<Tick> powers(int first, int last, int every, int[] steps) {
    List<Tick> ticks = new ArrayList<>();
    for (int power = first; power <= last; power++) {
      for (int step : Math.floorMod(power, every) == 0 ? steps : new int[0]) {
        BigDecimal n = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
        double at = axis.at(n.doubleValue());
        if (at >= 0 && at <= 1) {
          ticks.add(new Tick(at, words.of(Digits.of(n))));
        }
      }
    }
    return ticks;
  }
}
