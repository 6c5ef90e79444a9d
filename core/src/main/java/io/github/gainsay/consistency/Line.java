package io.github.gainsay.consistency;

import io.github.gainsay.value.Anchor;
import io.github.gainsay.value.Hedge;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * A line on which the answers of one kind lie. Answers that lie apart exclude each other, but for
 * what {@link #isLoose} and {@link #printed} say.
 */
enum Line implements Stretches<Value> {
  /** Figures in one unit. */
  NUMBERS {
    @Override
    public int compareLower(Value a, Value b) {
      return Interval.BY_LOWER.compare(hard(a), hard(b));
    }

    @Override
    public int compareUpper(Value a, Value b) {
      return Interval.BY_UPPER.compare(hard(a), hard(b));
    }

    @Override
    public boolean isBelow(Value a, Value b) {
      return hard(a).isLessThan(hard(b));
    }

    @Override
    boolean isLoose(Value value) {
      return ((Quantity) value).hedge() == Hedge.UP_TO;
    }

    @Override
    Optional<Rational> printed(Value value) {
      return ((Quantity) value).anchor().map(Anchor::value);
    }

    private static Interval hard(Value value) {
      return ((Quantity) value).hard();
    }
  },

  /** Dates without a time of day, which would depend on the clock. */
  DAYS {
    @Override
    public int compareLower(Value a, Value b) {
      return BEGIN.compare((When) a, (When) b);
    }

    @Override
    public int compareUpper(Value a, Value b) {
      return END.compare((When) a, (When) b);
    }

    @Override
    public boolean isBelow(Value a, Value b) {
      return ((When) a).isBefore((When) b);
    }
  },

  /** Terms, each a point, in the order of their names. */
  TERMS,

  /** Yes and no, each a point. */
  ANSWERS;

  private static final Comparator<When> BEGIN =
      Comparator.comparing(w -> w.begin().orElse(LocalDateTime.MIN));
  private static final Comparator<When> END =
      Comparator.comparing(w -> w.endExclusive().orElse(LocalDateTime.MAX));

  /** Returns the line on which the value lies; empty if it may lie elsewhere for others. */
  static Optional<Line> of(Value value) {
    if (value instanceof Quantity q) {
      return q.unit().isAmbiguous() ? Optional.empty() : Optional.of(NUMBERS);
    }
    if (value instanceof When w) {
      return hasTime(w) ? Optional.empty() : Optional.of(DAYS);
    }
    if (value instanceof Term) {
      return Optional.of(TERMS);
    }
    return value instanceof YesNo ? Optional.of(ANSWERS) : Optional.empty();
  }

  private static boolean hasTime(When when) {
    return when.toString().contains("T");
  }

  @Override
  public int compareLower(Value a, Value b) {
    return a.canonical().compareTo(b.canonical());
  }

  @Override
  public int compareUpper(Value a, Value b) {
    return compareLower(a, b);
  }

  @Override
  public boolean isBelow(Value a, Value b) {
    return compareLower(a, b) < 0;
  }

  /** Whether it is open how it stands to what lies apart: "up to 100" is only a ceiling. */
  boolean isLoose(Value value) {
    return false;
  }

  /** The number that it prints; it is open how it stands to what prints the same. */
  Optional<Rational> printed(Value value) {
    return Optional.empty();
  }
}
