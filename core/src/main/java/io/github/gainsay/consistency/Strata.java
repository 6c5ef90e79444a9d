package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Scope;
import io.github.gainsay.consistency.Meetings.Dated;
import io.github.gainsay.consistency.Meetings.Place;
import io.github.gainsay.consistency.Stratum.Manner;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Contents by what they have in common: the line on which they lie, the fact, the certainty,
 * whether they are claimed or denied, what is declared of them. Within a stratum, and between two,
 * not all need be paired, see {@link StrataComparison}.
 */
final class Strata {
  /** What the contents of a stratum have in common. */
  private record Key(
      Line line,
      Optional<Unit> unit,
      Scope facts,
      boolean dated,
      Optional<When> asSaid,
      Certainty certainty,
      boolean butDenial,
      Manner manner,
      Bearing bearing) {}

  private record Pair(Stratum a, Stratum b) {}

  private final Judge judge;

  /** What the dates of states do. */
  private enum Dates {
    /** Contents of different ones do not meet. */
    PART,
    /** Contents of different ones meet. */
    JOIN,
    /** Contents of different ones are of one stratum. */
    MATTER_NOT
  }

  private final Dates dates;

  private final Map<Key, Stratum> strata = new LinkedHashMap<>();
  private final Map<Line, Meetings<Stratum>> byFacts = new EnumMap<>(Line.class);
  private final Map<Literal, List<Stratum>> byEnd = new LinkedHashMap<>();

  /** The pairs of what is here that exclude each other as is declared, once they are known. */
  private @Nullable Set<Pair> within;

  private Strata(List<Cell> cells, Judge judge, Dates dates) {
    this.judge = judge;
    this.dates = dates;
    for (Cell cell : cells) {
      strata.computeIfAbsent(key(cell), this::stratum).add(cell);
    }
    strata.values().forEach(this::enter);
  }

  /** Makes strata of which those meet whose facts may be the same. */
  static Strata of(List<Cell> cells, Judge judge) {
    return new Strata(cells, judge, Dates.PART);
  }

  /** Makes strata that meet even if they are known to be states of different dates. */
  static Strata ofStates(List<Cell> cells, Judge judge) {
    return new Strata(cells, judge, Dates.JOIN);
  }

  /** Makes strata of contents, of whichever dates they are the states. */
  static Strata undated(List<Cell> cells, Judge judge) {
    return new Strata(cells, judge, Dates.MATTER_NOT);
  }

  private Key key(Cell cell) {
    Literal content = cell.literal();
    Scope scope = content.proposition().scope();
    boolean undated = dates == Dates.MATTER_NOT;
    boolean dated = scope.asOf().isPresent() && !undated;
    return new Key(
        Line.of(Stratum.value(cell)),
        Stratum.value(cell) instanceof Quantity q ? Optional.of(q.unit()) : Optional.empty(),
        undated || judge.change(cell) == Change.CONSTANT ? undated(scope) : scope,
        dated,
        undated ? Optional.empty() : cell.asSaid(),
        cell.certainty(),
        cell.isButDenial(),
        new Manner(content.affirmed(), cell.isAffirmed(), judge.allowsOthers(content)),
        judge.bearing(content));
  }

  private static Scope undated(Scope scope) {
    return scope.asOf().isPresent() ? scope.toBuilder().asOf(Optional.empty()).build() : scope;
  }

  private Stratum stratum(Key key) {
    return new Stratum(key.manner(), key.bearing(), key.facts());
  }

  private void enter(Stratum stratum) {
    Line line = Line.of(Stratum.value(stratum.first()));
    Place place =
        dates == Dates.JOIN
            ? new Place(
                Facts.of(undated(stratum.scope()), line, judge.nested()),
                Dated.STATE,
                Optional.empty())
            : place(stratum, stratum.scope(), line);
    byFacts.computeIfAbsent(line.family(), l -> new Meetings<>()).add(place, stratum);
    for (Literal end : stratum.bearing().ends()) {
      byEnd.computeIfAbsent(end, e -> new ArrayList<>()).add(stratum);
    }
  }

  /** Where those are met that may be about the same fact, as far as the scope tells. */
  private Place place(Stratum stratum, Scope scope, Line line) {
    Facts facts = Facts.of(scope, line, judge.nested());
    if (dates == Dates.MATTER_NOT || judge.change(stratum.first()) == Change.CONSTANT) {
      return new Place(facts, Dated.FACT, scope.when());
    }
    return scope.asOf().isPresent()
        ? new Place(facts, Dated.STATE, scope.asOf())
        : new Place(facts, Dated.SAYING, stratum.first().asSaid());
  }

  /**
   * Hands out the strata, but for those all of whose contents exclude each other as is declared.
   */
  void forEach(Consumer<Stratum> use) {
    Set<Pair> declared = declared(this);
    strata.values().stream().filter(s -> !declared.contains(new Pair(s, s))).forEach(use);
  }

  /**
   * Hands out all pairs of strata of one line whose facts may be the same, and some others, but for
   * those that exclude each other as is declared.
   */
  void forEachPair(BiConsumer<Stratum, Stratum> use) {
    Set<Pair> declared = declared(this);
    byFacts.values().forEach(meetings -> meetings.forEach(unless(declared, use)));
  }

  /** Hands out such pairs of one stratum here and one of the others. */
  void forEachPairWith(Strata others, BiConsumer<Stratum, Stratum> use) {
    Set<Pair> declared = declared(others);
    byFacts.forEach(
        (line, meetings) -> {
          Meetings<Stratum> more = others.byFacts.get(line);
          if (more != null) {
            meetings.forEachWith(more, unless(declared, use));
          }
        });
  }

  private static BiConsumer<Stratum, Stratum> unless(
      Set<Pair> declared, BiConsumer<Stratum, Stratum> use) {
    return (a, b) -> {
      if (!declared.contains(new Pair(a, b)) && !declared.contains(new Pair(b, a))) {
        use.accept(a, b);
      }
    };
  }

  /**
   * Hands out the pairs of strata of which all contents exclude each other as is declared, and each
   * stratum with itself of which that is so.
   */
  void forEachDeclaredPair(BiConsumer<Stratum, Stratum> use) {
    declared(this).forEach(pair -> use.accept(pair.a(), pair.b()));
  }

  /** Hands out such pairs of one stratum here and one of the others. */
  void forEachDeclaredPairWith(Strata others, BiConsumer<Stratum, Stratum> use) {
    declared(others).forEach(pair -> use.accept(pair.a(), pair.b()));
  }

  private Set<Pair> declared(Strata others) {
    if (others == this && within != null) {
      return within;
    }
    Set<Pair> found = new LinkedHashSet<>();
    byEnd.forEach(
        (end, some) -> {
          Meetings<Stratum> here = meetings(some, end);
          for (Literal excluded : judge.implications().endsExcludedBy(end)) {
            List<Stratum> more = others.byEnd.getOrDefault(excluded, List.of());
            here.forEachWith(
                meetings(more, excluded),
                (a, b) -> {
                  if (!found.contains(new Pair(b, a)) && judge.exclude(a.first(), b.first())) {
                    found.add(new Pair(a, b));
                  }
                });
          }
        });
    if (others == this) {
      within = found;
    }
    return found;
  }

  /** Where those are met that a relation with the end leads to: by what the end leaves open. */
  private Meetings<Stratum> meetings(List<Stratum> all, Literal end) {
    Meetings<Stratum> found = new Meetings<>();
    for (Stratum stratum : all) {
      Scope open = Implications.leftOpen(stratum.scope(), end.proposition(), false);
      found.add(place(stratum, open, Line.TERMS), stratum);
    }
    return found;
  }
}
