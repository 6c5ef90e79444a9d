package io.github.gainsay.standing;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.RuleContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything that is said in a dossier stands after the denials.
 *
 * <pre>{@code
 * Standings standings = Standings.of(dossier);
 * standings.all().forEach(System.out::println);
 * standings.of(claim.asserts()).orElseThrow().status(); // CONTESTED
 * }</pre>
 *
 * <p>Contents are what is weighed, not voices: a thousand who deny something are one denial. What
 * excludes each other attacks each other, so a denial alone defeats nothing; it makes a matter of
 * whose side one takes. A doubt only questions. Nothing here is a verdict on what is true: what is
 * unchallenged may be false.
 *
 * <p>What attacks what is the checker's judgement, with its profile and linking; questions are
 * under their canonical names. Two are equal if their dossiers, standings and graphs are. Immutable
 * and thread-safe.
 */
public final class Standings {
  private static final Reason RETRACTED = new Reason("retracted", Message.of("standing.retracted"));
  private static final Reason UNASSERTED =
      new Reason("unasserted", Message.of("standing.unasserted"));

  private final Dossier dossier;
  private final RuleContext context;
  private final Derivation derivation;
  private final Merged merged;
  private final Inconsistency inconsistency;
  private final Map<Literal, Standing> standings = new TreeMap<>(Derivation.IN_ORDER);

  private Standings(Dossier dossier, RuleContext context) {
    this.dossier = dossier;
    this.context = context;
    this.derivation = new Derivation(context);
    this.merged = new Merged(context.dossier(), derivation);
    this.inconsistency = Inconsistency.of(context, derivation);
    Set<Literal> mentioned = new LinkedHashSet<>(derivation.contents().keySet());
    context.dossier().propositions().forEach(p -> mentioned.add(new Literal(p, true)));
    Verdicts verdicts = new Verdicts(context.dossier(), derivation);
    Doubts doubts = new Doubts(context, mentioned);
    derivation
        .contents()
        .forEach((content, held) -> put(verdicts.of(content, held, doubts.of(content))));
    retracted()
        .forEach(
            (content, held) ->
                put(new Standing(content, Status.RETRACTED, held, List.of(RETRACTED))));
    mentioned.forEach(content -> put(unasserted(content, doubts.of(content))));
  }

  /**
   * {@return the standings in the dossier, by the checker's usual profile and linking}
   *
   * @param dossier what is said
   */
  public static Standings of(Dossier dossier) {
    return of(dossier, ConsistencyChecker.of(List.of()));
  }

  /**
   * {@return the standings in the dossier, by the profile and the linking of the checker}
   *
   * @param dossier what is said
   * @param checker by which contents exclude each other; its rules make no difference
   */
  public static Standings of(Dossier dossier, ConsistencyChecker checker) {
    return new Standings(dossier, checker.examine(dossier));
  }

  private void put(Standing standing) {
    List<Commitment> held = standing.held().stream().map(this::asGiven).toList();
    standings.putIfAbsent(
        standing.content(),
        new Standing(standing.content(), standing.status(), held, standing.reasons()));
  }

  /** Returns the same with the statement as it was given, not under canonical names. */
  private Commitment asGiven(Commitment c) {
    return new Commitment(
        dossier.get(c.statement().id()), c.actors(), c.proposition(), c.affirmed(), c.certainty());
  }

  private Map<Literal, List<Commitment>> retracted() {
    Map<Literal, List<Commitment>> found = new LinkedHashMap<>();
    for (Statement s : context.dossier().statements()) {
      if (context.dossier().isRetracted(s)) {
        context
            .dossier()
            .commitments(s)
            .forEach(c -> found.computeIfAbsent(Literal.of(c), l -> new ArrayList<>()).add(c));
      }
    }
    return found;
  }

  private static Standing unasserted(Literal content, List<Reason> doubts) {
    Status status = doubts.isEmpty() ? Status.UNASSERTED : Status.QUESTIONED;
    return new Standing(
        content, status, List.of(), Stream.concat(Stream.of(UNASSERTED), doubts.stream()).toList());
  }

  /** {@return what is said, as it was given} */
  public Dossier dossier() {
    return dossier;
  }

  /** {@return all standings, by question, what is affirmed before what is denied} */
  public List<Standing> all() {
    return List.copyOf(standings.values());
  }

  /**
   * {@return the standing of the proposition; empty if the dossier does not mention it}
   *
   * @param proposition what is said, under any name of its question
   */
  public Optional<Standing> of(Proposition proposition) {
    return of(new Literal(proposition, true));
  }

  /**
   * {@return the standing of the proposition or its negation; empty if nobody says it and the
   * dossier does not mention it}
   *
   * @param content what is said, under any name of its question
   */
  public Optional<Standing> of(Literal content) {
    return Optional.ofNullable(standings.get(canonical(content)));
  }

  private Literal canonical(Literal content) {
    Proposition p = content.proposition();
    Question question;
    synchronized (context) { // it remembers what it was asked
      question = context.canonical(p.question());
    }
    return new Literal(p.toBuilder().question(question).build(), content.affirmed());
  }

  /**
   * {@return the status of what is declared to speak for or against something: DEFEATED where
   * somebody denies that it is evidence and nobody denies that, UNCHALLENGED where nobody does,
   * otherwise CONTESTED; empty if the dossier declares no such relation}
   *
   * @param relation a relation of the dossier, under canonical names
   */
  public Optional<Status> of(Relation.Supports relation) {
    return context.dossier().relations().contains(relation)
        ? Optional.of(
            switch (derivation.label(relation)) {
              case IN -> Status.UNCHALLENGED;
              case OUT -> Status.DEFEATED;
              case UNDECIDED -> Status.CONTESTED;
            })
        : Optional.empty();
  }

  /**
   * {@return how strong each content is, from 0 to 1, by what is for and against it}
   *
   * <p>The arguments are contents; those that the same blocs give to one question without excluding
   * each other are one, so that nobody is counted twice. Declared evidence supports or attacks,
   * unless somebody denied that it is evidence. Made anew at each call.
   */
  public DialecticalStrength strength() {
    return DialecticalStrength.of(merged.graph());
  }

  /**
   * {@return the argument that stands for the content where {@link #strength()} is counted; empty
   * if nobody says it}
   *
   * @param content what is said, under any name of its question
   */
  public Optional<String> argumentOf(Literal content) {
    Literal canonical = canonical(content);
    return merged.has(canonical) ? Optional.of(merged.id(canonical)) : Optional.empty();
  }

  /** {@return how far what is said cannot all be true, and who has which part in that} */
  public Inconsistency inconsistency() {
    return inconsistency;
  }

  /**
   * {@return the graph that this rests on: what is said, by content, and declared supports}
   *
   * <p>The ids are the contents in words.
   */
  public ArgumentGraph graph() {
    return derivation.graph();
  }

  /** Compares dossiers, standings and graphs. */
  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Standings other
        && dossier.equals(other.dossier)
        && standings.equals(other.standings)
        && graph().equals(other.graph());
  }

  @Override
  public int hashCode() {
    return 31 * dossier.hashCode() + standings.hashCode();
  }

  /** {@return each standing in a line} */
  @Override
  public String toString() {
    return standings.values().stream().map(Standing::toString).collect(Collectors.joining("\n"));
  }
}
