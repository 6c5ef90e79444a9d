package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Totals, parts and products against brute force: a mismatch is found exactly where no whole
 * numbers satisfy all that is said and declared, and without any of its parts some would.
 */
class AggregateProperties {
  private static final String CODE = "aggregate-mismatch";
  private static final ConsistencyChecker CHECKER =
      ConsistencyChecker.of(
          StandardRules.all().stream().filter(rule -> rule.id().equals(CODE)).toList());
  private static final Actor KYIV = Actor.of("kyiv", "Kyiv");
  private static final int GREATEST = 40;

  /** A figure, whether somebody gives it, and what it is made of. */
  private record Node(
      Proposition figure, boolean said, Kind kind, List<Node> plus, List<Node> minus) {
    Node without(Proposition silent) {
      return new Node(
          figure,
          said && !figure.equals(silent),
          kind,
          plus.stream().map(n -> n.without(silent)).toList(),
          minus.stream().map(n -> n.without(silent)).toList());
    }
  }

  private enum Kind {
    LEAF,
    PART,
    TOTAL
  }

  /** What decides about one figure; how it is hedged, two numbers, and whether it is given. */
  private record Choice(int hedge, int low, int more, int silence) {
    String phrase() {
      return switch (hedge) {
        case 0, 1 -> "exactly " + low;
        case 2 -> "at least " + low;
        default -> "between " + low + " and " + (low + more);
      };
    }

    boolean said() {
      return silence > 0;
    }
  }

  private static Arbitrary<Choice> choices() {
    return Combinators.combine(upTo(3), upTo(8), upTo(5).map(n -> n + 1), upTo(9)).as(Choice::new);
  }

  private static Arbitrary<Integer> upTo(int most) {
    return Arbitraries.integers().between(0, most).withoutEdgeCases();
  }

  private static Node node(
      String name, Choice choice, Kind kind, List<Node> plus, List<Node> minus) {
    Proposition figure = Question.of(name, "number").isQuantity(choice.phrase() + " people");
    return new Node(figure, choice.said(), kind, plus, minus);
  }

  private static List<Node> leaves(String name, List<Choice> choices) {
    return IntStream.range(0, choices.size())
        .mapToObj(i -> node(name + i, choices.get(i), Kind.LEAF, List.of(), List.of()))
        .toList();
  }

  private static Arbitrary<Node> wholes(String name, List<Node> nested) {
    return Combinators.combine(
            choices(),
            Arbitraries.of(Kind.PART, Kind.TOTAL),
            choices().list().ofMinSize(nested.isEmpty() ? 1 : 0).ofMaxSize(3),
            choices().list().ofMaxSize(2))
        .as(
            (own, kind, plus, minus) -> {
              List<Node> parts = new ArrayList<>(nested);
              parts.addAll(leaves(name + " plus ", plus));
              return node(name, own, kind, parts, leaves(name + " minus ", minus));
            });
  }

  @Provide
  Arbitrary<Node> totals() {
    return wholes("whole", List.of());
  }

  /** A total of a total; something is taken off the inner one only if all parts are known. */
  @Provide
  Arbitrary<Node> trees() {
    return wholes("part", List.of())
        .flatMap(part -> wholes("whole", List.of(part)))
        .filter(tree -> tree.kind() == Kind.TOTAL || tree.plus().get(0).minus().isEmpty());
  }

  @Property
  void a_total_is_reported_exactly_where_no_numbers_satisfy_it(@ForAll("totals") Node total) {
    assertThat(isReported(total)).isEqualTo(answers(total).isEmpty());
  }

  @Property
  void a_tree_of_totals_is_reported_exactly_where_no_numbers_satisfy_it(
      @ForAll("trees") Node tree) {
    assertThat(isReported(tree)).isEqualTo(answers(tree).isEmpty());
  }

  @Property
  void no_part_of_a_mismatch_can_be_left_out(@ForAll("trees") Node tree) {
    for (Finding finding : findings(tree)) {
      Node witnesses = tree;
      for (Proposition p : dossier(tree).propositions()) {
        witnesses = finding.propositions().contains(p) ? witnesses : witnesses.without(p);
      }

      assertThat(answers(witnesses)).isEmpty();
      for (Proposition part : finding.positions().get(1).propositions()) {
        assertThat(answers(witnesses.without(part))).as("without %s", part).isNotEmpty();
      }
    }
  }

  @Property
  void a_product_of_exact_numbers_is_reported_exactly_where_it_is_another(
      @ForAll("factors") List<Choice> factors, @ForAll("choice") Choice result) {
    List<Node> nodes =
        leaves("factor ", factors.stream().map(f -> new Choice(0, f.low(), 1, 1)).toList());
    Node product = node("product", result, Kind.LEAF, List.of(), List.of());
    List<Operand> operands = new ArrayList<>();
    DossierBuilder notes = Dossier.builder().add(KYIV);
    nodes.forEach(n -> operands.add(n.figure()));
    nodes.forEach(n -> notes.add(Claim.of(KYIV, n.figure())));
    notes.add(Claim.of(KYIV, product.figure()), new Relation.Product(product.figure(), operands));
    int number = factors.stream().mapToInt(Choice::low).reduce(1, (a, b) -> a * b);

    assertThat(CHECKER.check(notes.build()).findings().isEmpty())
        .isEqualTo(((Quantity) product.figure().value()).hard().contains(Rational.of(number)));
  }

  @Provide
  Arbitrary<List<Choice>> factors() {
    return choices().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<Choice> choice() {
    return choices();
  }

  @Property(tries = 200)
  void what_is_reported_of_two_figures_is_what_they_are_compared_to(@ForAll("trees") Node tree) {
    Dossier dossier = dossier(tree);
    for (Dispute dispute : Examination.of(dossier).disputes(CODE)) {
      for (Witness shown : dispute.witnesses()) {
        Statement a = shown.a().statement();
        Statement b = shown.b().statement();

        assertThat(CHECKER.compare(dossier, a, b)).isEqualTo(shown.comparison());
        assertThat(CHECKER.compare(dossier, b, a)).isEqualTo(shown.comparison());
      }
    }
  }

  private static boolean isReported(Node tree) {
    return !findings(tree).isEmpty();
  }

  private static List<Finding> findings(Node tree) {
    return CHECKER.check(dossier(tree)).findings();
  }

  private static Dossier dossier(Node tree) {
    DossierBuilder notes = Dossier.builder().add(KYIV);
    note(tree, notes);
    tree.plus().forEach(n -> note(n, notes));
    return notes.build();
  }

  private static void note(Node whole, DossierBuilder notes) {
    Set<Node> all = new HashSet<>(whole.plus());
    all.addAll(whole.minus());
    all.add(whole);
    all.stream().filter(Node::said).forEach(n -> notes.add(Claim.of(KYIV, n.figure())));
    if (whole.kind() != Kind.LEAF) {
      notes.add(
          new Relation.Total(
              whole.figure(),
              List.copyOf(whole.plus().stream().map(Node::figure).toList()),
              List.copyOf(whole.minus().stream().map(Node::figure).toList()),
              whole.kind() == Kind.TOTAL));
    }
  }

  private static Set<Integer> answers(Node whole) {
    return answers(whole, Kind.LEAF);
  }

  /** All numbers that the figure can have; below nought only if it need not be a part. */
  private static Set<Integer> answers(Node node, Kind of) {
    Interval said = ((Quantity) node.figure().value()).hard();
    Set<Integer> found = new HashSet<>();
    for (int n = of == Kind.PART ? 0 : -GREATEST; n <= GREATEST; n++) {
      if (!node.said() || said.contains(Rational.of(n))) {
        found.add(n);
      }
    }
    if (node.kind() == Kind.TOTAL || node.plus().stream().anyMatch(AggregateProperties::isKnown)) {
      Set<Integer> made = made(node);
      found.removeIf(
          n ->
              node.kind() == Kind.TOTAL ? !made.contains(n) : made.stream().noneMatch(m -> m <= n));
    }
    return found;
  }

  /** Of parts that need not be all, at least one must be known for anything to follow. */
  private static boolean isKnown(Node node) {
    return node.said() || node.plus().stream().anyMatch(AggregateProperties::isKnown);
  }

  private static Set<Integer> made(Node whole) {
    Set<Integer> sums = Set.of(0);
    for (Node part : whole.plus()) {
      sums = combined(sums, answers(part, whole.kind()), Integer::sum);
    }
    for (Node less : whole.minus()) {
      sums = combined(sums, answers(less, whole.kind()), (a, b) -> a - b);
    }
    return sums;
  }

  private static Set<Integer> combined(Set<Integer> a, Set<Integer> b, IntBinaryOperator join) {
    Set<Integer> found = new HashSet<>();
    a.forEach(x -> b.forEach(y -> found.add(join.applyAsInt(x, y))));
    return found;
  }
}
