package io.github.gainsay.examples.quickstart;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;

/** The Java code of the README. */
final class ReadmeSnippet {
  private ReadmeSnippet() {}

  /**
   * Prints the findings about one denial.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    // begin
    Actor zelensky = Actor.of("zelensky", "Volodymyr Zelensky");
    Actor beijing = Actor.of("beijing", "Beijing");

    Question fighters = Question.of("Chinese nationals", "fighting in Russian ranks");
    Proposition over150 = fighters.isQuantity("more than 150 people");
    Proposition over155 = fighters.isQuantity("more than 155 people");

    Dossier dossier =
        Dossier.of(
            zelensky,
            beijing,
            Claim.of(zelensky, over150),
            Claim.of(zelensky, over155),
            Denial.of(beijing, over150));

    CheckReport report = ConsistencyChecker.of(StandardRules.all()).check(dossier);
    System.out.println(report);
    // end
  }
}
