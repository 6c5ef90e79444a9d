package io.github.gainsay.consistency;

import static io.github.gainsay.consistency.Samples.by;
import static io.github.gainsay.consistency.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Statement;
import java.util.ArrayList;
import java.util.List;

/** Two statements and how the checker explains them: the verdict in one line, then each reason. */
record CompareRow(String name, Statement a, Statement b, List<Entry> others, String expected) {
  static CompareRow row(String name, Statement a, Statement b, Entry... others) {
    return new CompareRow(name, a, b, List.of(others), "");
  }

  CompareRow explained(String by) {
    return new CompareRow(name, a, b, others, by);
  }

  void check() {
    List<Entry> entries = new ArrayList<>(List.of(a, b));
    entries.addAll(others);
    Dossier dossier = Samples.dossier(entries.toArray(Entry[]::new));

    assertThat(written(ConsistencyChecker.of(List.of()).compare(dossier, a, b)))
        .isEqualTo(expected);
  }

  private static String written(Comparison comparison) {
    String defects = comparison.severity().map(s -> " " + comparison.codes() + " " + s).orElse("");
    List<String> lines = new ArrayList<>(List.of(comparison.verdict() + defects));
    comparison.reasons().forEach(reason -> lines.add(reason.toString()));
    return String.join("\n", lines);
  }

  /** Returns the name, which names the test. */
  @Override
  public String toString() {
    return name;
  }
}
