package io.github.gainsay.report;

import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Proposition;
import io.github.gainsay.Reply;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the speaker of a statement does about which contents. */
final class ClaimActs {
  private ClaimActs() {}

  /**
   * What a statement says of a content.
   *
   * @param party who says it
   * @param content the content, affirmed
   * @param act what the statement does about it
   * @param label that in words
   * @param retracted whether the statement was taken back
   */
  record Said(
      ClaimMap.Party party,
      Proposition content,
      ClaimMap.Act act,
      String label,
      boolean retracted) {}

  /** Returns nothing for a statement that is about nothing definite, and for a mere remark. */
  static List<Said> of(Dossier dossier, Statement statement, Words words) {
    Speakers speakers = new Speakers(dossier, words);
    ClaimMap.Party party = new ClaimMap.Party(statement.speaker(), speakers.who(statement));
    boolean retracted = dossier.isRetracted(statement);
    List<Said> found = new ArrayList<>();
    for (Commitment c : dossier.commitments(statement)) {
      ClaimMap.Act act = act(c);
      found.add(new Said(party, c.proposition(), act, words.name(act), retracted));
    }
    if (statement instanceof Reply reply && (found.isEmpty() || reply instanceof Retraction)) {
      ClaimMap.Act act = act(reply);
      boolean counts = !(reply instanceof Retraction r) || dossier.isAuthorised(r);
      for (Target target : counts ? targets(dossier, reply) : Set.<Target>of()) {
        Message does = Speakers.doing(reply);
        String label = words.of(target.affirmed() ? does : Message.of("act.of-denial", does));
        found.add(new Said(party, target.content(), act, label, retracted));
      }
    }
    return found;
  }

  /** What a reply is about: a content, or the denial of it. */
  private record Target(Proposition content, boolean affirmed) {}

  private static Set<Target> targets(Dossier dossier, Reply reply) {
    Set<Target> found = new LinkedHashSet<>();
    if (reply.target() instanceof Proposition proposition) {
      found.add(new Target(proposition, true));
    }
    for (Statement target : dossier.targetsOf(reply)) {
      dossier
          .commitments(target)
          .forEach(c -> found.add(new Target(c.proposition(), c.affirmed())));
    }
    return found;
  }

  private static ClaimMap.Act act(Commitment commitment) {
    Statement s = commitment.statement();
    if (!commitment.affirmed()) {
      return ClaimMap.Act.DENIES;
    }
    return s instanceof Claim || s instanceof Retraction
        ? ClaimMap.Act.CLAIMS
        : ClaimMap.Act.ENDORSES;
  }

  private static ClaimMap.Act act(Reply reply) {
    if (reply instanceof Denial) {
      return ClaimMap.Act.DENIES_IN_PART;
    }
    if (reply instanceof Doubt) {
      return ClaimMap.Act.DOUBTS;
    }
    return reply instanceof Retraction ? ClaimMap.Act.RETRACTS : ClaimMap.Act.ENDORSES;
  }
}
