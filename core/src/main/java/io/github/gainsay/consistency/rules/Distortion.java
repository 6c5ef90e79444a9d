package io.github.gainsay.consistency.rules;

import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Comparison;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.consistency.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    List<Finding> findings = new ArrayList<>();
    Statements.renderings(context.dossier())
        .forEach(renderings -> check(context, renderings, findings));
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
      return !Collections.disjoint(Phrases.sources(Set.of(a)), Phrases.sources(Set.of(b)));
    }
  }

  private Finding finding(
      Dossier dossier, Set<Statement> renderings, Set<Reason> reasons, Severity severity) {
    Set<Proposition> propositions = Statements.propositions(dossier, renderings);
    List<Message> differences =
        reasons.stream().filter(r -> !r.code().equals("renderings")).map(Reason::wording).toList();
    return Finding.by(this)
        .severity(severity)
        .message(
            Message.of(
                "finding.distortion",
                Phrases.speakers(dossier, renderings),
                Phrases.sources(renderings),
                differences))
        .question(Statements.question(propositions))
        .statements(renderings)
        .propositions(propositions)
        .reasons(reasons)
        .remedy(Message.of("remedy.distortion"))
        .build();
  }
}
