package io.github.gainsay.consistency.rules;

import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Renderings of the same words differ: in content, in a hedge or qualifier, or in what is put in
 * quotation marks.
 */
final class Distortion implements Rule {
  @Override
  public String id() {
    return "distortion";
  }

  @Override
  public Severity severity() {
    return Severity.LOW;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Map<String, List<Statement>> passages = new TreeMap<>();
    for (Statement s : Statements.live(context.dossier(), Statement.class)) {
      s.passage()
          .ifPresent(
              passage ->
                  passages
                      .computeIfAbsent(
                          s.utterance().orElseThrow() + "\n" + passage, k -> new ArrayList<>())
                      .add(s));
    }
    List<Finding> findings = new ArrayList<>();
    passages.values().forEach(renderings -> check(context, renderings, findings));
    return findings;
  }

  private void check(RuleContext context, List<Statement> renderings, List<Finding> findings) {
    Passage passage = new Passage(context, renderings);
    Set<Statement> concerned = new LinkedHashSet<>();
    Set<Reason> reasons = new LinkedHashSet<>();
    Severity worst = Severity.INFO;
    for (int i = 0; i < renderings.size(); i++) {
      for (int j = i; j < renderings.size(); j++) {
        Statement a = renderings.get(i);
        Statement b = renderings.get(j);
        Comparison comparison = context.compare(a, b);
        if (isDistortion(comparison) && !passage.onlyOmits(a, b, comparison)) {
          concerned.addAll(List.of(a, b));
          reasons.addAll(comparison.reasons());
          Severity found = comparison.severity().orElseThrow();
          worst = found.compareTo(worst) > 0 ? found : worst;
        }
      }
    }
    if (!concerned.isEmpty()) {
      findings.add(finding(context.dossier(), concerned, reasons, worst));
    }
  }

  private static boolean isDistortion(Comparison comparison) {
    return comparison.codes().contains("distortion");
  }

  /** Everything by which some words are rendered; one source may need several statements. */
  private record Passage(RuleContext context, List<Statement> renderings) {
    /**
     * Whether the two differ only because one source leaves out what the other gives: beside the
     * one, its source has a statement that comes nearer to the other.
     */
    boolean onlyOmits(Statement a, Statement b, Comparison comparison) {
      return !a.equals(b)
          && comparison.verdict() != Verdict.CONTRADICTION
          && (hasNearer(a, b, comparison) || hasNearer(b, a, comparison));
    }

    private boolean hasNearer(Statement a, Statement b, Comparison comparison) {
      return renderings.stream()
          .filter(x -> !x.equals(a) && !x.equals(b) && shareSource(x, b))
          .map(x -> context.compare(a, x))
          .anyMatch(c -> c.verdict() == Verdict.AGREEMENT || isNearer(c, comparison));
    }

    private static boolean isNearer(Comparison one, Comparison other) {
      return isDistortion(one)
          && !one.hasReason("other-question")
          && other.hasReason("other-question");
    }

    private static boolean shareSource(Statement a, Statement b) {
      return !Collections.disjoint(sources(Set.of(a)), sources(Set.of(b)));
    }
  }

  private Finding finding(
      Dossier dossier, Set<Statement> renderings, Set<Reason> reasons, Severity severity) {
    Set<Proposition> propositions = Statements.propositions(dossier, renderings);
    String differences =
        String.join(
            " ",
            reasons.stream()
                .filter(r -> !r.code().equals("renderings"))
                .map(Reason::text)
                .toList());
    return Finding.by(this)
        .severity(severity)
        .message(
            "Renderings of the same words of "
                + Phrases.speakers(dossier, renderings)
                + (" differ (" + String.join(", ", sources(renderings)) + "): " + differences))
        .question(Statements.question(propositions))
        .statements(renderings)
        .propositions(propositions)
        .reasons(reasons)
        .remedy("Quote the words in full, or give the qualifier that was left out.")
        .build();
  }

  private static List<String> sources(Set<Statement> renderings) {
    return renderings.stream()
        .flatMap(s -> s.citations().stream())
        .map(Distortion::source)
        .distinct()
        .sorted()
        .toList();
  }

  private static String source(Citation citation) {
    return citation.source().isPresent()
        ? citation.source().get().value()
        : "statement " + Objects.requireNonNull(citation.statement().orElse(null)).value();
  }
}
