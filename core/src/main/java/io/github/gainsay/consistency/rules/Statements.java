package io.github.gainsay.consistency.rules;

import io.github.gainsay.Certainty;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.value.YesNo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Statements of a dossier as rules look at them, in an order that does not depend on the dossier's.
 */
final class Statements {
  static final Comparator<Commitment> BY_CONTENT =
      Comparator.comparing((Commitment c) -> c.proposition().question())
          .thenComparing(Statements::content)
          .thenComparing(c -> c.statement().id());

  private Statements() {}

  /** Returns the statements of the kind that have not been retracted, by id. */
  static <S extends Statement> List<S> live(Dossier dossier, Class<S> kind) {
    return dossier.statements(kind).stream()
        .filter(s -> !dossier.isRetracted(s))
        .sorted(Comparator.comparing(Statement::id))
        .toList();
  }

  /**
   * Returns the statements that have not been retracted, those that give the same words together.
   */
  static Collection<List<Statement>> renderings(Dossier dossier) {
    Map<String, List<Statement>> passages = new TreeMap<>();
    for (Statement s : live(dossier, Statement.class)) {
      s.passage()
          .ifPresent(
              passage ->
                  passages
                      .computeIfAbsent(
                          s.utterance().orElseThrow() + "\n" + passage, k -> new ArrayList<>())
                      .add(s));
    }
    return passages.values();
  }

  /**
   * Returns what the statements are about: the propositions they hold, or those of what they reply
   * to.
   */
  static Set<Proposition> propositions(
      Dossier dossier, Collection<? extends Statement> statements) {
    Set<Proposition> found = new LinkedHashSet<>();
    for (Statement s : statements) {
      if (s instanceof Claim claim) {
        found.add(claim.asserts());
      }
      Optional<Target> target =
          s instanceof Reply reply
              ? Optional.of(reply.target())
              : s instanceof Remark remark ? remark.about() : Optional.empty();
      target.ifPresent(t -> found.addAll(propositions(dossier, s, t)));
    }
    return found;
  }

  private static List<Proposition> propositions(Dossier dossier, Statement s, Target target) {
    if (target instanceof Proposition p) {
      return List.of(p);
    }
    if (target instanceof Relation relation) {
      return relation.propositions();
    }
    return s instanceof Reply reply
        ? about(dossier, reply).stream().map(Commitment::proposition).toList()
        : List.of();
  }

  /** Returns what the reply is about: what its targets hold, or the content as if it were held. */
  static List<Commitment> about(Dossier dossier, Reply reply) {
    if (reply.target() instanceof Proposition p) {
      return List.of(new Commitment(reply, dossier.committedBy(reply), p, true, Certainty.CERTAIN));
    }
    return dossier.targetsOf(reply).stream()
        .flatMap(t -> dossier.commitments(t).stream())
        .sorted(BY_CONTENT)
        .toList();
  }

  /**
   * Returns the commitment with as few negations as possible: that it is not so that no, is yes.
   */
  static Commitment affirmative(Commitment c) {
    if (c.affirmed() || !(c.proposition().value() instanceof YesNo answer)) {
      return c;
    }
    Proposition opposite = c.proposition().toBuilder().value(answer.opposite()).build();
    return new Commitment(c.statement(), c.actors(), opposite, true, c.certainty());
  }

  /** Returns a text that is the same for commitments with the same content only. */
  static String content(Commitment c) {
    Commitment plain = affirmative(c);
    return plain.affirmed() + " " + plain.proposition().canonical();
  }

  /** Returns the question of the propositions; of several the first, by name. */
  static Optional<Question> question(Collection<Proposition> propositions) {
    return propositions.stream().map(Proposition::question).min(Comparator.naturalOrder());
  }

  /**
   * Returns the statements that the reply hits: what it replies to, or who holds the content that
   * it is about.
   */
  static List<Statement> hit(RuleContext context, Reply reply) {
    Dossier dossier = context.dossier();
    if (reply.target() instanceof Proposition p) {
      return context.commitments().getOrDefault(p.question(), List.of()).stream()
          .filter(c -> affirmative(c).affirmed())
          .filter(c -> context.entails(affirmative(c).proposition(), p))
          .map(Commitment::statement)
          .distinct()
          .toList();
    }
    return dossier.targetsOf(reply).stream()
        .filter(t -> !dossier.isRetracted(t))
        .sorted(Comparator.comparing(Statement::id))
        .toList();
  }

  /**
   * Returns who holds what the proposition follows from, in its question or in those that declared
   * relations join to it.
   */
  static List<Commitment> holders(RuleContext context, Proposition p) {
    Set<Question> questions = new LinkedHashSet<>(List.of(p.question()));
    questions.addAll(context.joinedTo(p.question()));
    return questions.stream()
        .flatMap(q -> context.commitments().getOrDefault(q, List.of()).stream())
        .filter(c -> affirmative(c).affirmed())
        .filter(c -> context.entails(affirmative(c).proposition(), p))
        .toList();
  }

  /** Whether all that says that the statement was made are statements that deny it. */
  static boolean isKnownOnlyFromDenial(Dossier dossier, Statement statement) {
    return !statement.citations().isEmpty()
        && statement.citations().stream()
            .allMatch(
                c ->
                    c.statement()
                        .filter(
                            id ->
                                dossier.get(id) instanceof Denial d
                                    && dossier.targetsOf(d).contains(statement))
                        .isPresent());
  }
}
