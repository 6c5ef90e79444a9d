package io.github.gainsay.consistency.rules;

import static io.github.gainsay.consistency.Samples.findings;

import io.github.gainsay.Entry;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.Samples;
import io.github.gainsay.consistency.Severity;
import java.util.List;
import org.assertj.core.api.Assertions;

/** What one rule finds: {@code assertThat(rule).on(entries).reports("[LOW] …")}. */
final class RuleAssert {
  private final List<Finding> findings;

  private RuleAssert(List<Finding> findings) {
    this.findings = findings;
  }

  static Checking assertThat(Rule rule) {
    return new Checking(rule);
  }

  record Checking(Rule rule) {
    /** The entries, among all that {@link Samples} name. */
    RuleAssert on(Entry... entries) {
      return new RuleAssert(Samples.findings(List.of(rule), entries));
    }
  }

  /** Severity and whole message of each finding, in the order of the report. */
  RuleAssert reports(String... expected) {
    Assertions.assertThat(findings)
        .extracting(f -> "[" + f.severity() + "] " + f.message())
        .containsExactly(expected);
    return this;
  }

  /** Severity of each finding, in the order of the report. */
  RuleAssert reportsAs(Severity... expected) {
    Assertions.assertThat(findings).extracting(Finding::severity).containsExactly(expected);
    return this;
  }

  void accepts() {
    Assertions.assertThat(findings).isEmpty();
  }

  /** Text and code of each reason of the only finding. */
  RuleAssert because(String... expected) {
    Assertions.assertThat(findings.get(0).reasons())
        .extracting(Reason::toString)
        .containsExactly(expected);
    return this;
  }

  /** Each position of the only finding, as who says what. */
  RuleAssert withPositions(String... expected) {
    Assertions.assertThat(findings.get(0).positions())
        .extracting(p -> p.speakers() + " " + p.says())
        .containsExactly(expected);
    return this;
  }

  /** The ids of the statements of the only finding. */
  RuleAssert concerns(String... expected) {
    Assertions.assertThat(findings.get(0).statements())
        .extracting(s -> s.id().value())
        .containsExactly(expected);
    return this;
  }

  /** The question of the only finding. */
  RuleAssert about(Question expected) {
    Assertions.assertThat(findings.get(0).question()).hasValue(expected);
    return this;
  }

  RuleAssert withRemedy(String expected) {
    Assertions.assertThat(findings.get(0).remedy()).hasValue(expected);
    return this;
  }
}
