package io.github.gainsay.standing;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.RuleContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far what is said in a dossier cannot all be true, and who has which part in that.
 *
 * <p>A <em>minimal conflict</em> is a set of contents that cannot all be true, although without any
 * one of them the rest can: two that exclude each other, or a whole and the parts with which its
 * sum does not come out. Each content has an equal part in a conflict, each bloc that says it an
 * equal part of that, and so each of the bloc who said it; the parts of all actors add up to the
 * number of conflicts (the Shapley value of that number: A. Hunter and S. Konieczny, "On the
 * measure of conflicts: Shapley inconsistency values", 2010). It says who is in conflict, not who
 * is wrong.
 *
 * @param conflicts how many minimal conflicts there are
 * @param contents how many different contents somebody says
 * @param contested how many of these are in some conflict
 * @param parts how many conflicts each actor accounts for, by actor; nobody who has no part in any
 */
public record Inconsistency(
    int conflicts, int contents, int contested, SortedMap<Id<Actor>, Double> parts) {
  private static final String SUM = "aggregate-mismatch";

  /**
   * Copies the parts.
   *
   * @param conflicts how many minimal conflicts there are
   * @param contents how many different contents somebody says
   * @param contested how many of these are in some conflict
   * @param parts how many conflicts each actor accounts for, by actor; nobody who has no part in
   *     any
   */
  public Inconsistency {
    parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
  }

  static Inconsistency of(RuleContext context, Derivation derivation) {
    List<Map<Literal, List<Commitment>>> conflicts = new ArrayList<>();
    derivation.forEachRebuttal(
        (a, b) -> {
          Map<Literal, List<Commitment>> pair = new LinkedHashMap<>();
          pair.put(a, derivation.contents().getOrDefault(a, List.of()));
          pair.put(b, derivation.contents().getOrDefault(b, List.of()));
          conflicts.add(pair);
        });
    context.disputes(SUM).forEach(dispute -> conflicts.add(held(dispute)));
    Blocs blocs = new Blocs(derivation.contents().values());
    SortedMap<Id<Actor>, Double> parts = new TreeMap<>();
    for (Map<Literal, List<Commitment>> conflict : conflicts) {
      conflict.values().forEach(held -> add(held, 1.0 / conflict.size(), blocs, parts));
    }
    int contested =
        (int) conflicts.stream().flatMap(conflict -> conflict.keySet().stream()).distinct().count();
    return new Inconsistency(conflicts.size(), derivation.contents().size(), contested, parts);
  }

  private static Map<Literal, List<Commitment>> held(Dispute dispute) {
    Map<Literal, List<Commitment>> held = new LinkedHashMap<>();
    for (Position position : dispute.positions()) {
      position
          .commitments()
          .forEach(c -> held.computeIfAbsent(Literal.of(c), l -> new ArrayList<>()).add(c));
    }
    return held;
  }

  private static void add(
      List<Commitment> held, double part, Blocs blocs, SortedMap<Id<Actor>, Double> parts) {
    Map<Id<Actor>, Set<Id<Actor>>> speakers = new TreeMap<>();
    for (Commitment c : held) {
      speakers.computeIfAbsent(blocs.of(c), b -> new TreeSet<>()).add(c.statement().speaker());
    }
    for (Set<Id<Actor>> bloc : speakers.values()) {
      double own = part / speakers.size() / bloc.size();
      bloc.forEach(speaker -> parts.merge(speaker, own, Double::sum));
    }
  }

  /**
   * {@return the share of contents that are in some conflict, from 0 to 1; 0 if nothing is said}
   */
  public double contestedShare() {
    return contents == 0 ? 0 : (double) contested / contents;
  }

  /**
   * {@return how many conflicts the actor accounts for; 0 if none}
   *
   * @param actor the id of an actor
   */
  public double partOf(Id<Actor> actor) {
    return parts.getOrDefault(actor, 0.0);
  }
}
