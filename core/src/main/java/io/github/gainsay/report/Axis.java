package io.github.gainsay.report;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where numbers are on a line, from 0 at its begin to 1 at its end.
 *
 * @param kind how distances go
 * @param from the number at the begin, on a logarithmic axis its logarithm
 * @param to the number at the end, on a logarithmic axis its logarithm
 */
record Axis(Kind kind, double from, double to) {
  /** How distances on an axis go. */
  enum Kind {
    /** Equal distances for equal differences. */
    LINEAR,
    /** Equal distances for equal factors. */
    LOGARITHMIC,
    /** Days since 1970. */
    TIME
  }

  /** From which factor between the least and the greatest number distances go by factors. */
  private static final double WIDE_SPREAD = 40;

  private static final double MARGIN = 0.06;
  private static final double GREATEST = Double.MAX_VALUE / 8;

  static Axis of(BarChart chart) {
    DoubleSummaryStatistics all = numbers(chart).summaryStatistics();
    double least = numbers(chart).filter(n -> n != 0).min().orElse(0);
    double most = Math.min(all.getMax(), GREATEST);
    if (!chart.dates() && least > 0 && all.getMin() >= 0 && most / least >= WIDE_SPREAD) {
      return padded(Kind.LOGARITHMIC, StrictMath.log10(least), StrictMath.log10(most));
    }
    Axis axis =
        padded(chart.dates() ? Kind.TIME : Kind.LINEAR, Math.max(all.getMin(), -GREATEST), most);
    boolean belowNought = axis.kind == Kind.LINEAR && all.getMin() >= 0 && axis.from < 0;
    return belowNought ? new Axis(axis.kind, 0, axis.to) : axis;
  }

  /** Returns every number that is to be seen; a chart without any shows where nought is. */
  private static DoubleStream numbers(BarChart chart) {
    double[] seen =
        chart.bars().stream()
            .flatMapToDouble(
                b ->
                    DoubleStream.concat(
                        b.anchor().stream(),
                        DoubleStream.concat(b.hard().ends(), b.typical().ends())))
            .toArray();
    return seen.length == 0 ? DoubleStream.of(0) : DoubleStream.of(seen);
  }

  private static Axis padded(Kind kind, double least, double most) {
    double span = most - least;
    double single = kind == Kind.LINEAR ? Math.max(Math.abs(most) * 0.1, 1) : 1;
    double margin = span > 0 ? span * MARGIN : single;
    return new Axis(kind, least - margin, most + margin);
  }

  /** Returns where the number is; less than 0 or more than 1 if it is off the line. */
  double at(double number) {
    if (kind != Kind.LOGARITHMIC) {
      return (number - from) / (to - from);
    }
    return number <= 0 ? Double.NEGATIVE_INFINITY : (StrictMath.log10(number) - from) / (to - from);
  }

  /**
   * Returns the numbers to print at the line, so few that they do not touch.
   *
   * @param length how long the line is
   * @param size the size of the font
   * @param words the language of what is printed
   */
  List<Tick> ticks(double length, double size, Words words) {
    return switch (kind) {
      case LINEAR -> new NumberTicks(this, words).linear(length, size);
      case LOGARITHMIC -> new NumberTicks(this, words).logarithmic(length, size);
      case TIME -> DateTicks.of(this, length, size);
    };
  }

  /**
   * A place on the line.
   *
   * @param at where, from 0 to 1
   * @param label what is printed there
   */
  record Tick(double at, String label) {
    /** Whether no label touches the next. */
    static boolean fit(List<Tick> ticks, double length, double size) {
      for (int i = 1; i < ticks.size(); i++) {
        double room = (ticks.get(i).at() - ticks.get(i - 1).at()) * length;
        double half =
            (Fitting.width(ticks.get(i).label(), size)
                    + Fitting.width(ticks.get(i - 1).label(), size))
                / 2;
        if (room < half + size) {
          return false;
        }
      }
      return true;
    }
  }
}
