package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one actor has said so far about one question, as far as something new must be held against
 * it: of figures about one fact the last, the least and the greatest, of all else the last of each
 * content.
 */
final class Past {
  private record Kind(Scope scope, Unit unit, Certainty certainty) {}

  private record Content(Literal literal, Certainty certainty) {}

  private record Figures(Commitment last, Commitment least, Commitment greatest) {
    Figures and(Commitment next) {
      boolean less = Interval.BY_UPPER.compare(hard(next), hard(least)) < 0;
      boolean greater = Interval.BY_LOWER.compare(hard(next), hard(greatest)) > 0;
      return new Figures(next, less ? next : least, greater ? next : greatest);
    }

    Set<Commitment> all() {
      Set<Commitment> all = Collections.newSetFromMap(new IdentityHashMap<>());
      Collections.addAll(all, last, least, greatest);
      return all;
    }
  }

  private final Map<Kind, Figures> figures = new LinkedHashMap<>();
  private final Map<Content, Commitment> others = new LinkedHashMap<>();
  private final Map<Content, Commitment> all = new LinkedHashMap<>();

  void add(Commitment next) {
    Content content = new Content(Literal.of(next), next.certainty());
    all.put(content, next);
    if (isFigure(next)) {
      figures.merge(
          new Kind(next.proposition().scope(), figure(next).unit(), next.certainty()),
          new Figures(next, next, next),
          (before, one) -> before.and(next));
    } else {
      others.put(content, next);
    }
  }

  /** Returns what the next one must be held against. */
  Collection<Commitment> rivals(Commitment next) {
    if (!isFigure(next)) {
      return all.values();
    }
    List<Commitment> rivals = new ArrayList<>(others.values());
    figures.values().forEach(kind -> rivals.addAll(kind.all()));
    return rivals;
  }

  private static boolean isFigure(Commitment c) {
    return c.affirmed() && c.proposition().value() instanceof Quantity;
  }

  private static Quantity figure(Commitment c) {
    return (Quantity) c.proposition().value();
  }

  private static Interval hard(Commitment c) {
    return figure(c).hard();
  }

  /** Returns whether both are figures in one unit, and the one is less than the other. */
  static boolean isBelow(Commitment less, Commitment more) {
    return isFigure(less)
        && isFigure(more)
        && figure(less).unit().equals(figure(more).unit())
        && hard(less).isLessThan(hard(more));
  }
}
