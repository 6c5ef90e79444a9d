package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Severity;

/** A made-up story, and reports on it with one finding each. */
final class FerryFire {
  static final Actor MAYOR = Actor.of("mayor", "the mayor");
  static final Actor OWNER = Actor.of("owner", "Blue Line");
  static final Actor SPOKESWOMAN =
      Actor.builder().id("spokeswoman").name("Ada Berg").speaksFor(OWNER).build();
  static final Actor HERALD = Actor.of("herald", "The Herald");
  static final Actor AGENCY = Actor.of("agency", "North Wire");
  static final Source WIRE = Source.of("wire-7", Source.Kind.OTHER);
  static final Source STORY =
      Source.builder()
          .id("herald-12")
          .kind(Source.Kind.ARTICLE)
          .title("Fire on the ferry")
          .publisher(HERALD)
          .published("2031-05-02")
          .derivedFrom(WIRE)
          .build();
  static final Source CAPTION = STORY.part("photo-1", Source.Kind.CAPTION).build();
  static final Source POST = Source.of("post-3", Source.Kind.SOCIAL_POST);
  static final Event HEARING = Event.of("hearing", "hearing of the council");

  static final Question TOLL = Question.of("ferry fire", "deaths");
  static final Proposition LOCKED = Question.of("exits", "locked").yes();
  static final Proposition OPEN = Question.of("exits", "could be opened").yes();

  private FerryFire() {}

  /** Returns the dossier of the statements, in their order. */
  static Dossier dossier(Statement... statements) {
    DossierBuilder builder =
        Dossier.builder()
            .add(MAYOR, OWNER, SPOKESWOMAN, HERALD, AGENCY)
            .add(WIRE, STORY, CAPTION, POST, HEARING);
    return builder.add(statements).build();
  }

  /** Returns a report whose only finding concerns all the statements. */
  static CheckReport finding(Statement... statements) {
    Finding finding =
        Finding.builder()
            .code("oddity")
            .severity(Severity.INFO)
            .message("This is odd.")
            .question(LOCKED.question())
            .addStatements(statements)
            .build();
    return report(dossier(statements), finding);
  }

  /** Returns a report of the findings by one rule. */
  static CheckReport report(Dossier dossier, Finding... findings) {
    return CheckReport.builder().dossier(dossier).addRules("oddity").addFindings(findings).build();
  }
}
