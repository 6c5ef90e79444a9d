package io.github.gainsay.consistency;

import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.time.LocalDateTime;

/** A line on which the answers of one kind lie, each a point or a stretch. */
enum Line {
  /** Figures in one unit. */
  NUMBERS {
    @Override
    int compareLower(Value a, Value b) {
      return Interval.BY_LOWER.compare(hard(a), hard(b));
    }

    @Override
    int compareUpper(Value a, Value b) {
      return Interval.BY_UPPER.compare(hard(a), hard(b));
    }

    private static Interval hard(Value value) {
      return ((Quantity) value).hard();
    }
  },

  /** Dates, and times on the clock of an unknown place; what has a clock is read on its own. */
  DAYS {
    @Override
    int compareLower(Value a, Value b) {
      return begin(a).compareTo(begin(b));
    }

    @Override
    int compareUpper(Value a, Value b) {
      return end(a).compareTo(end(b));
    }
  },

  /** Times of known offsets from UTC. */
  INSTANTS {
    @Override
    int compareLower(Value a, Value b) {
      return utc(a, begin(a)).compareTo(utc(b, begin(b)));
    }

    @Override
    int compareUpper(Value a, Value b) {
      return utc(a, end(a)).compareTo(utc(b, end(b)));
    }

    private static LocalDateTime utc(Value value, LocalDateTime local) {
      return local.equals(LocalDateTime.MIN) || local.equals(LocalDateTime.MAX)
          ? local
          : local.minusSeconds(((When) value).offset().orElseThrow().getTotalSeconds());
    }
  },

  /** Terms, each a point, in the order of their names. */
  TERMS,

  /** Yes and no, each a point. */
  ANSWERS,

  /** Texts, each a point. */
  TEXTS;

  /** Returns the line on which the value lies. */
  static Line of(Value value) {
    if (value instanceof Quantity) {
      return NUMBERS;
    }
    if (value instanceof When when) {
      return when.offset().isPresent() ? INSTANTS : DAYS;
    }
    if (value instanceof Term) {
      return TERMS;
    }
    return value instanceof YesNo ? ANSWERS : TEXTS;
  }

  /** Returns the line that stands for all those whose values may exclude each other. */
  Line family() {
    return this == INSTANTS ? DAYS : this;
  }

  private static LocalDateTime begin(Value value) {
    return ((When) value).begin().orElse(LocalDateTime.MIN);
  }

  private static LocalDateTime end(Value value) {
    return ((When) value).endExclusive().orElse(LocalDateTime.MAX);
  }

  /** Orders by the lower end. */
  int compareLower(Value a, Value b) {
    return a.canonical().compareTo(b.canonical());
  }

  /** Orders by the upper end. */
  int compareUpper(Value a, Value b) {
    return compareLower(a, b);
  }
}
