package io.github.gainsay.report;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Scope;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Makes a chart of the figures, or else of the dates, that a finding is about. */
final class Bars {
  /** By position and number; what belongs to none stays in its order, which is that of time. */
  private static final Comparator<Bar> IN_ORDER =
      Comparator.comparingInt((Bar b) -> b.camps().isEmpty() ? Integer.MAX_VALUE : 0)
          .thenComparingInt(b -> b.camps().size() > 1 ? Bar.NONE : b.camp())
          .thenComparingDouble(b -> b.camps().isEmpty() ? 0 : b.typical().from())
          .thenComparingDouble(b -> b.camps().isEmpty() ? 0 : b.typical().to());

  private final Contents contents;
  private final Speakers speakers;
  private final Dossier dossier;
  private final Finding finding;
  private final Scope common;
  private final Words words;

  private Bars(Dossier dossier, Finding finding, Scope common, Words words) {
    this.dossier = dossier;
    this.finding = finding;
    this.common = common;
    this.words = words;
    this.contents = new Contents(dossier, finding.question(), words);
    this.speakers = new Speakers(dossier, words);
  }

  /**
   * Returns the chart; empty unless there are two figures, or two dates, to compare.
   *
   * @param dossier what was checked
   * @param finding what was found
   * @param limit how many bars there may be
   * @param words the language of what is said
   */
  static Optional<BarChart> of(Dossier dossier, Finding finding, int limit, Words words) {
    List<Held> held = held(dossier, finding);
    Bars bars = new Bars(dossier, finding, commonScope(held), words);
    Optional<BarChart> figures = bars.figures(held, limit);
    return figures.isPresent() ? figures : bars.dates(held, limit);
  }

  /** A commitment and the positions that it belongs to. */
  private record Held(List<Integer> camps, Commitment commitment) {}

  private static List<Held> held(Dossier dossier, Finding finding) {
    Map<Commitment, List<Integer>> camps = new LinkedHashMap<>();
    List<Position> positions =
        finding.positions().size() > 1 ? finding.positions() : List.<Position>of();
    Set<Statement> seen = new HashSet<>();
    for (int i = 0; i < positions.size(); i++) {
      for (Commitment c : positions.get(i).commitments()) {
        camps.computeIfAbsent(c, k -> new ArrayList<>()).add(i);
        seen.add(c.statement());
      }
    }
    for (Statement s : finding.statements()) {
      if (seen.add(s)) {
        dossier.commitments(s).forEach(c -> camps.putIfAbsent(c, List.of()));
      }
    }
    List<Held> held = new ArrayList<>();
    camps.forEach((commitment, of) -> held.add(new Held(of, commitment)));
    return held;
  }

  /** Returns the scope that all have, to be said once; nothing known if they have several. */
  private static Scope commonScope(List<Held> held) {
    List<Scope> scopes =
        held.stream().map(h -> h.commitment().proposition().scope()).distinct().limit(2).toList();
    return scopes.size() == 1 ? scopes.get(0) : Scope.unknown();
  }

  private Optional<BarChart> figures(List<Held> held, int limit) {
    Map<Unit, Integer> units = new LinkedHashMap<>();
    for (Held h : held) {
      if (h.commitment().proposition().value() instanceof Quantity q && !q.unit().isUnspecified()) {
        units.merge(q.unit(), 1, Integer::sum);
      }
    }
    Unit unit = mostUsed(units);
    List<Bar> bars = new ArrayList<>();
    int other = 0;
    for (Held h : held) {
      if (h.commitment().proposition().value() instanceof Quantity q) {
        Optional<Bar> bar = figure(h, q, unit);
        bar.ifPresent(bars::add);
        other += bar.isPresent() ? 0 : 1;
      }
    }
    return chart(unit.toString(), false, bars, limit, other);
  }

  private static Unit mostUsed(Map<Unit, Integer> units) {
    Unit most = Unit.unspecified();
    int uses = 0;
    for (Map.Entry<Unit, Integer> entry : units.entrySet()) {
      if (entry.getValue() > uses) {
        most = entry.getKey();
        uses = entry.getValue();
      }
    }
    return most;
  }

  private Optional<Bar> figure(Held held, Quantity q, Unit unit) {
    boolean open = q.unit().isUnspecified() || unit.isUnspecified();
    Optional<Rational> nought =
        open ? Optional.of(Rational.ZERO) : q.unit().convert(Rational.ZERO, unit);
    Optional<Rational> one =
        open ? Optional.of(Rational.ONE) : q.unit().convert(Rational.ONE, unit);
    if (nought.isEmpty() || one.isEmpty()) {
      return Optional.empty();
    }
    Rational shift = nought.get();
    Rational factor = one.get().minus(shift);
    Interval hard = q.hard().times(factor).plus(shift);
    Interval typical = q.typical().times(factor).plus(shift);
    OptionalDouble anchor =
        q.anchor().isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(Digits.drawn(q.anchor().get().value().times(factor).plus(shift)));
    return Optional.of(
        bar(
            held,
            Span.of(hard),
            Span.of(typical),
            anchor,
            words.of(Digits.of(hard)),
            words.of(Digits.of(typical))));
  }

  private Optional<BarChart> dates(List<Held> held, int limit) {
    List<Bar> bars = new ArrayList<>();
    for (Held h : held) {
      if (h.commitment().proposition().value() instanceof When when) {
        Span span = Span.of(when);
        String date = words.of(Speakers.date(when));
        bars.add(bar(h, span, span, OptionalDouble.empty(), date, date));
      }
    }
    return chart("", true, bars, limit, 0);
  }

  private Bar bar(
      Held held, Span hard, Span typical, OptionalDouble anchor, String allowed, String conveyed) {
    Commitment c = held.commitment();
    return new Bar(
        held.camps(),
        speakers.who(c.statement()),
        says(c),
        !c.affirmed(),
        hard,
        typical,
        anchor,
        allowed,
        conveyed);
  }

  private String says(Commitment c) {
    boolean saidOnce = !common.equals(Scope.unknown());
    return saidOnce
        ? contents.of(new Literal(c.proposition().in(Scope.unknown()), c.affirmed()))
        : contents.of(c);
  }

  private Optional<BarChart> chart(
      String unit, boolean dates, List<Bar> bars, int limit, int inOtherUnits) {
    if (bars.size() < 2) {
      return Optional.empty();
    }
    String about =
        finding
            .question()
            .map(dossier::titleOf)
            .orElseGet(() -> words.of(dates ? "chart.dates" : "chart.figures"));
    String title = common.equals(Scope.unknown()) ? about : words.of("answer.scope", about, common);
    List<Bar> ordered = bars.stream().sorted(IN_ORDER).toList();
    List<Bar> drawn = ordered.subList(0, Math.min(limit, ordered.size()));
    return Optional.of(
        new BarChart(title, unit, dates, drawn, ordered.size() - drawn.size(), inOtherUnits));
  }
}
