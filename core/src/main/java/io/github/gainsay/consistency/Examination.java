package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Profile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One run of the checker: the dossier, and what has been found out about it so far. */
final class Examination implements RuleContext {
  private final Dossier dossier;
  private final Judge judge;
  private final Map<Question, List<Commitment>> commitments;
  private final Names names;
  private @Nullable Slots slots;
  private @Nullable Map<String, Set<Question>> bySpelling;

  private Examination(
      Dossier dossier, Map<Question, List<Commitment>> commitments, Profile profile, Names names) {
    this.dossier = dossier;
    this.names = names;
    this.commitments = commitments;
    this.judge = new Judge(dossier, profile);
  }

  static Examination of(Dossier dossier) {
    return of(dossier, Profile.PRESS, new Names(Linking.none(), dossier.actors()));
  }

  static Examination of(Dossier dossier, Profile profile, Names names) {
    Map<Question, List<Commitment>> found = new TreeMap<>();
    for (Commitment c : dossier.commitments()) {
      found.computeIfAbsent(c.proposition().question(), q -> new ArrayList<>()).add(c);
    }
    found.replaceAll((question, slot) -> slot.stream().sorted(Slots.BY_TIME).toList());
    return new Examination(dossier, Collections.unmodifiableMap(found), profile, names);
  }

  @Override
  public Dossier dossier() {
    return dossier;
  }

  @Override
  public Map<Question, List<Commitment>> commitments() {
    return commitments;
  }

  @Override
  public List<Dispute> disputes(String code) {
    if (code.equals(Aggregates.CODE)) {
      return judge.aggregates().disputes();
    }
    if (slots == null) {
      slots = new Slots(dossier, judge, commitments);
    }
    return slots.disputes(code);
  }

  @Override
  public List<JointConflict> jointConflicts() {
    return new JointConflicts(dossier, judge, commitments).find();
  }

  @Override
  public Set<Question> joinedTo(Question question) {
    return judge.implications().reachableFrom(question);
  }

  @Override
  public Question canonical(Question question) {
    return names.canonical(question);
  }

  @Override
  public Set<Question> similarTo(Question question) {
    if (bySpelling == null) {
      bySpelling = bySpelling();
    }
    Set<Question> found = new TreeSet<>();
    for (String spelling : names.spellings(question)) {
      found.addAll(bySpelling.getOrDefault(spelling, Set.of()));
    }
    found.remove(question);
    return Collections.unmodifiableSet(found);
  }

  private Map<String, Set<Question>> bySpelling() {
    Map<String, Set<Question>> found = new HashMap<>();
    for (Proposition p : dossier.propositions()) {
      for (String spelling : names.spellings(p.question())) {
        found.computeIfAbsent(spelling, k -> new HashSet<>()).add(p.question());
      }
    }
    return found;
  }

  @Override
  public Comparison compare(Commitment a, Commitment b) {
    return judge.compare(a, b);
  }

  @Override
  public Comparison compare(Statement a, Statement b) {
    return new StatementComparison(dossier, judge).compare(a, b);
  }

  @Override
  public boolean entails(Proposition premise, Proposition conclusion) {
    return judge.implications().entails(premise, conclusion);
  }

  @Override
  public boolean meet(Proposition a, Proposition end, Proposition b, Proposition otherEnd) {
    return judge.implications().elsewhere(a, end, b, otherEnd).isEmpty();
  }
}
