package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one actor has claimed so far about one question, as far as something new must be held
 * against it: of each fact the last, the least and the greatest. If any claim before excludes the
 * new one, one of those does.
 */
final class Past {
  private record Kind(
      Line line, Scope scope, Optional<Unit> unit, Certainty certainty, Bearing bearing) {}

  /** Claims of one kind, of which only the extremes are kept. */
  private static final class Claims {
    private final Line line;
    private Commitment last;
    private Commitment least;
    private Commitment greatest;

    Claims(Line line, Commitment first) {
      this.line = line;
      last = first;
      least = first;
      greatest = first;
    }

    void add(Commitment next) {
      last = next;
      least = line.compareUpper(value(next), value(least)) < 0 ? next : least;
      greatest = line.compareLower(value(next), value(greatest)) > 0 ? next : greatest;
    }

    Set<Commitment> extremes() {
      Set<Commitment> all = Collections.newSetFromMap(new IdentityHashMap<>());
      Collections.addAll(all, last, least, greatest);
      return all;
    }
  }

  private final Judge judge;
  private final Map<Kind, Claims> claims = new LinkedHashMap<>();
  private final Map<Line, Facts.Index<Claims>> byFacts = new EnumMap<>(Line.class);

  Past(Judge judge) {
    this.judge = judge;
  }

  void add(Commitment next) {
    Line line = Line.of(value(next));
    Kind kind =
        new Kind(
            line,
            next.proposition().scope(),
            unit(next),
            next.certainty(),
            judge.bearing(Literal.of(next)));
    Claims known = claims.get(kind);
    if (known != null) {
      known.add(next);
    } else {
      Claims first = new Claims(line, next);
      claims.put(kind, first);
      byFacts
          .computeIfAbsent(line.family(), k -> new Facts.Index<>())
          .add(facts(next, line), first);
    }
  }

  private Facts facts(Commitment c, Line line) {
    return Facts.of(c.proposition().scope(), line, judge.nested());
  }

  private static Value value(Commitment c) {
    return c.proposition().value();
  }

  private static Optional<Unit> unit(Commitment c) {
    return value(c) instanceof Quantity q ? Optional.of(q.unit()) : Optional.empty();
  }

  /** Returns what the next claim must be held against. */
  Collection<Commitment> rivals(Commitment next) {
    List<Commitment> rivals = new ArrayList<>();
    Line line = Line.of(value(next));
    Facts.Index<Claims> index = byFacts.get(line.family());
    if (index != null) {
      index.like(facts(next, line)).forEach(known -> rivals.addAll(known.extremes()));
    }
    return rivals;
  }

  /** Returns whether both are figures in one unit, and the one is less than the other. */
  static boolean isBelow(Commitment less, Commitment more) {
    return isFigure(less)
        && isFigure(more)
        && unit(less).equals(unit(more))
        && hard(less).isLessThan(hard(more));
  }

  private static boolean isFigure(Commitment c) {
    return c.affirmed() && value(c) instanceof Quantity;
  }

  private static Interval hard(Commitment c) {
    return ((Quantity) value(c)).hard();
  }
}
