package io.github.gainsay.report;

import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What a bar reaches over, on the axis of its chart.
 *
 * @param from where it begins, of one without a begin minus infinity
 * @param to where it ends, of one without an end infinity
 * @param withFrom whether the begin belongs to it
 * @param withTo whether the end belongs to it
 */
record Span(double from, double to, boolean withFrom, boolean withTo) {
  private static final double SECONDS_OF_DAY = 86_400;

  static Span of(Interval interval) {
    return new Span(
        at(interval.lower(), Double.NEGATIVE_INFINITY),
        at(interval.upper(), Double.POSITIVE_INFINITY),
        interval.lower().inclusive(),
        interval.upper().inclusive());
  }

  private static double at(Bound bound, double otherwise) {
    return bound.value().map(Digits::drawn).orElse(otherwise);
  }

  /** Returns the span in days since 1970. */
  static Span of(When when) {
    return new Span(
        day(when.begin(), Double.NEGATIVE_INFINITY),
        day(when.endExclusive(), Double.POSITIVE_INFINITY),
        when.begin().isPresent(),
        when.endExclusive().isPresent());
  }

  private static double day(Optional<LocalDateTime> moment, double otherwise) {
    return moment.map(m -> m.toEpochSecond(ZoneOffset.UTC) / SECONDS_OF_DAY).orElse(otherwise);
  }

  /** Returns whether it has an end that does not belong to it. */
  boolean leavesOutAnEnd() {
    return (Double.isFinite(from) && !withFrom) || (Double.isFinite(to) && !withTo);
  }

  /** Returns its ends, but for those at infinity. */
  DoubleStream ends() {
    return DoubleStream.of(from, to).filter(Double::isFinite);
  }
}
