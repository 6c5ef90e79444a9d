package io.github.gainsay.consistency;

import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Operand;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import java.util.List;

/**
 * A dossier in which every question is canonical, and the way back to the statements of the
 * original, which have the same ids.
 */
final class Linked {
  /** A subject for the question of a property that is only declared. */
  private static final String ANYTHING = "anything";

  private final Dossier original;
  private final Names names;
  private final boolean changesNothing;
  private final Dossier dossier;

  Linked(Dossier original, Names names) {
    this.original = original;
    this.names = names;
    this.changesNothing =
        original.propositions().stream().allMatch(p -> isCanonical(p.question()))
            && original.properties().stream().allMatch(this::isCanonical);
    this.dossier = changesNothing ? original : translated();
  }

  /** The dossier under canonical names; the original if that makes no difference. */
  Dossier dossier() {
    return dossier;
  }

  /** A declaration under the canonical name goes before one under another. */
  private Dossier translated() {
    DossierBuilder builder = Dossier.builder().onClash((given, later) -> given);
    builder.addAll(original.properties().stream().filter(this::isCanonical));
    builder.addAll(original.properties().stream().map(this::linked));
    builder.addAll(original.actors()).addAll(original.sources()).addAll(original.events());
    builder.addAll(original.relations().stream().filter(this::staysApart).map(this::linked));
    return builder.addAll(original.statements().stream().map(this::linked)).build();
  }

  private Question linked(Question question) {
    return names.canonical(question);
  }

  private boolean isCanonical(Question question) {
    return linked(question).equals(question);
  }

  private boolean isCanonical(Property property) {
    return isCanonical(new Question(ANYTHING, property.id()));
  }

  private Property linked(Property property) {
    Question question = linked(new Question(ANYTHING, property.id()));
    return property.toBuilder().id(question.property()).build();
  }

  private Proposition linked(Proposition p) {
    return p.toBuilder().question(linked(p.question())).build();
  }

  /** Whether its propositions are still different, since no relation joins one to itself. */
  private boolean staysApart(Relation relation) {
    List<Proposition> propositions = relation.propositions();
    boolean pair =
        !(relation instanceof Relation.Total)
            && !(relation instanceof Relation.Product)
            && !(relation instanceof Relation.Within);
    return !pair || !linked(propositions.get(0)).equals(linked(propositions.get(1)));
  }

  private Relation linked(Relation relation) {
    if (relation instanceof Relation.Excludes r) {
      return new Relation.Excludes(linked(r.a()), linked(r.b()));
    }
    if (relation instanceof Relation.Entails r) {
      return new Relation.Entails(linked(r.premise()), linked(r.conclusion()));
    }
    if (relation instanceof Relation.Equivalent r) {
      return new Relation.Equivalent(linked(r.a()), linked(r.b()));
    }
    if (relation instanceof Relation.Supports r) {
      return new Relation.Supports(linked(r.premise()), linked(r.conclusion()), r.direction());
    }
    if (relation instanceof Relation.SubsetOf r) {
      return new Relation.SubsetOf(linked(r.part()), linked(r.whole()));
    }
    if (relation instanceof Relation.Precedes r) {
      return new Relation.Precedes(linked(r.earlier()), linked(r.later()));
    }
    if (relation instanceof Relation.Within) {
      return relation;
    }
    if (relation instanceof Relation.Total r) {
      return new Relation.Total(
          linked(r.whole()), linked(r.plus()), linked(r.minus()), r.exhaustive());
    }
    Relation.Product r = (Relation.Product) relation;
    return new Relation.Product(linked(r.result()), linked(r.factors()));
  }

  private List<Operand> linked(List<Operand> operands) {
    return operands.stream().map(o -> o instanceof Proposition p ? linked(p) : o).toList();
  }

  private Target linked(Target target) {
    if (target instanceof Proposition p) {
      return linked(p);
    }
    return target instanceof Relation relation && staysApart(relation) ? linked(relation) : target;
  }

  private Statement linked(Statement s) {
    if (s instanceof Claim claim) {
      return claim.toBuilder().asserts(linked(claim.asserts())).build();
    }
    if (s instanceof Denial denial) {
      return denial.toBuilder().target(linked(denial.target())).build();
    }
    if (s instanceof Doubt doubt) {
      return doubt.toBuilder().target(linked(doubt.target())).build();
    }
    if (s instanceof Endorsement endorsement) {
      return endorsement.toBuilder().target(linked(endorsement.target())).build();
    }
    if (s instanceof Retraction retraction) {
      return retraction.toBuilder().replacement(retraction.replacement().map(this::linked)).build();
    }
    Remark remark = (Remark) s;
    return remark.toBuilder().about(remark.about().map(this::linked)).build();
  }

  /** The statement under canonical names. */
  Statement linkedStatement(Statement statement) {
    return dossier.find(statement.id()).orElse(statement);
  }

  /** The finding about the statements of the original. */
  Finding restored(Finding finding) {
    return changesNothing
        ? finding
        : finding.toBuilder()
            .statements(finding.statements().stream().map(this::restored).toList())
            .positions(finding.positions().stream().map(this::restored).toList())
            .build();
  }

  private Position restored(Position position) {
    return new Position(
        position.commitments().stream()
            .map(
                c ->
                    new Commitment(
                        restored(c.statement()),
                        c.actors(),
                        c.proposition(),
                        c.affirmed(),
                        c.certainty()))
            .toList());
  }

  private Statement restored(Statement statement) {
    return original.find(statement.id()).orElse(statement);
  }
}
