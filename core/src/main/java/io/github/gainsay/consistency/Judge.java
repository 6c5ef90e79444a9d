package io.github.gainsay.consistency;

import io.github.gainsay.Aspect;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Implications.Exclusion;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what two commitments say: first their scopes, then their values. */
final class Judge {
  private final Dossier dossier;
  private final Values values;
  private final Encounters encounters;
  private final Implications implications;
  private final Renderings renderings;
  private final Standpoints standpoints;
  private final Aggregates aggregates;
  private final Facts.Nested nested;

  Judge(Dossier dossier, Profile profile) {
    this.dossier = dossier;
    this.values = new Values(dossier, profile);
    this.encounters = new Encounters(values);
    this.implications = new Implications(dossier, values);
    this.renderings = new Renderings(dossier, values);
    this.standpoints = new Standpoints(dossier);
    this.aggregates = new Aggregates(dossier);
    this.nested = Facts.Nested.of(dossier);
  }

  Aggregates aggregates() {
    return aggregates;
  }

  /** Returns how answers to the question move with time. */
  Change change(Question question) {
    return values.change(question);
  }

  /** Returns how answers to the question of the cell move with time. */
  Change change(Cell cell) {
    return change(cell.literal().proposition().question());
  }

  /** Returns whether no other answer to its question excludes the content, if it is affirmed. */
  boolean allowsOthers(Literal content) {
    return values.allowsOthers(content.proposition().question(), content.proposition().value());
  }

  /** Returns what declared relations have to do with the content. */
  Bearing bearing(Literal content) {
    if (dossier.relations().isEmpty()) {
      return Bearing.NONE;
    }
    Proposition p = content.proposition();
    return new Bearing(
        implications.endsImpliedBy(content),
        Optional.of(p).filter(figure -> content.affirmed() && aggregates.concern(figure)),
        p.value() instanceof Term term && values.isRelated(p.question(), term)
            ? Optional.of(term)
            : Optional.empty());
  }

  /**
   * Returns whether declared relations make the two exclude each other, if different actors hold
   * them or it does not matter when they were said.
   */
  boolean exclude(Cell a, Cell b) {
    return implications
        .exclusion(a.literal(), b.literal())
        .filter(exclusion -> exclusion.holds() && !areSaidOfOtherStates(a, b))
        .isPresent();
  }

  /** Returns whether the two are surely about different facts, or other states of one. */
  boolean areApart(Cell a, Cell b) {
    return areSaidOfOtherStates(a, b)
        || implications.areApart(a.literal().proposition(), b.literal().proposition());
  }

  /** Returns whether declared relations make what one actor says exclude each other. */
  boolean exclude(Commitment a, Commitment b) {
    return implications
        .exclusion(Literal.of(a), Literal.of(b))
        .filter(Exclusion::holds)
        .isPresent();
  }

  private static boolean areSaidOfOtherStates(Cell a, Cell b) {
    return a.asSaid().isPresent()
        && b.asSaid().isPresent()
        && a.asSaid().get().isDisjointFrom(b.asSaid().get());
  }

  Values values() {
    return values;
  }

  Profile profile() {
    return values.profile();
  }

  Narrowings narrowings() {
    return values.narrowings();
  }

  /** Returns which events, places or groups of people may be parts of each other. */
  Facts.Nested nested() {
    return nested;
  }

  /** Returns the cell of one commitment alone, which is of that rank among those of its actor. */
  Cell alone(Commitment only, int rank) {
    return Cell.alone(dossier, only, rank);
  }

  Standpoints standpoints() {
    return standpoints;
  }

  Implications implications() {
    return implications;
  }

  Renderings renderings() {
    return renderings;
  }

  /**
   * Returns what is wrong with two answers to one question on which no declared relation bears,
   * unless their scopes differ; empty if nothing. Of contents held in like ways about like facts,
   * all that {@link #compare} says but for the words depends on this alone.
   */
  Optional<Clash> clash(Commitment a, Commitment b) {
    return encounters.of(a, b).clash();
  }

  Comparison compare(Commitment a, Commitment b) {
    if (a.statement().id().equals(b.statement().id())) {
      return Comparison.silent(
          Verdict.AGREEMENT,
          List.of(new Reason("same-statement", Message.of("reason.same-statement.parts"))));
    }
    Optional<Comparison> aggregate = aggregates.compare(a, b);
    if (aggregate.isPresent()) {
      Comparison fit = aggregate.get();
      return fit.verdict() == Verdict.CONTRADICTION ? fit : declared(a, b).orElse(fit);
    }
    Question question = a.proposition().question();
    Comparison direct = question.equals(b.proposition().question()) ? direct(a, b) : apart(a, b);
    if (direct.verdict() == Verdict.CONTRADICTION || direct.verdict() == Verdict.AGREEMENT) {
      return direct;
    }
    return declared(a, b)
        .or(() -> direct.codes().isEmpty() ? elsewhere(a, b) : Optional.empty())
        .orElse(direct);
  }

  /** How the two exclude each other by declared relations; empty if they do not. */
  private Optional<Comparison> declared(Commitment a, Commitment b) {
    return exclusion(a, b)
        .filter(exclusion -> elsewhere(a, b, exclusion).isEmpty())
        .map(
            exclusion ->
                standpoints.judge(
                    a, b, Clash.declared(), ScopeComparison.NOT_ASKED, reasons(exclusion)));
  }

  /** Why declared relations do not make the two exclude each other, although they might. */
  private Optional<Comparison> elsewhere(Commitment a, Commitment b) {
    return exclusion(a, b)
        .flatMap(
            exclusion ->
                elsewhere(a, b, exclusion)
                    .map(
                        reason -> {
                          List<Reason> reasons = reasons(exclusion);
                          reasons.add(reason);
                          return Comparison.silent(Verdict.INCOMPARABLE, reasons);
                        }));
  }

  private Optional<Reason> elsewhere(Commitment a, Commitment b, Exclusion exclusion) {
    return exclusion.elsewhere().or(() -> whenSaid(a, b));
  }

  /** Different actors who say what moves with time say it of the day on which they do. */
  private Optional<Reason> whenSaid(Commitment a, Commitment b) {
    return isMoving(a) && isMoving(b) && !a.sharesActorWith(b)
        ? States.asSaid(a)
            .flatMap(
                ofA ->
                    States.asSaid(b)
                        .filter(ofA::isDisjointFrom)
                        .map(ofB -> States.differ(ofA, ofB)))
        : Optional.empty();
  }

  /** Returns whether answers to its question move with time. */
  boolean isMoving(Commitment c) {
    return change(c.proposition().question()) != Change.CONSTANT;
  }

  /** How declared relations make the two exclude each other; the same whichever comes first. */
  private Optional<Exclusion> exclusion(Commitment a, Commitment b) {
    return a.statement().id().compareTo(b.statement().id()) <= 0
        ? implications.exclusion(Literal.of(a), Literal.of(b))
        : implications.exclusion(Literal.of(b), Literal.of(a));
  }

  private static List<Reason> reasons(Exclusion exclusion) {
    List<Reason> reasons = new ArrayList<>();
    exclusion.chain().forEach(r -> reasons.add(Declared.reason(r)));
    return reasons;
  }

  private Comparison apart(Commitment a, Commitment b) {
    return Comparison.silent(Verdict.INCOMPARABLE, "different-questions", title(a), title(b));
  }

  private String title(Commitment c) {
    return dossier.titleOf(c.proposition().question());
  }

  private Comparison direct(Commitment a, Commitment b) {
    ScopeComparison scope = ScopeComparison.of(dossier, a.proposition(), b.proposition());
    Optional<Reason> elsewhere = scope.apart();
    if (elsewhere.isPresent()) {
      return Comparison.silent(Verdict.INCOMPARABLE, List.of(elsewhere.get()));
    }
    List<Reason> reasons = new ArrayList<>(scope.unknown());
    Encounter met = encounters.of(a, b);
    reasons.add(met.why().get());
    if (met.clash().isPresent()) {
      if (met.clash().get().denial()
          && (denies(a, Aspect.QUANTITY) || denies(b, Aspect.QUANTITY))) {
        reasons.add(
            new Reason("denied-aspect(quantity)", Message.of("reason.denied-aspect.figure")));
      }
      return standpoints.judge(a, b, met.clash().get(), scope, reasons);
    }
    boolean bothAffirm = Literal.of(a).affirmed() && Literal.of(b).affirmed();
    return met.verdict() == Verdict.AGREEMENT && bothAffirm
        ? standpoints.agree(a, b, reasons)
        : Comparison.silent(met.verdict(), reasons);
  }

  private static boolean denies(Commitment commitment, Aspect aspect) {
    return commitment.statement() instanceof Denial denial && denial.aspect() == aspect;
  }
}
