package io.github.gainsay.report;

import io.github.gainsay.report.Axis.Tick;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days, months or years along an axis of time. */
final class DateTicks {
  private static final int DAY_PATTERN = 10;
  private static final int MONTH_PATTERN = 7;
  private static final int YEAR_PATTERN = 4;
  private static final double FARTHEST = 300_000_000;

  /** A step between dates, and how much of the date is printed. */
  private record Step(int count, ChronoUnit unit, int printed) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.DAYS, DAY_PATTERN),
          new Step(2, ChronoUnit.DAYS, DAY_PATTERN),
          new Step(7, ChronoUnit.DAYS, DAY_PATTERN),
          new Step(1, ChronoUnit.MONTHS, MONTH_PATTERN),
          new Step(3, ChronoUnit.MONTHS, MONTH_PATTERN),
          new Step(6, ChronoUnit.MONTHS, MONTH_PATTERN),
          new Step(1, ChronoUnit.YEARS, YEAR_PATTERN),
          new Step(2, ChronoUnit.YEARS, YEAR_PATTERN),
          new Step(5, ChronoUnit.YEARS, YEAR_PATTERN),
          new Step(10, ChronoUnit.YEARS, YEAR_PATTERN),
          new Step(50, ChronoUnit.YEARS, YEAR_PATTERN),
          new Step(100, ChronoUnit.YEARS, YEAR_PATTERN),
          new Step(500, ChronoUnit.YEARS, YEAR_PATTERN),
          new Step(1000, ChronoUnit.YEARS, YEAR_PATTERN));

  private static final int MOST = 12;

  private DateTicks() {}

  /** Returns the dates of the least step at which labels do not touch, or else the ends. */
  static List<Tick> of(Axis axis, double length, double size) {
    LocalDate first = day(Math.ceil(axis.from()));
    LocalDate last = day(Math.floor(axis.to()));
    for (Step step : STEPS) {
      if (step.unit().between(first, last) <= (long) MOST * step.count()) {
        List<Tick> ticks = ticks(axis, first, last, step);
        if (Tick.fit(ticks, length, size)) {
          return ticks;
        }
      }
    }
    return List.of(tick(axis, first, YEAR_PATTERN));
  }

  private static LocalDate day(double day) {
    return LocalDate.ofEpochDay((long) Math.max(-FARTHEST, Math.min(FARTHEST, day)));
  }

  private static List<Tick> ticks(Axis axis, LocalDate first, LocalDate last, Step step) {
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate d = begin(first, step);
        !d.isAfter(last);
        d = d.plus(step.count(), step.unit())) {
      if (!d.isBefore(first)) {
        ticks.add(tick(axis, d, step.printed()));
      }
    }
    return ticks;
  }

  private static LocalDate begin(LocalDate first, Step step) {
    return switch (step.unit()) {
      case MONTHS ->
          LocalDate.of(
              first.getYear(), (first.getMonthValue() - 1) / step.count() * step.count() + 1, 1);
      case YEARS ->
          LocalDate.of(first.getYear() - Math.floorMod(first.getYear(), step.count()), 1, 1);
      default -> first;
    };
  }

  private static Tick tick(Axis axis, LocalDate day, int printed) {
    String text = day.toString();
    boolean usual = day.getYear() >= 0 && day.getYear() <= 9999;
    return new Tick(axis.at((double) day.toEpochDay()), usual ? text.substring(0, printed) : text);
  }
}
