package io.github.gainsay.examples.embedding;

import static java.util.stream.Collectors.joining;

import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.InvalidDossierException;
import io.github.gainsay.Problem;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.ConsistencySession;
import io.github.gainsay.report.HtmlReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the dossiers of a folder say, checked together and kept up to date.
 *
 * <p>After each {@link #refresh} the findings are those of a desk that has just been opened: they
 * depend on what is in the folder, not on what was in it before. Not thread-safe.
 */
final class Desk {
  private final DossierFolder folder;
  private final ConsistencyChecker checker;

  /** What has been added to the session, by name of the file. */
  private SortedMap<String, Dossier> held = new TreeMap<>();

  /** Which files do not fit together with those before them, and why. */
  private final SortedMap<String, String> misfits = new TreeMap<>();

  private ConsistencySession session;
  private CheckReport report;

  /** Opens a desk with nothing on it yet. */
  Desk(DossierFolder folder, ConsistencyChecker checker) {
    this.folder = folder;
    this.checker = checker;
    this.session = checker.session(Dossier.of());
    this.report = session.report();
  }

  /**
   * Looks at the folder again.
   *
   * <p>What is new costs as much as what it bears on. A session does not forget an actor or a
   * source, so where a file is gone, or no longer says what it said, a new one begins.
   *
   * @return what that makes of the findings
   * @throws IOException if the folder cannot be read; nothing has changed then
   */
  Update refresh() throws IOException {
    DossierFolder.Contents contents = folder.read();
    boolean onlyMore = misfits.isEmpty() && says(contents.dossiers(), held);
    if (!onlyMore || !add(contents.dossiers())) {
      session = checker.session(Dossier.of());
      held = new TreeMap<>();
      misfits.clear();
      add(contents.dossiers());
    }
    held = contents.dossiers();
    CheckReport before = report;
    report = session.report();
    SortedMap<String, String> refused = new TreeMap<>(contents.refused());
    refused.putAll(misfits);
    return Update.between(before, report, refused);
  }

  /** Whether every file still says all that it said, and perhaps more. */
  private static boolean says(Map<String, Dossier> now, Map<String, Dossier> before) {
    return before.entrySet().stream()
        .allMatch(
            file ->
                now.containsKey(file.getKey())
                    && new HashSet<>(now.get(file.getKey()).entries())
                        .containsAll(file.getValue().entries()));
  }

  /** Adds what is new in the files, in the order of their names; returns whether all fits. */
  private boolean add(SortedMap<String, Dossier> files) {
    files.forEach(
        (name, dossier) -> {
          if (!dossier.equals(held.get(name))) {
            try {
              session.add(dossier.entries().toArray(Entry[]::new));
            } catch (InvalidDossierException e) {
              misfits.put(
                  name,
                  "document must fit together with those before it, but does not: "
                      + e.problems().stream().map(Problem::message).collect(joining("; ")));
            }
          }
        });
    return misfits.isEmpty();
  }

  /** {@return what was found when it was last looked at} */
  CheckReport report() {
    return report;
  }

  /** {@return the page for those who have to read it} */
  HtmlReport page() {
    return HtmlReport.of(report)
        .standings(Standings.of(report.dossier(), checker))
        .title("What does not hold together");
  }
}
