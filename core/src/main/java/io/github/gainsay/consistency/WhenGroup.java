package io.github.gainsay.consistency;

import io.github.gainsay.value.When;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where some dates of time begin and end, on one clock; the unknown begin is before all others, the
 * unknown end after.
 *
 * @param ofOneClock whether all have the same offset, or none
 */
record WhenGroup(
    boolean ofOneClock,
    Optional<ZoneOffset> offset,
    LocalDateTime firstBegin,
    LocalDateTime lastBegin,
    LocalDateTime firstEnd,
    LocalDateTime lastEnd) {
  /** Brings together what is of one clock. */
  static final Comparator<When> ORDER =
      Comparator.comparing((When when) -> when.offset().map(ZoneOffset::getId).orElse(""))
          .thenComparing(WhenGroup::begin)
          .thenComparing(WhenGroup::end);

  private static LocalDateTime begin(When when) {
    return when.begin().orElse(LocalDateTime.MIN);
  }

  private static LocalDateTime end(When when) {
    return when.endExclusive().orElse(LocalDateTime.MAX);
  }

  /** Returns the group of one date. */
  static WhenGroup of(When when) {
    return new WhenGroup(true, when.offset(), begin(when), begin(when), end(when), end(when));
  }

  /** Returns the group of these and the others. */
  WhenGroup and(WhenGroup other) {
    return new WhenGroup(
        ofOneClock && other.ofOneClock && offset.equals(other.offset),
        offset,
        firstBegin.isBefore(other.firstBegin) ? firstBegin : other.firstBegin,
        lastBegin.isAfter(other.lastBegin) ? lastBegin : other.lastBegin,
        firstEnd.isBefore(other.firstEnd) ? firstEnd : other.firstEnd,
        lastEnd.isAfter(other.lastEnd) ? lastEnd : other.lastEnd);
  }

  /**
   * Returns less than nought if each of these ends before each of the others begins, more if it
   * begins after each has ended, and nought if none does either; empty if it depends on which.
   */
  Optional<Integer> order(WhenGroup other) {
    if (!ofOneClock || !other.ofOneClock) {
      return Optional.empty();
    }
    WhenGroup there = other.onClockOf(this);
    if (!lastEnd.isAfter(there.firstBegin)) {
      return Optional.of(-1);
    }
    if (!there.lastEnd.isAfter(firstBegin)) {
      return Optional.of(1);
    }
    return firstEnd.isAfter(there.lastBegin) && there.firstEnd.isAfter(lastBegin)
        ? Optional.of(0)
        : Optional.empty();
  }

  /** Returns whether each of these shares no moment with any of the others; empty as above. */
  Optional<Boolean> areApart(WhenGroup other) {
    return order(other).map(order -> order != 0);
  }

  /** Returns whether each of these is within each of the others; empty if it depends on which. */
  Optional<Boolean> isWithin(WhenGroup other) {
    if (!ofOneClock || !other.ofOneClock) {
      return Optional.empty();
    }
    WhenGroup there = other.onClockOf(this);
    if (!firstBegin.isBefore(there.lastBegin) && !lastEnd.isAfter(there.firstEnd)) {
      return Optional.of(true);
    }
    return lastBegin.isBefore(there.firstBegin) || firstEnd.isAfter(there.lastEnd)
        ? Optional.of(false)
        : Optional.empty();
  }

  /** What has no offset is read on any clock. */
  private WhenGroup onClockOf(WhenGroup other) {
    if (offset.isEmpty() || other.offset.isEmpty()) {
      return this;
    }
    long shift = (long) other.offset.get().getTotalSeconds() - offset.get().getTotalSeconds();
    return new WhenGroup(
        true,
        other.offset,
        shifted(firstBegin, shift),
        shifted(lastBegin, shift),
        shifted(firstEnd, shift),
        shifted(lastEnd, shift));
  }

  private static LocalDateTime shifted(LocalDateTime moment, long seconds) {
    boolean known = !moment.equals(LocalDateTime.MIN) && !moment.equals(LocalDateTime.MAX);
    return known ? moment.plusSeconds(seconds) : moment;
  }
}
