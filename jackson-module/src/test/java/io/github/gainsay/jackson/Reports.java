package io.github.gainsay.jackson;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Severity;
import java.util.List;

/** Reports whose words do not depend on the rules that come with the library. */
final class Reports {
  private Reports() {}

  static Finding dispute(Dossier dossier) {
    Statement claim = dossier.get(Statement.id("s1"));
    Statement denial = dossier.get(Statement.id("d1"));
    return Finding.builder()
        .code("dispute")
        .severity(Severity.HIGH)
        .message("China denies what Zelensky claims.\n")
        .question(Samples.FIGHTERS)
        .addStatements(claim, denial)
        .addPropositions(Samples.OVER_150)
        .addPositions(position(dossier, claim), position(dossier, denial))
        .addReason(new Reason("explicit-denial", "China calls it baseless."))
        .remedy("Ask both for evidence.")
        .build();
  }

  static Position position(Dossier dossier, Statement statement) {
    List<Commitment> commitments = dossier.commitments(statement);
    return new Position(commitments);
  }

  static Finding note(Dossier dossier) {
    return Finding.builder()
        .code("note")
        .severity(Severity.INFO)
        .message("Somebody said something.")
        .addStatement(dossier.get(Statement.id("m2")))
        .build();
  }

  static CheckReport report() {
    Dossier dossier = Samples.dossier();
    return CheckReport.builder()
        .dossier(dossier)
        .addRules("dispute", "note")
        .addFindings(dispute(dossier), note(dossier))
        .build();
  }
}
