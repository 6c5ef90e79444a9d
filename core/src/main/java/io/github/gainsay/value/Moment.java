package io.github.gainsay.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One date or date-time of a {@link When}, as wide as its precision. */
record Moment(
    String text,
    LocalDateTime begin,
    LocalDateTime end,
    @Nullable ZoneOffset offset,
    boolean approximate,
    boolean uncertain) {
  private static final Pattern DATE =
      Pattern.compile("(\\d\\d(?:\\d\\d|\\dX|XX))(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?([~?%])?");
  private static final Pattern DATE_TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d(?:\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)?");
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  /** Reads one side; the whole text is for the message. */
  static Moment parse(String whole, String side) {
    try {
      Matcher dateTime = DATE_TIME.matcher(side);
      if (dateTime.matches()) {
        return dateTime(dateTime);
      }
      Matcher date = DATE.matcher(side);
      if (date.matches()) {
        return date(date, whole);
      }
    } catch (DateTimeException e) {
      throw refused(whole, e);
    }
    throw refused(whole, null);
  }

  private static IllegalArgumentException refused(String whole, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or 2025-04-08/2025-04-10,"
            + (" but was '" + whole + "'")
            + (cause == null ? "" : " (" + cause.getMessage() + ")"),
        cause);
  }

  private static Moment dateTime(Matcher m) {
    boolean seconds = m.group(2) != null;
    LocalDateTime begin =
        LocalDateTime.parse(m.group(1) + (seconds ? m.group(2) : ""))
            .truncatedTo(ChronoUnit.SECONDS);
    LocalDateTime end = seconds ? begin.plusSeconds(1) : begin.plusMinutes(1);
    ZoneOffset offset = m.group(3) == null ? null : ZoneOffset.of(m.group(3));
    String text =
        begin.format(seconds ? SECONDS : MINUTES) + (offset == null ? "" : offset.getId());
    return new Moment(text, begin, end, offset, false, false);
  }

  private static Moment date(Matcher m, String whole) {
    String year = m.group(1);
    boolean wholeYears = year.endsWith("X");
    if (wholeYears && m.group(2) != null) {
      throw refused(whole, null);
    }
    boolean month = m.group(2) != null && !m.group(2).equals("XX");
    boolean day = m.group(3) != null && !m.group(3).equals("XX");
    if (day && !month) {
      throw refused(whole, null);
    }
    LocalDateTime begin =
        LocalDateTime.of(
            Integer.parseInt(year.replace('X', '0')),
            month ? Integer.parseInt(m.group(2)) : 1,
            day ? Integer.parseInt(m.group(3)) : 1,
            0,
            0);
    Period width =
        day
            ? Period.ofDays(1)
            : month
                ? Period.ofMonths(1)
                : Period.ofYears(year.endsWith("XX") ? 100 : wholeYears ? 10 : 1);
    String qualifier = m.group(4) == null ? "" : m.group(4);
    Period slack = qualifier.isEmpty() ? Period.ZERO : width;
    String text =
        year + (month ? "-" + m.group(2) : "") + (day ? "-" + m.group(3) : "") + qualifier;
    boolean both = qualifier.equals("%");
    return new Moment(
        text,
        begin.minus(slack),
        begin.plus(width).plus(slack),
        null,
        both || qualifier.equals("~"),
        both || qualifier.equals("?"));
  }

  /** Returns the same moment on the clock of the other; without an offset, it is read on that. */
  Moment onClockOf(Moment other) {
    if (other.offset == null || other.offset.equals(offset)) {
      return this;
    }
    int shift = offset == null ? 0 : other.offset.getTotalSeconds() - offset.getTotalSeconds();
    return new Moment(
        text,
        begin.plusSeconds(shift),
        end.plusSeconds(shift),
        other.offset,
        approximate,
        uncertain);
  }

  boolean startsAfterEndOf(Moment other) {
    return compare(begin, offset, other.end, other.offset) >= 0;
  }

  boolean endsBeforeStartOf(Moment other) {
    return other.startsAfterEndOf(this);
  }

  boolean startsBefore(Moment other) {
    return compare(begin, offset, other.begin, other.offset) < 0;
  }

  boolean endsAfter(Moment other) {
    return compare(end, offset, other.end, other.offset) > 0;
  }

  int compareBegin(Moment other) {
    return utc(begin, offset).compareTo(utc(other.begin, other.offset));
  }

  int compareEnd(Moment other) {
    return utc(end, offset).compareTo(utc(other.end, other.offset));
  }

  private static int compare(
      LocalDateTime a,
      @Nullable ZoneOffset aOffset,
      LocalDateTime b,
      @Nullable ZoneOffset bOffset) {
    return aOffset == null || bOffset == null
        ? a.compareTo(b)
        : utc(a, aOffset).compareTo(utc(b, bOffset));
  }

  private static LocalDateTime utc(LocalDateTime local, @Nullable ZoneOffset offset) {
    return offset == null ? local : local.minusSeconds(offset.getTotalSeconds());
  }
}
