package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what cannot all be true although no two of it exclude each other: among what is said of one
 * fact, and of facts that declared relations join.
 *
 * <p>Figures, dates and answers that are affirmed lie on a line, where of stretches that meet in
 * pairs all meet. So nothing is looked for but where something is denied, a term overlaps others,
 * or relations are declared.
 */
final class JointConflicts {
  /**
   * Of so many contents that exclude each other in pairs, other conflicts are looked for, too; of
   * more, so many conflicts until the first two exclude each other.
   */
  private static final int FEW = 64;

  private final Dossier dossier;
  private final Judge judge;
  private final Map<Held, List<Commitment>> holders = new LinkedHashMap<>();
  private final Groups<Fact> joined = Groups.ofEqual();
  private final Set<Relation> relations = new LinkedHashSet<>();

  /** A content that is held of a fact. */
  private record Held(Fact fact, Literal literal) {}

  /** What is held of facts that are joined, and by which relations. */
  private record Part(List<Held> held, List<Relation> relations) {
    Part() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /** What is said of each fact. */
    Map<Fact, Set<Value>> values() {
      Map<Fact, Set<Value>> values = new LinkedHashMap<>();
      for (Held one : held) {
        values
            .computeIfAbsent(one.fact(), f -> new LinkedHashSet<>())
            .add(one.literal().proposition().value());
      }
      return values;
    }
  }

  JointConflicts(Dossier dossier, Judge judge, Map<Question, List<Commitment>> commitments) {
    this.dossier = dossier;
    this.judge = judge;
    Set<Question> related = new HashSet<>();
    dossier.relations().stream()
        .filter(JointConflicts::binds)
        .sorted(Comparator.comparing(Relation::toString))
        .forEach(relations::add);
    relations.forEach(r -> r.propositions().forEach(p -> related.add(p.question())));
    commitments.forEach(
        (question, slot) -> {
          if (related.contains(question) || slot.stream().anyMatch(this::mayLeaveHoles)) {
            slot.forEach(this::add);
          }
        });
    for (Relation relation : relations) {
      List<Proposition> contents = relation.propositions();
      contents.forEach(p -> joined.join(Fact.of(contents.get(0)), Fact.of(p)));
    }
  }

  private static boolean binds(Relation relation) {
    return relation instanceof Relation.Excludes
        || relation instanceof Relation.Entails
        || relation instanceof Relation.Equivalent
        || relation instanceof Relation.SubsetOf
        || relation instanceof Relation.Total;
  }

  private boolean mayLeaveHoles(Commitment c) {
    Literal literal = Literal.of(c);
    return !literal.affirmed() || !judge.bearing(literal).isNone();
  }

  /** What is only possible excludes nothing for sure. */
  private void add(Commitment c) {
    if (c.certainty() != Certainty.POSSIBLE) {
      boolean moving = judge.change(c.proposition().question()) != Change.CONSTANT;
      holders
          .computeIfAbsent(new Held(Fact.of(c, moving), Literal.of(c)), h -> new ArrayList<>())
          .add(c);
    }
  }

  List<JointConflict> find() {
    Map<Fact, Part> parts = new LinkedHashMap<>();
    for (Held held : holders.keySet()) {
      parts.computeIfAbsent(joined.of(held.fact()), f -> new Part()).held().add(held);
    }
    for (Relation relation : relations) {
      Part part = parts.get(joined.of(Fact.of(relation.propositions().get(0))));
      if (part != null) {
        part.relations().add(relation);
      }
    }
    return parts.values().stream().flatMap(part -> find(part).stream()).toList();
  }

  private List<JointConflict> find(Part part) {
    if (part.relations().isEmpty() && part.held().size() < 3) {
      return List.of();
    }
    Theory theory = new Theory(part.values(), part.relations(), judge.values());
    Map<Integer, List<Held>> said = new LinkedHashMap<>();
    for (Held held : part.held()) {
      int literal = theory.isTrue(held.fact(), held.literal());
      said.computeIfAbsent(literal, k -> new ArrayList<>()).add(held);
    }
    Map<Integer, Relation> declared = new LinkedHashMap<>();
    part.relations().forEach(r -> declared.put(theory.holds(r), r));
    boolean many = said.size() > FEW;
    List<JointConflict> found = new ArrayList<>();
    List<Integer> left = new ArrayList<>(declared.keySet());
    left.addAll(said.keySet());
    List<Integer> core = theory.core(left);
    while (!core.isEmpty()) {
      List<Held> held =
          core.stream().flatMap(i -> said.getOrDefault(i, List.of()).stream()).toList();
      List<Relation> by = core.stream().filter(declared::containsKey).map(declared::get).toList();
      boolean known = isKnown(held, by);
      if (held.isEmpty() || (many && (known || found.size() == FEW))) {
        return found; // if nobody says any of it, what is declared is impossible by itself
      }
      if (!known) {
        conflict(held, by).ifPresent(found::add);
      }
      left.remove(core.get(core.size() - 1));
      core = theory.core(left);
    }
    return found;
  }

  /** Whether two of the contents, or figures of a sum, are known to exclude each other. */
  private boolean isKnown(List<Held> held, List<Relation> by) {
    if (by.isEmpty() && held.size() == 2) {
      return true; // how far two answers go together is weighed where they are compared
    }
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        if (judge.compare(first(held.get(i)), first(held.get(j))).verdict()
            == Verdict.CONTRADICTION) {
          return true;
        }
      }
    }
    Set<Proposition> contents = new HashSet<>();
    held.forEach(h -> contents.add(h.literal().proposition()));
    return judge.aggregates().mismatchAmong(contents);
  }

  private Commitment first(Held held) {
    return holders(held).get(0);
  }

  private List<Commitment> holders(Held held) {
    return holders.getOrDefault(held, List.of());
  }

  private Optional<JointConflict> conflict(List<Held> held, List<Relation> by) {
    List<Position> positions =
        held.stream()
            .sorted(Comparator.comparing(Held::literal, Positions.BY_CONTENT))
            .map(h -> new Position(holders(h)))
            .toList();
    List<Commitment> all = positions.stream().flatMap(p -> p.commitments().stream()).toList();
    return isOneVoiceOverTime(all)
        ? Optional.empty()
        : Optional.of(new JointConflict(positions, by, severity(positions, by)));
  }

  /** Whether one side said all of it, and not at one time: it may have learned better. */
  private static boolean isOneVoiceOverTime(List<Commitment> all) {
    Set<Id<Actor>> common = new HashSet<>(all.get(0).actors());
    all.forEach(c -> common.retainAll(c.actors()));
    return !common.isEmpty()
        && all.stream()
            .flatMap(c -> c.saidAt().stream())
            .anyMatch(
                one ->
                    all.stream().flatMap(c -> c.saidAt().stream()).anyMatch(one::isDisjointFrom));
  }

  private Severity severity(List<Position> positions, List<Relation> by) {
    boolean probable =
        positions.stream().anyMatch(p -> none(p, c -> c.certainty() == Certainty.CERTAIN));
    boolean denied =
        positions.stream().anyMatch(p -> none(p, c -> !Standpoints.isButDenial(dossier, c)));
    int steps = (by.isEmpty() ? 0 : 1) + (probable ? 1 : 0);
    return Severity.HIGH.softer(steps).atMost(denied ? Severity.MEDIUM : Severity.HIGH);
  }

  private static boolean none(Position position, Predicate<Commitment> test) {
    return position.commitments().stream().noneMatch(test);
  }
}
