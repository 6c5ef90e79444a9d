package io.github.gainsay.consistency.rules;

import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Remark;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Somebody denies what nobody is known to claim, or what is known to be claimed only from the
 * denial.
 */
final class DanglingDenial implements Rule {
  @Override
  public String id() {
    return "dangling-denial";
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
    Dossier dossier = context.dossier();
    Map<Question, List<Commitment>> known = known(dossier);
    Map<String, Dangling> found = new TreeMap<>();
    for (Denial denial : Statements.live(dossier, Denial.class)) {
      Optional<Commitment> denied = denied(dossier, denial);
      if (denied.isPresent() && !isKnown(context, known, denial, denied.get())) {
        Proposition content = denied.get().proposition();
        String key = denied.get().affirmed() + content.canonical();
        found
            .computeIfAbsent(key, k -> new Dangling(content, new ArrayList<>()))
            .denials()
            .add(denial);
      }
    }
    return found.values().stream().map(d -> finding(context, d.denials(), d.content())).toList();
  }

  private record Dangling(Proposition content, List<Denial> denials) {}

  /**
   * What would have to be claimed for the denial to hit something; held here by the denial itself.
   */
  private static Optional<Commitment> denied(Dossier dossier, Denial denial) {
    if (denial.target() instanceof Proposition p) {
      return Optional.of(
          new Commitment(denial, dossier.committedBy(denial), p, true, Certainty.CERTAIN));
    }
    List<Commitment> claimed =
        dossier.targetsOf(denial).stream().flatMap(t -> dossier.commitments(t).stream()).toList();
    return denial.target() instanceof Target.Stated && claimed.size() == 1
        ? Optional.of(claimed.get(0))
        : Optional.empty();
  }

  /** Whether some other statement that is known otherwise commits somebody to what is denied. */
  private static boolean isKnown(
      RuleContext context,
      Map<Question, List<Commitment>> known,
      Denial denial,
      Commitment denied) {
    Commitment sought = Statements.affirmative(denied);
    Set<Question> questions = new LinkedHashSet<>(List.of(denied.proposition().question()));
    questions.addAll(context.joinedTo(denied.proposition().question()));
    return questions.stream()
        .flatMap(q -> known.getOrDefault(q, List.of()).stream())
        .filter(c -> !c.statement().id().equals(denial.id()))
        .anyMatch(
            c ->
                c.affirmed() == sought.affirmed()
                    && (c.affirmed()
                        ? context.entails(c.proposition(), sought.proposition())
                        : c.proposition().equals(sought.proposition())));
  }

  /**
   * What statements commit to, retracted or not, leaving out those that only a denial of them
   * shows.
   */
  private static Map<Question, List<Commitment>> known(Dossier dossier) {
    Map<Question, List<Commitment>> found = new HashMap<>();
    for (Statement s : dossier.statements()) {
      if (!Statements.isKnownOnlyFromDenial(dossier, s)) {
        dossier
            .commitments(s)
            .forEach(
                c ->
                    found
                        .computeIfAbsent(c.proposition().question(), q -> new ArrayList<>())
                        .add(Statements.affirmative(c)));
      }
    }
    return found;
  }

  private Finding finding(RuleContext context, List<Denial> denials, Proposition denied) {
    Dossier dossier = context.dossier();
    Set<Statement> statements = new LinkedHashSet<>(denials);
    denials.forEach(d -> statements.addAll(dossier.targetsOf(d)));
    List<Remark> asked =
        dossier.statements(Remark.class).stream()
            .filter(
                r ->
                    r.about()
                        .filter(t -> t instanceof Proposition p && context.entails(p, denied))
                        .isPresent())
            .sorted(Comparator.comparing(Statement::id))
            .toList();
    statements.addAll(asked);
    boolean claimed = statements.size() > denials.size() + asked.size();
    return Finding.by(this)
        .message(
            Message.of(
                "finding.dangling-denial"
                    + (claimed ? ".claimed" : ".unclaimed")
                    + Phrases.form(denials),
                Phrases.speakers(dossier, denials),
                Phrases.content(dossier, denied)))
        .question(denied.question())
        .statements(statements)
        .addProposition(denied)
        .addAllReasons(reasons(dossier, claimed, asked))
        .remedy(Message.of("remedy.dangling-denial"))
        .build();
  }

  private static List<Reason> reasons(Dossier dossier, boolean claimed, List<Remark> asked) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(claimed ? Reason.of("known-only-from-denial") : Reason.of("nobody-claims"));
    if (!asked.isEmpty()) {
      reasons.add(Reason.of("only-remarked", Phrases.speakers(dossier, asked)));
    }
    return reasons;
  }
}
