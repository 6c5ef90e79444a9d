package io.github.gainsay.consistency.rules;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Reply;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Dispute;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.FindingBuilder;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Witness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** What the messages of several rules have in common. */
final class Phrases {
  private static final int MOST_POSITIONS_NAMED = 4;
  private static final int MOST_SPEAKERS_NAMED = 5;
  private static final int MOST_CONTENTS_NAMED = 4;

  private Phrases() {}

  /**
   * Returns one finding for each dispute that shows the rule's defect: the message says who says
   * what.
   */
  static List<Finding> disputes(Rule rule, RuleContext context, String key) {
    return disputes(rule, context, d -> Message.of(key, sides(context.dossier(), d)));
  }

  /** Returns one finding for each dispute that shows the rule's defect. */
  static List<Finding> disputes(
      Rule rule, RuleContext context, Function<Dispute, Message> message) {
    return context.disputes(rule.id()).stream()
        .map(d -> dispute(rule, d).message(message.apply(d)).build())
        .toList();
  }

  /** Returns a finding about the dispute that lacks its message. */
  static FindingBuilder dispute(Rule rule, Dispute dispute) {
    Set<Statement> statements = new LinkedHashSet<>();
    Set<Proposition> propositions = new LinkedHashSet<>();
    for (Position position : dispute.positions()) {
      position.commitments().forEach(c -> statements.add(c.statement()));
      propositions.addAll(position.propositions());
    }
    return Finding.by(rule)
        .severity(dispute.severity())
        .question(dispute.question())
        .statements(statements)
        .propositions(propositions)
        .positions(dispute.positions())
        .reasons(dispute.reasons());
  }

  /**
   * Returns a finding that lacks its message about what one side says, or sides of which none is
   * common to all.
   */
  static FindingBuilder ownDispute(Rule rule, Dossier dossier, Dispute dispute) {
    return dispute(rule, dispute).actor(principal(dossier, dispute.positions()));
  }

  /** Who is committed by all that is said, for whom the others speak. */
  static Optional<Id<Actor>> principal(Dossier dossier, List<Position> positions) {
    Set<Id<Actor>> common = new TreeSet<>();
    for (Position position : positions) {
      position.commitments().forEach(c -> common.addAll(c.actors()));
    }
    for (Position position : positions) {
      position.commitments().forEach(c -> common.retainAll(c.actors()));
    }
    return common.stream()
        .filter(a -> Collections.disjoint(dossier.get(a).speaksFor(), common))
        .findFirst()
        .or(() -> common.stream().findFirst());
  }

  /** Returns the names of the speakers, such as China and Lin Jian; of many only some. */
  static List<Object> names(Dossier dossier, Collection<Commitment> commitments) {
    return shortened(
        commitments.stream()
            .map(c -> dossier.get(c.statement().speaker()).name())
            .distinct()
            .toList(),
        MOST_SPEAKERS_NAMED,
        "others");
  }

  /** Returns the items, or if they are more than so many, those before the last and a number. */
  private static List<Object> shortened(List<?> items, int most, String others) {
    if (items.size() <= most) {
      return List.copyOf(items);
    }
    List<Object> named = new ArrayList<>(items.subList(0, most - 1));
    named.add(Message.of(others, items.size() - named.size()));
    return named;
  }

  /** Returns the names of the speakers in alphabetical order, each once. */
  static List<String> speakers(Dossier dossier, Collection<? extends Statement> statements) {
    return statements.stream()
        .map(s -> dossier.get(s.speaker()).name())
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the ids of the sources that give the statements, in alphabetical order. */
  static List<Message> sources(Collection<? extends Statement> statements) {
    return statements.stream()
        .flatMap(s -> s.citations().stream())
        .map(Phrases::source)
        .distinct()
        .sorted(Comparator.comparing(Message::toString))
        .toList();
  }

  private static Message source(Citation citation) {
    return citation.source().isPresent()
        ? Message.literal(citation.source().get().value())
        : Message.of(
            "statement", Objects.requireNonNull(citation.statement().orElse(null)).value());
  }

  /** Returns which form a verb has: one for one speaker, another for several. */
  static String form(Collection<Commitment> commitments) {
    return form(commitments.stream().map(Commitment::statement).toList());
  }

  /** Returns which form a verb has: one for one speaker, another for several. */
  static String form(List<? extends Statement> statements) {
    return statements.stream().map(Statement::speaker).distinct().count() == 1 ? ".one" : ".many";
  }

  /** Returns question and answer, such as "China / drawn into the conflict: yes". */
  static Message content(Dossier dossier, Proposition proposition) {
    return Message.of(
        "content", dossier.titleOf(proposition.question()), Message.answer(proposition));
  }

  /** Returns question and answer of what is held, such as "not: China / drawn in: yes". */
  static Message content(Dossier dossier, Commitment commitment) {
    return held(commitment, content(dossier, commitment.proposition()));
  }

  private static Message held(Commitment commitment, Message content) {
    return commitment.affirmed() ? content : Message.of("not", content);
  }

  /** Returns question and answer of everything held, each once. */
  static List<Message> contents(Dossier dossier, Collection<Commitment> commitments) {
    return commitments.stream().map(c -> content(dossier, c)).distinct().toList();
  }

  /** Returns the answers of everything held, each once; that it is not so that yes, is no. */
  static List<Message> answers(Collection<Commitment> commitments) {
    return commitments.stream()
        .map(Statements::affirmative)
        .map(c -> held(c, Message.answer(c.proposition())))
        .distinct()
        .toList();
  }

  /** Returns what the reply is about if that holds no content. */
  static Message target(Dossier dossier, Reply reply) {
    if (reply.target() instanceof Relation.Within within) {
      return Message.of("target.within", within.part(), within.whole());
    }
    return reply.target() instanceof Relation relation
        ? Message.of(
            "target.relation",
            relation.propositions().stream().map(p -> content(dossier, p)).toList())
        : Message.of("target.said", speakers(dossier, dossier.targetsOf(reply)));
  }

  /** Returns who says what about the question, or what it is that a declared relation excludes. */
  static Message sides(Dossier dossier, Dispute dispute) {
    Witness shown = dispute.strongest();
    return shown.comparison().hasReason("declared")
        ? Message.of("sides.declared", side(dossier, shown.a()), side(dossier, shown.b()))
        : Message.of(
            "sides", sides(dossier, dispute.positions()), dossier.titleOf(dispute.question()));
  }

  /** Returns what is said and by whom, such as "'China / drawn in: yes' said by Kyiv". */
  static Message side(Dossier dossier, Commitment c) {
    return Message.of(
        c.affirmed() ? "side.said" : "side.denied",
        content(dossier, c.proposition()),
        dossier.get(c.statement().speaker()).name());
  }

  /** Returns who says what, such as "A says '12 people'" and "B says '20 people'". */
  static List<Message> sides(Dossier dossier, List<Position> positions) {
    List<Position> named = positions.subList(0, Math.min(positions.size(), MOST_POSITIONS_NAMED));
    boolean oneVoice =
        named.stream().map(p -> names(dossier, p.commitments())).distinct().count() == 1;
    List<Message> sides = new ArrayList<>();
    for (Position position : named) {
      List<Commitment> held = position.commitments();
      List<Object> answers = shortened(answers(held), MOST_CONTENTS_NAMED, "more");
      sides.add(
          oneVoice && !sides.isEmpty()
              ? Message.of("says.too", answers)
              : Message.of("says" + form(held), names(dossier, held), answers));
    }
    if (positions.size() > named.size()) {
      sides.add(Message.of("says.more", positions.size() - named.size()));
    }
    return sides;
  }
}
