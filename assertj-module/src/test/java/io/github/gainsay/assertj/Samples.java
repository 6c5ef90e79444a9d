package io.github.gainsay.assertj;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;

/** A fire on a ferry, and who says what about it. */
final class Samples {
  static final Actor OWNER = Actor.of("owner", "Blue Line");
  static final Actor CREW = Actor.of("crew", "The crew");
  static final Actor PAPER = Actor.of("paper", "The Herald");

  static final Question INJURED = Question.of("ferry", "injured");
  static final Question LOCKED = Question.of("exits", "locked");
  static final Proposition OVER_150 = INJURED.isQuantity("more than 150 people");

  static final Claim S1 = Utterance.by(CREW).as("s1").claims(OVER_150);
  static final Claim S2 =
      Utterance.by(CREW).as("s2").claims(INJURED.isQuantity("more than 155 people"));
  static final Claim S3 =
      Utterance.by(OWNER).as("s3").claims(INJURED.isQuantity("fewer than 20 people"));
  static final Claim S4 = Utterance.by(CREW).as("s4").claims(LOCKED.yes());
  static final Denial S5 = Utterance.by(OWNER).as("s5").denies(S4, Aspect.INTENT);
  static final Doubt S6 = Utterance.by(PAPER).as("s6").doubts(S3);

  static final Dossier DOSSIER = Dossier.of(OWNER, CREW, PAPER, S1, S2, S3, S4, S5, S6);
  static final ConsistencyChecker CHECKER =
      ConsistencyChecker.of(StandardRules.all()).without("single-origin");
  static final CheckReport REPORT = CHECKER.check(DOSSIER);

  private Samples() {}
}
