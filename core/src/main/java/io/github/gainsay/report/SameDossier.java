package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.standing.Standings;

/** What reports demand of the standings that they are given. */
final class SameDossier {
  private SameDossier() {}

  /**
   * Returns the standings.
   *
   * @throws IllegalArgumentException if they are not those of the dossier that was checked
   */
  static Standings require(CheckReport report, Standings standings) {
    if (!standings.dossier().equals(report.dossier())) {
      throw new IllegalArgumentException(
          "standings must be those of the dossier that was checked, but were those of another");
    }
    return standings;
  }
}
