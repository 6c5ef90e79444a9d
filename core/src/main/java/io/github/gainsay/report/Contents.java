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
import java.util.List;
import java.util.Optional;

/** What is said, under a heading that names the question. */
final class Contents {
  private final Dossier dossier;
  private final Optional<Question> heading;

  Contents(Dossier dossier, Optional<Question> heading) {
    this.dossier = dossier;
    this.heading = heading;
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
    return (affirmed ? "" : "denied: ") + of(proposition);
  }

  /** Returns the answer, and the question unless it is that of the heading. */
  private String of(Proposition proposition) {
    Question question = proposition.question();
    return (heading.filter(question::equals).isPresent() ? "" : dossier.titleOf(question) + ": ")
        + answer(proposition);
  }

  /** Returns the answer without its question, such as "12 people (place the deck)". */
  static String answer(Proposition proposition) {
    String scope = proposition.scope().toString();
    return proposition.value().format() + (scope.isEmpty() ? "" : " (" + scope + ")");
  }

  /** Returns what the statement is about, whether it affirms that or not. */
  String about(Statement statement) {
    if (statement instanceof Claim claim) {
      return of(claim.asserts());
    }
    if (statement instanceof Remark remark) {
      return remark.about().map(this::of).orElse("nothing definite");
    }
    Reply reply = (Reply) statement;
    return target(reply) + instead(reply);
  }

  /** Returns the content of what the reply is about, or else the target's name. */
  private String target(Reply reply) {
    List<String> said =
        dossier.targetsOf(reply).stream()
            .flatMap(target -> dossier.commitments(target).stream())
            .map(this::of)
            .distinct()
            .toList();
    return said.isEmpty() ? of(reply.target()) : String.join("; ", said);
  }

  private String instead(Reply reply) {
    return reply instanceof Retraction retraction
        ? retraction.replacement().map(p -> "; instead: " + of(p)).orElse("")
        : "";
  }

  private String of(Target target) {
    if (target instanceof Proposition proposition) {
      return of(proposition);
    }
    if (target instanceof Relation.Within within) {
      return "'" + within.part() + "' lies within '" + within.whole() + "'";
    }
    if (target instanceof Relation relation) {
      List<String> operands = relation.propositions().stream().map(p -> "'" + of(p) + "'").toList();
      return operands.get(0)
          + (" " + verb(relation) + " ")
          + String.join(", ", operands.subList(1, operands.size()));
    }
    return target.toString();
  }

  /** Returns how the first operand stands to the others, such as "excludes". */
  static String verb(Relation relation) {
    if (relation instanceof Relation.Excludes) {
      return "excludes";
    }
    if (relation instanceof Relation.Entails) {
      return "entails";
    }
    if (relation instanceof Relation.Equivalent) {
      return "is equivalent to";
    }
    if (relation instanceof Relation.Supports supports) {
      return supports.direction() == Relation.Direction.FOR ? "speaks for" : "speaks against";
    }
    if (relation instanceof Relation.SubsetOf) {
      return "is a part of";
    }
    return relation instanceof Relation.Precedes ? "precedes" : "is computed from";
  }
}
