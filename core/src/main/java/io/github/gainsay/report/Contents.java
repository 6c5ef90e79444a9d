package io.github.gainsay.report;

import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Reply;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Message;
import java.util.List;
import java.util.Optional;

/** What is said, under a heading that names the question. */
final class Contents {
  private final Dossier dossier;
  private final Optional<Question> heading;
  private final Words words;

  Contents(Dossier dossier, Optional<Question> heading, Words words) {
    this.dossier = dossier;
    this.heading = heading;
    this.words = words;
  }

  /** Returns the content, such as "more than 150 people" or "denied: yes". */
  String of(Commitment commitment) {
    return of(commitment.affirmed(), commitment.proposition());
  }

  /** Returns the content, such as "exits / locked: no". */
  String of(Literal content) {
    return of(content.affirmed(), content.proposition());
  }

  private String of(boolean affirmed, Proposition proposition) {
    Message said = said(proposition);
    return words.of(affirmed ? said : Message.of("denied", said));
  }

  /** Returns the answer, and the question unless it is that of the heading. */
  private Message said(Proposition proposition) {
    Question question = proposition.question();
    Message answer = Message.answer(proposition);
    return heading.filter(question::equals).isPresent()
        ? answer
        : Message.of("content", dossier.titleOf(question), answer);
  }

  /** Returns what the statement is about, whether it affirms that or not. */
  String about(Statement statement) {
    return words.of(content(statement));
  }

  private Message content(Statement statement) {
    if (statement instanceof Claim claim) {
      return said(claim.asserts());
    }
    if (statement instanceof Remark remark) {
      return remark.about().map(this::named).orElseGet(() -> Message.of("content.nothing"));
    }
    Reply reply = (Reply) statement;
    Optional<Proposition> instead =
        reply instanceof Retraction retraction ? retraction.replacement() : Optional.empty();
    return instead
        .map(p -> Message.of("content.instead", target(reply), said(p)))
        .orElseGet(() -> Message.of("content.several", target(reply)));
  }

  /** Returns the content of what the reply is about, or else the target's name. */
  private List<Message> target(Reply reply) {
    List<Message> said =
        dossier.targetsOf(reply).stream()
            .flatMap(target -> dossier.commitments(target).stream())
            .map(
                c ->
                    c.affirmed()
                        ? said(c.proposition())
                        : Message.of("denied", said(c.proposition())))
            .distinct()
            .toList();
    return said.isEmpty() ? List.of(named(reply.target())) : said;
  }

  private Message named(Target target) {
    if (target instanceof Proposition proposition) {
      return said(proposition);
    }
    if (target instanceof Relation.Within within) {
      return Message.of("declared.within", within.part(), within.whole());
    }
    if (target instanceof Relation relation) {
      List<Message> operands =
          relation.propositions().stream().map(p -> Message.of("quoted", said(p))).toList();
      return Message.of(
          "relation", operands.get(0), joint(relation), operands.subList(1, operands.size()));
    }
    return target instanceof Target.Stated stated
        ? Message.of("target.statement", stated.statement())
        : Message.of("target.utterance", ((Target.Uttered) target).utterance());
  }

  /** Returns how the first operand stands to the others, such as "excludes". */
  static Message joint(Relation relation) {
    if (relation instanceof Relation.Excludes) {
      return Message.of("joint.excludes");
    }
    if (relation instanceof Relation.Entails) {
      return Message.of("joint.entails");
    }
    if (relation instanceof Relation.Equivalent) {
      return Message.of("joint.equivalent");
    }
    if (relation instanceof Relation.Supports supports) {
      return Message.of(
          supports.direction() == Relation.Direction.FOR ? "joint.supports" : "joint.opposes");
    }
    if (relation instanceof Relation.SubsetOf) {
      return Message.of("joint.part-of");
    }
    return Message.of(
        relation instanceof Relation.Precedes ? "joint.precedes" : "joint.computed-from");
  }
}
