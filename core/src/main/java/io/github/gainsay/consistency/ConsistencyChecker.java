package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import io.github.gainsay.value.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Runs rules over a dossier.
 *
 * <pre>{@code
 * CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);
 * }</pre>
 *
 * <p>Immutable and thread-safe: the methods that change something return a new checker.
 */
public final class ConsistencyChecker {
  /** A total order, so that it makes no difference in which order findings were made. */
  static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::code)
          .thenComparing(f -> f.question().map(Question::toString).orElse(""))
          .thenComparing(Finding::fingerprint)
          .thenComparing(Finding::message)
          .thenComparing(f -> f.statements().stream().map(Statement::id).toList().toString())
          .thenComparing(f -> f.reasons().toString());

  private final Map<String, Rule> rules;
  private final Map<String, Severity> severities;
  private final Profile profile;
  private final Linking linking;
  private final Acceptances acceptances;

  private ConsistencyChecker(
      Map<String, Rule> rules,
      Map<String, Severity> severities,
      Profile profile,
      Linking linking,
      Acceptances acceptances) {
    this.rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    this.severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    this.profile = profile;
    this.linking = linking;
    this.acceptances = acceptances;
  }

  /**
   * {@return a checker that runs the rules}
   *
   * @param rules the rules, such as {@code StandardRules.all()}
   * @throws IllegalArgumentException if two rules have the same id
   */
  public static ConsistencyChecker of(List<? extends Rule> rules) {
    ConsistencyChecker checker =
        new ConsistencyChecker(
            Map.of(), Map.of(), Profile.PRESS, Linking.standard(), Acceptances.NONE);
    for (Rule rule : rules) {
      checker = checker.plus(rule);
    }
    return checker;
  }

  /**
   * {@return a checker that also runs the rule}
   *
   * @param rule the rule
   * @throws IllegalArgumentException if a rule with the same id is there
   */
  public ConsistencyChecker plus(Rule rule) {
    if (rules.containsKey(rule.id())) {
      throw new IllegalArgumentException(
          "id of a rule must be new to the checker, but was '" + rule.id() + "'");
    }
    Map<String, Rule> more = new LinkedHashMap<>(rules);
    more.put(rule.id(), rule);
    return new ConsistencyChecker(more, severities, profile, linking, acceptances);
  }

  /**
   * {@return a checker that does not run the rule}
   *
   * @param ruleId the id of the rule
   * @throws IllegalArgumentException if the checker has no such rule
   */
  public ConsistencyChecker without(String ruleId) {
    Map<String, Rule> fewer = new LinkedHashMap<>(rules);
    fewer.remove(known(ruleId));
    Map<String, Severity> rest = new LinkedHashMap<>(severities);
    rest.remove(ruleId);
    return new ConsistencyChecker(fewer, rest, profile, linking, acceptances);
  }

  /**
   * {@return a checker that runs no rules but these}
   *
   * @param ruleIds the ids of the rules
   * @throws IllegalArgumentException if the checker has no such rule
   */
  public ConsistencyChecker only(String... ruleIds) {
    List<String> wanted = List.of(ruleIds);
    wanted.forEach(this::known);
    ConsistencyChecker checker = this;
    for (String id : rules.keySet()) {
      checker = wanted.contains(id) ? checker : checker.without(id);
    }
    return checker;
  }

  /**
   * {@return a checker that gives all findings of the rule the severity}
   *
   * @param ruleId the id of the rule
   * @param severity the severity in place of the rule's own
   * @throws IllegalArgumentException if the checker has no such rule
   */
  public ConsistencyChecker withSeverity(String ruleId, Severity severity) {
    Map<String, Severity> more = new LinkedHashMap<>(severities);
    more.put(known(ruleId), severity);
    return new ConsistencyChecker(rules, more, profile, linking, acceptances);
  }

  /**
   * {@return a checker that compares quantities by the standards of the profile, in place of {@link
   * Profile#PRESS}}
   *
   * <p>Money of different currencies is comparable only with the rates of the profile.
   *
   * @param other the standards, such as {@code Profile.STRICT} or {@code Profile.PRESS.with(rates)}
   */
  public ConsistencyChecker withProfile(Profile other) {
    return new ConsistencyChecker(rules, severities, other, linking, acceptances);
  }

  /**
   * {@return a checker that takes questions for one by this linking, in place of {@link
   * Linking#standard()}}
   *
   * <p>Findings name canonical questions; their statements are those of the dossier.
   *
   * @param other which questions are one
   */
  public ConsistencyChecker withLinking(Linking other) {
    return new ConsistencyChecker(rules, severities, profile, other, acceptances);
  }

  /**
   * {@return a checker that reports the findings with the fingerprint apart, as accepted}
   *
   * @param fingerprint the {@linkplain Finding#fingerprint() fingerprint} of what is accepted
   * @param justification why it is
   * @throws IllegalArgumentException if either is blank or has outer white space, or if the
   *     fingerprint is accepted already
   */
  public ConsistencyChecker accepting(String fingerprint, String justification) {
    return accepting(new Acceptance(fingerprint, justification, Optional.empty()));
  }

  /**
   * {@return a checker that until the end of the day reports the findings with the fingerprint
   * apart, as accepted; it must be told {@linkplain #on what day it is}}
   *
   * @param fingerprint the {@linkplain Finding#fingerprint() fingerprint} of what is accepted
   * @param justification why it is
   * @param until the last day on which it is accepted
   * @throws IllegalArgumentException if fingerprint or justification is blank or has outer white
   *     space, or if the fingerprint is accepted already
   */
  public ConsistencyChecker accepting(String fingerprint, String justification, LocalDate until) {
    return accepting(new Acceptance(fingerprint, justification, Optional.of(until)));
  }

  /**
   * {@return a checker that reports the findings that are so accepted apart}
   *
   * @param acceptance which and why, such as one read from JSON
   * @throws IllegalArgumentException if the fingerprint is accepted already
   */
  public ConsistencyChecker accepting(Acceptance acceptance) {
    return new ConsistencyChecker(
        rules, severities, profile, linking, acceptances.plus(acceptance));
  }

  /**
   * {@return a checker that takes this day for today, to tell which acceptances have expired}
   *
   * <p>The checker itself never looks at a clock, so that the same check gives the same report.
   *
   * @param today the day, such as {@code LocalDate.now(clock)}
   */
  public ConsistencyChecker on(LocalDate today) {
    return new ConsistencyChecker(rules, severities, profile, linking, acceptances.on(today));
  }

  private String known(String ruleId) {
    if (!rules.containsKey(ruleId)) {
      throw new IllegalArgumentException(
          "ruleId must be one of " + rules.keySet() + ", but was '" + ruleId + "'");
    }
    return ruleId;
  }

  /**
   * {@return what the rules find in the dossier}
   *
   * @param dossier what is checked
   * @throws IllegalStateException if a rule fails; names the rule, the cause is what it threw; or
   *     if an acceptance has an end and nobody has said {@linkplain #on what day it is}
   */
  public CheckReport check(Dossier dossier) {
    return report(dossier, findings(dossier, namesAmong(dossier.actors()), rule -> true));
  }

  /**
   * {@return a session that checks the dossier now and keeps up with its changes}
   *
   * @param dossier what is checked first; {@code Dossier.of()} to begin with nothing
   * @throws IllegalStateException if a rule fails; names the rule, the cause is what it threw
   */
  public ConsistencySession session(Dossier dossier) {
    return new ConsistencySession(this, dossier);
  }

  /** Whether one of the rules looks across parts of the dossier. */
  boolean looksAcross() {
    return rules.values().stream().anyMatch(Rule::looksAcross);
  }

  /** Returns what the questions of the dossier are called. */
  Names namesAmong(Collection<Actor> actors) {
    return new Names(linking, actors);
  }

  /**
   * Returns what those of the rules find in the dossier under canonical names, in the order of the
   * rules.
   */
  List<Finding> findings(Dossier dossier, Names names, Predicate<Rule> which) {
    Linked linked = new Linked(dossier, names);
    Examination examination = Examination.of(linked.dossier(), profile, names);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (which.test(rule)) {
        for (Finding finding : RuleRun.of(rule, examination)) {
          Severity severity = severities.getOrDefault(rule.id(), finding.severity());
          findings.add(linked.restored(finding).at(severity));
        }
      }
    }
    return findings;
  }

  /** Returns the report of what all rules found in the dossier. */
  CheckReport report(Dossier dossier, List<Finding> findings) {
    return acceptances
        .divide(
            findings.stream().sorted(WORST_FIRST).toList(),
            CheckReport.builder().dossier(dossier).rules(rules.keySet()))
        .build();
  }

  /**
   * {@return what a rule sees of the dossier, for whoever wants more than findings: commitments,
   * disputes with all their pairs, what stands how to what}
   *
   * <p>All questions are under their canonical names. The profile and the linking make a
   * difference, the rules make none.
   *
   * @param dossier what is asked about
   */
  public RuleContext examine(Dossier dossier) {
    Names names = namesAmong(dossier.actors());
    return Examination.of(new Linked(dossier, names).dossier(), profile, names);
  }

  /**
   * {@return how the two statements stand to each other, and why; also why nothing was flagged}
   *
   * <p>Of statements that commit to several things, the pair that matters most. The profile makes a
   * difference, the rules make none.
   *
   * @param dossier the dossier of both
   * @param a the one
   * @param b the other
   */
  public Comparison compare(Dossier dossier, Statement a, Statement b) {
    Names names = namesAmong(dossier.actors());
    Linked linked = new Linked(dossier, names);
    return Examination.of(linked.dossier(), profile, names)
        .compare(linked.linkedStatement(a), linked.linkedStatement(b));
  }
}
