package io.github.gainsay.examples.benchmarks;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to check one question to which there are many answers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {
  private static final String[] HEDGES = {
    "more than", "at least", "about", "exactly", "up to", "at most", "fewer than", "nearly"
  };

  /** Who answers, and how: that decides whether answers exclude each other or meet. */
  public enum Answers {
    /** Different numbers: all exclude each other. */
    EXACT,
    /** Half of the numbers are claimed and half denied. */
    DENIED,
    /** "More than" different numbers: all meet. */
    BOUNDS,
    /** All ways to hedge a figure. */
    HEDGED,
    /** "More than" different numbers, all of which are declared to exclude one claim of all. */
    DECLARED,
    /** One actor claims some numbers and denies others, day by day. */
    OWN
  }

  @Param({"EXACT", "DENIED", "BOUNDS", "HEDGED", "DECLARED", "OWN"})
  private Answers answers = Answers.EXACT;

  @Param({"1000", "2000"})
  private int count;

  private final ConsistencyChecker checker = ConsistencyChecker.of(StandardRules.all());
  private Dossier dossier = Dossier.of();

  /** Makes the dossier. */
  @Setup
  public void collect() {
    Question dead = Question.of("the flood", "dead");
    Question harmless = Question.of("the flood", "harmless");
    DossierBuilder notes = Dossier.builder();
    if (answers == Answers.DECLARED) {
      notes.add(new Relation.Excludes(dead.isQuantity("more than 900 people"), harmless.yes()));
    }
    Actor office = notes.keep(Actor.of("office", "Office"));
    for (int i = 0; i < count; i++) {
      Actor by = notes.keep(Actor.of("actor " + i, "Actor " + i));
      int number = 1000 + i;
      notes.add(
          switch (answers) {
            case EXACT -> Claim.of(by, dead.isQuantity("exactly " + number + " people"));
            case BOUNDS -> Claim.of(by, dead.isQuantity("more than " + number + " people"));
            case HEDGED ->
                Claim.of(by, dead.isQuantity(HEDGES[i % HEDGES.length] + " " + number + " people"));
            case DENIED ->
                i % 2 == 0
                    ? Claim.of(by, dead.isQuantity("exactly " + number + " people"))
                    : Denial.of(by, dead.isQuantity("exactly " + number + " people"));
            case DECLARED -> {
              notes.add(Claim.of(by, harmless.yes()));
              yield Claim.of(by, dead.isQuantity("more than " + number + " people"));
            }
            case OWN -> {
              Utterance said =
                  Utterance.by(office).saidAt(LocalDate.of(2025, 1, 1).plusDays(i).toString());
              yield i % 2 == 0
                  ? said.claims(dead.isQuantity("exactly " + number + " people"))
                  : said.denies(dead.isQuantity("exactly " + number + " people"));
            }
          });
    }
    dossier = notes.build();
  }

  /** {@return the report} */
  @Benchmark
  public CheckReport check() {
    return checker.check(dossier);
  }
}
