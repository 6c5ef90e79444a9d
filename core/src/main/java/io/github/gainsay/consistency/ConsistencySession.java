package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierParts;
import io.github.gainsay.Entry;
import io.github.gainsay.Id;
import io.github.gainsay.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A check that keeps up with a dossier that changes: it says what each edit makes of the findings.
 *
 * <pre>{@code
 * ConsistencySession session = checker.session(dossier);
 * ConsistencySession.Change change = session.add(denial, source);
 * change.appeared().forEach(System.out::println);
 * }</pre>
 *
 * <p>After any edits the report is that of a fresh check. An edit costs as much as the {@linkplain
 * DossierParts part} of the dossier that it touches is large. No standard rule {@linkplain
 * Rule#looksAcross() looks across} parts; one that does is run on the whole, so that with it an
 * edit costs the more the more the dossier holds. Adding an actor asks anew what each question is
 * called, since its names may make any of them one.
 *
 * <p>Mutable and not thread-safe: one thread at a time may use it.
 */
public final class ConsistencySession {
  private final ConsistencyChecker checker;
  private Names names;
  private Set<Actor> actors;
  private DossierParts parts;
  private final IdentityHashMap<Dossier, List<Finding>> byPart = new IdentityHashMap<>();
  private List<Finding> across = List.of();

  /**
   * What an edit made of the findings, each list the worst first.
   *
   * <p>A finding that has changed, such as a dispute with one more voice, is in both lists, with
   * one {@linkplain Finding#fingerprint() fingerprint}.
   *
   * @param appeared what is reported now and was not before
   * @param disappeared what was reported before and is not now
   */
  public record Change(List<Finding> appeared, List<Finding> disappeared) {
    /**
     * Copies the findings.
     *
     * @param appeared what is reported now and was not before
     * @param disappeared what was reported before and is not now
     */
    public Change {
      appeared = List.copyOf(appeared);
      disappeared = List.copyOf(disappeared);
    }
  }

  ConsistencySession(ConsistencyChecker checker, Dossier dossier) {
    this.checker = checker;
    this.names = checker.namesAmong(dossier.actors());
    this.actors = new LinkedHashSet<>(dossier.actors());
    this.parts = newParts();
    apply(parts.adding(dossier.entries()));
  }

  /**
   * Adds entries.
   *
   * <p>Equal entries collapse, and citations of one statement unite. If anything is thrown, nothing
   * has been added.
   *
   * @param entries actors, sources, events, properties, relations and statements, in any order
   * @return what that made of the findings
   * @throws io.github.gainsay.InvalidDossierException if they contradict what is there or each
   *     other, or refer to what is not there; names all such problems
   * @throws IllegalStateException if a rule fails; names the rule, the cause is what it threw
   */
  public Change add(Entry... entries) {
    List<Entry> added = List.of(entries);
    return added.stream().anyMatch(Actor.class::isInstance)
        ? addActors(added)
        : apply(parts.adding(added));
  }

  private DossierParts newParts() {
    return DossierParts.linkedBy(q -> names.canonical(q), q -> names.spellings(q));
  }

  /** Other actors may be other names for what is there, so that questions become one. */
  private Change addActors(List<Entry> added) {
    Names before = names;
    Set<Actor> actorsBefore = actors;
    actors = new LinkedHashSet<>(actors);
    added.stream().filter(Actor.class::isInstance).map(Actor.class::cast).forEach(actors::add);
    names = checker.namesAmong(actors);
    boolean done = false;
    try {
      Change change = before.agreeWith(names) ? apply(parts.adding(added)) : startAgain(added);
      done = true;
      return change;
    } finally {
      if (!done) {
        names = before;
        actors = actorsBefore;
      }
    }
  }

  private Change startAgain(List<Entry> added) {
    List<Finding> known = all();
    Dossier more = dossier().toBuilder().addAll(added).build();
    DossierParts divided = newParts();
    DossierParts.Edit edit = divided.adding(more.entries());
    IdentityHashMap<Dossier, List<Finding>> made = check(edit);
    List<Finding> acrossAfter = checkAcross(edit);
    edit.apply();
    parts = divided;
    byPart.clear();
    byPart.putAll(made);
    across = acrossAfter;
    return new Change(without(all(), known), without(known, all()));
  }

  private IdentityHashMap<Dossier, List<Finding>> check(DossierParts.Edit edit) {
    IdentityHashMap<Dossier, List<Finding>> made = new IdentityHashMap<>();
    for (Dossier part : edit.after()) {
      made.put(part, checker.findings(part, names, rule -> !rule.looksAcross()));
    }
    return made;
  }

  private List<Finding> checkAcross(DossierParts.Edit edit) {
    return checker.looksAcross()
        ? checker.findings(edit.dossier(), names, Rule::looksAcross)
        : List.of();
  }

  private List<Finding> all() {
    List<Finding> findings = new ArrayList<>(across);
    byPart.values().forEach(findings::addAll);
    return findings;
  }

  /**
   * Takes a statement out, as if it had never been added.
   *
   * <p>If somebody took back what was said, add the retraction instead. If anything is thrown,
   * nothing has been taken out.
   *
   * @param id the id of a statement that no other is about or cites
   * @return what that made of the findings
   * @throws java.util.NoSuchElementException if there is no such statement
   * @throws IllegalArgumentException if another statement refers to it, or to the utterance of
   *     which it is the only statement
   * @throws IllegalStateException if a rule fails; names the rule, the cause is what it threw
   */
  public Change withdraw(Id<Statement> id) {
    return apply(parts.withdrawing(id));
  }

  /** {@return what is checked; put together anew after an edit} */
  public Dossier dossier() {
    return parts.dossier();
  }

  /** {@return what a check of the {@linkplain #dossier() dossier} reports} */
  public CheckReport report() {
    return checker.report(dossier(), all());
  }

  /** Runs the rules first, so that one that fails leaves all as it was. */
  private Change apply(DossierParts.Edit edit) {
    IdentityHashMap<Dossier, List<Finding>> made = check(edit);
    List<Finding> acrossAfter = checkAcross(edit);
    List<Finding> after = new ArrayList<>();
    made.values().forEach(after::addAll);
    after.addAll(acrossAfter);
    edit.apply();
    List<Finding> before = new ArrayList<>(across);
    for (Dossier part : edit.before()) {
      before.addAll(Objects.requireNonNull(byPart.remove(part)));
    }
    byPart.putAll(made);
    across = acrossAfter;
    return new Change(without(after, before), without(before, after));
  }

  private static List<Finding> without(List<Finding> findings, List<Finding> others) {
    Set<Finding> excluded = new HashSet<>(others);
    return findings.stream()
        .filter(f -> !excluded.contains(f))
        .sorted(ConsistencyChecker.WORST_FIRST)
        .toList();
  }
}
