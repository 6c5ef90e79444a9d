package io.github.gainsay.consistency.rules;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Property;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.FindingBuilder;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.value.Dimension;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures answer one question in units that cannot be compared, or in another unit than the
 * property is declared to have.
 *
 * <p>Every figure is held against the unit that most of them have, and not against every other.
 */
final class UnitMismatch implements Rule {
  @Override
  public String id() {
    return "unit-mismatch";
  }

  @Override
  public Severity severity() {
    return Severity.LOW;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    context
        .commitments()
        .forEach(
            (question, slot) -> {
              List<Commitment> figures =
                  slot.stream()
                      .filter(c -> c.affirmed() && c.proposition().value() instanceof Quantity)
                      .toList();
              unexpected(context.dossier(), question, figures)
                  .or(() -> mixed(context, question, figures))
                  .ifPresent(findings::add);
            });
    return findings;
  }

  private static Unit unit(Commitment figure) {
    return ((Quantity) figure.proposition().value()).unit();
  }

  /** Figures that are not in the unit in which the property is declared to be answered. */
  private Optional<Finding> unexpected(
      Dossier dossier, Question question, List<Commitment> figures) {
    Optional<Unit> expected = dossier.find(question.property()).flatMap(Property::unit);
    List<Commitment> others =
        figures.stream().filter(c -> expected.filter(e -> !fits(unit(c), e)).isPresent()).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(others)
                .severity(Severity.MEDIUM)
                .message(
                    Message.of(
                        "finding.unit-mismatch.unexpected",
                        Phrases.sides(dossier, examples(others)),
                        expected.orElseThrow(),
                        dossier.titleOf(question)))
                .addReason(Reason.of("expected-unit", expected.orElseThrow()))
                .build());
  }

  private static boolean fits(Unit unit, Unit expected) {
    return unit.isComparableWith(expected) || areBothMoney(unit, expected);
  }

  /** Whether the two differ only in the currency. */
  private static boolean areBothMoney(Unit a, Unit b) {
    return a.isChange() == b.isChange() && amount(a).isPresent() && amount(a).equals(amount(b));
  }

  /** What is left of the dimension if the currency is taken away. */
  private static Optional<Dimension> amount(Unit unit) {
    Dimension dimension = unit.dimension();
    return dimension.currency().map(code -> dimension.per(Dimension.currency(code)));
  }

  /** Figures of one fact that cannot be compared with those in the commonest unit. */
  private Optional<Finding> mixed(
      RuleContext context, Question question, List<Commitment> figures) {
    Dossier dossier = context.dossier();
    boolean settled = context.joinedTo(question).contains(question);
    if (settled || allowsMany(dossier, question)) {
      return Optional.empty();
    }
    List<Commitment> common = inCommonestUnit(figures);
    List<Mismatch> found = mismatches(context, common, figures);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mismatch> otherThanMoney = found.stream().filter(m -> !m.isOfMoney()).findFirst();
    Mismatch shown = otherThanMoney.orElse(found.get(0));
    List<Commitment> others = found.stream().map(Mismatch::other).toList();
    List<Commitment> all = new ArrayList<>(common);
    all.addAll(others);
    return Optional.of(
        finding(all)
            .severity(otherThanMoney.isPresent() ? severity() : Severity.INFO)
            .message(
                Message.of(
                    "finding.unit-mismatch",
                    Phrases.sides(dossier, examples(all)),
                    dossier.titleOf(question)))
            .reasons(shown.comparison().reasons())
            .build());
  }

  /** A figure in the commonest unit and one that cannot be compared with it. */
  private record Mismatch(Commitment common, Commitment other, Comparison comparison) {
    boolean isOfMoney() {
      return areBothMoney(unit(common), unit(other));
    }
  }

  private static boolean allowsMany(Dossier dossier, Question question) {
    return dossier
        .find(question.property())
        .flatMap(Property::cardinality)
        .filter(c -> c == Cardinality.MANY)
        .isPresent();
  }

  /** Returns the figures in the unit that most of them have, of several such the first. */
  private static List<Commitment> inCommonestUnit(List<Commitment> figures) {
    List<Commitment> most = List.of();
    for (List<Commitment> same : byUnit(figures)) {
      boolean named = !unit(same.get(0)).isUnspecified();
      most = named && same.size() > most.size() ? same : most;
    }
    return most;
  }

  private static Collection<List<Commitment>> byUnit(List<Commitment> figures) {
    Map<Unit, List<Commitment>> found = new LinkedHashMap<>();
    figures.forEach(c -> found.computeIfAbsent(unit(c), u -> new ArrayList<>()).add(c));
    return found.values();
  }

  private static List<Mismatch> mismatches(
      RuleContext context, List<Commitment> common, List<Commitment> figures) {
    Map<Scope, Commitment> byFact = new HashMap<>();
    common.forEach(c -> byFact.putIfAbsent(fact(c), c));
    List<Mismatch> found = new ArrayList<>();
    for (Commitment figure : figures) {
      rival(figure, common, byFact)
          .map(rival -> new Mismatch(rival, figure, context.compare(rival, figure)))
          .filter(m -> m.comparison().hasReason("unit"))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Returns a figure about the same fact, or one of which it is not known what it is about. */
  private static Optional<Commitment> rival(
      Commitment figure, List<Commitment> common, Map<Scope, Commitment> byFact) {
    Scope fact = fact(figure);
    return fact.equals(Scope.unknown())
        ? common.stream().findFirst()
        : Optional.ofNullable(byFact.get(fact))
            .or(() -> Optional.ofNullable(byFact.get(Scope.unknown())));
  }

  private static Scope fact(Commitment figure) {
    return figure.proposition().scope().toBuilder().asOf(Optional.empty()).build();
  }

  /** Returns the first figure in each unit. */
  private static List<Position> examples(List<Commitment> figures) {
    return byUnit(figures).stream().map(same -> new Position(List.of(same.get(0)))).toList();
  }

  private FindingBuilder finding(List<Commitment> figures) {
    Set<Statement> statements = new LinkedHashSet<>();
    Set<Proposition> propositions = new LinkedHashSet<>();
    for (Commitment c : figures) {
      statements.add(c.statement());
      propositions.add(c.proposition());
    }
    return Finding.by(this)
        .question(figures.get(0).proposition().question())
        .statements(statements)
        .propositions(propositions)
        .remedy(Message.of("remedy.unit-mismatch"));
  }
}
