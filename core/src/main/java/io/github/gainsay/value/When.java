package io.github.gainsay.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of time with its precision, written in a subset of EDTF, the Extended Date/Time Format of
 * ISO 8601-2.
 *
 * <p>Read and written are, with their spans:
 *
 * <ul>
 *   <li>{@code 2025-04-10}, {@code 2025-04}, {@code 2025}: the day, the month, the year
 *   <li>{@code 198X}, {@code 19XX}: the decade, the century; {@code 2025-04-XX} is read as {@code
 *       2025-04}
 *   <li>{@code 2025-04-10T14:30Z}, {@code 2025-04-10T14:30:15+02:00}: the minute, the second;
 *       without an offset it is a time on the clock of an unknown place
 *   <li>{@code 1984~} (approximate), {@code 1984?} (uncertain), {@code 1984%} (both): the span and
 *       as much again on either side, here 1983 to 1985
 *   <li>{@code 2025-04-08/2025-04-10}: from the first day to the last, both included
 *   <li>{@code ../2004}, {@code 2004/..}: without a known begin or end
 * </ul>
 *
 * <p>Two times with an offset are compared as instants; a date has no offset and is read on the
 * clock of whatever it is compared with. A span has one clock, that of its begin if both ends have
 * an offset. Spans are equal if they are written the same after such normalisation. Immutable and
 * thread-safe.
 */
public final class When implements Value, Comparable<When> {
  private final @Nullable Moment start;
  private final @Nullable Moment end;

  private When(@Nullable Moment start, @Nullable Moment end) {
    this.start = start;
    this.end = end;
  }

  /**
   * {@return the day}
   *
   * @param day the day
   * @throws IllegalArgumentException if its year is before 0 or after 9999
   */
  public static When on(LocalDate day) {
    return parse(day.toString());
  }

  /**
   * {@return the span that the text names}
   *
   * @param text a date, a date-time or a span, such as {@code 2025-04} or {@code
   *     2025-04-08/2025-04-10}
   * @throws IllegalArgumentException if the text is none of these, if it ends before it begins, or
   *     if it has neither a begin nor an end
   */
  public static When parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      Moment moment = Moment.parse(text, text);
      return new When(moment, moment);
    }
    Moment start = open(text, text.substring(0, slash));
    Moment end = open(text, text.substring(slash + 1));
    if (start == null && end == null) {
      throw new IllegalArgumentException(
          "when must have a begin or an end, but was '" + text + "'");
    }
    if (start == null || end == null) {
      return new When(start, end);
    }
    Moment begin = start.offset() == null ? start.onClockOf(end) : start;
    Moment until = end.onClockOf(begin);
    if (begin.startsAfterEndOf(until)) {
      throw new IllegalArgumentException(
          "when must not end before it begins, but was '" + text + "'");
    }
    return new When(begin, until);
  }

  private static @Nullable Moment open(String whole, String side) {
    return side.equals("..") ? null : Moment.parse(whole, side);
  }

  /** {@return the first moment of the span, on the local clock; empty if it has no known begin} */
  public Optional<LocalDateTime> begin() {
    return start == null ? Optional.empty() : Optional.of(start.begin());
  }

  /**
   * {@return the moment after the last one of the span, on the local clock; empty if it has no
   * known end}
   */
  public Optional<LocalDateTime> endExclusive() {
    return end == null ? Optional.empty() : Optional.of(end.end());
  }

  /**
   * {@return the offset from UTC of its clock, such as that of {@code 2025-04-10T14:30+02:00};
   * empty for dates, and for times on the clock of an unknown place}
   */
  public Optional<ZoneOffset> offset() {
    Moment known = start == null ? end : start;
    return Optional.ofNullable(known).map(Moment::offset);
  }

  /** {@return whether begin or end is marked approximate, as in {@code 1984~}} */
  public boolean isApproximate() {
    return (start != null && start.approximate()) || (end != null && end.approximate());
  }

  /** {@return whether begin or end is marked uncertain, as in {@code 1984?}} */
  public boolean isUncertain() {
    return (start != null && start.uncertain()) || (end != null && end.uncertain());
  }

  /**
   * {@return whether this span surely ends before the other begins}
   *
   * <p>{@code 2025-04-08} is before {@code 2025-04-10}; {@code 2025-04} is not.
   *
   * @param other the other span
   */
  public boolean isBefore(When other) {
    return end != null && other.start != null && end.endsBeforeStartOf(other.start);
  }

  /**
   * {@return whether the spans share no moment}
   *
   * @param other the other span
   */
  public boolean isDisjointFrom(When other) {
    return isBefore(other) || other.isBefore(this);
  }

  /**
   * {@return whether the other span holds every moment of this one, as {@code 2025-04} holds {@code
   * 2025-04-10}}
   *
   * @param other the other span
   */
  public boolean isWithin(When other) {
    boolean startsWithin =
        other.start == null || (start != null && !start.startsBefore(other.start));
    boolean endsWithin = other.end == null || (end != null && !end.endsAfter(other.end));
    return startsWithin && endsWithin;
  }

  /**
   * Compares by begin, then by end, with dates read in UTC; what has no known begin comes first,
   * what has no known end comes last. Consistent with equals.
   */
  @Override
  public int compareTo(When other) {
    int byBegin = compareSides(start, other.start, -1);
    if (byBegin != 0) {
      return byBegin;
    }
    int byEnd = compareSides(end, other.end, 1);
    return byEnd != 0 ? byEnd : toString().compareTo(other.toString());
  }

  private static int compareSides(@Nullable Moment a, @Nullable Moment b, int missing) {
    if (a == null) {
      return b == null ? 0 : missing;
    }
    if (b == null) {
      return -missing;
    }
    return missing < 0 ? a.compareBegin(b) : a.compareEnd(b);
  }

  @Override
  public String canonical() {
    return "when " + this;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof When other && toString().equals(other.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /**
   * {@return the span in EDTF, such as {@code 2025-04-08/2025-04-10}; {@link #parse} reads it back}
   */
  @Override
  public String toString() {
    String from = start == null ? ".." : start.text();
    String to = end == null ? ".." : end.text();
    return from.equals(to) ? from : from + "/" + to;
  }
}
