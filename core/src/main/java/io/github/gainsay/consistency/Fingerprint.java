package io.github.gainsay.consistency;

import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.UUID;

/** A short name for a defect that outlives the run. */
final class Fingerprint {
  private static final int DIGEST_LENGTH = 13;

  private Fingerprint() {}

  static String of(Finding finding) {
    TreeSet<String> contents = new TreeSet<>();
    finding.propositions().stream().map(Proposition::canonical).forEach(contents::add);
    finding
        .positions()
        .forEach(
            p ->
                p.commitments()
                    .forEach(c -> contents.add(c.affirmed() + c.proposition().canonical())));
    if (contents.isEmpty()) {
      contents.add(finding.message());
    }
    finding.actor().ifPresent(actor -> contents.add("actor " + actor));
    return finding.code()
        + "-"
        + digest(finding.question().map(Question::toString).orElse("") + contents);
  }

  private static String digest(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
        .toString()
        .substring(0, DIGEST_LENGTH);
  }
}
