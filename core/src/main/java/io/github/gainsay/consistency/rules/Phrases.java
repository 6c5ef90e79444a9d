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
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Witness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
   * Returns one finding for each dispute that shows the rule's defect: the opening, then who says
   * what.
   */
  static List<Finding> disputes(Rule rule, RuleContext context, String opening) {
    return disputes(rule, context, d -> opening + ": " + sides(context.dossier(), d));
  }

  /** Returns the words with a capital letter first, as "the Kremlin denies it." needs one. */
  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns one finding for each dispute that shows the rule's defect. */
  static List<Finding> disputes(Rule rule, RuleContext context, Function<Dispute, String> message) {
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
    return dispute(rule, dispute).actor(principal(dossier, dispute));
  }

  /** Who is committed by all that is said, for whom the others speak. */
  private static Optional<Id<Actor>> principal(Dossier dossier, Dispute dispute) {
    Set<Id<Actor>> common = new TreeSet<>();
    for (Position position : dispute.positions()) {
      position.commitments().forEach(c -> common.addAll(c.actors()));
    }
    for (Position position : dispute.positions()) {
      position.commitments().forEach(c -> common.retainAll(c.actors()));
    }
    return common.stream()
        .filter(a -> Collections.disjoint(dossier.get(a).speaksFor(), common))
        .findFirst()
        .or(() -> common.stream().findFirst());
  }

  /** Returns the names of the speakers, such as "China and Lin Jian"; of many only some. */
  static String names(Dossier dossier, Collection<Commitment> commitments) {
    return listed(
        shortened(
            commitments.stream()
                .map(c -> dossier.get(c.statement().speaker()).name())
                .distinct()
                .toList(),
            MOST_SPEAKERS_NAMED,
            " others"));
  }

  /** Returns the items, or if they are more than so many, those before the last and a number. */
  private static List<String> shortened(List<String> items, int most, String others) {
    if (items.size() <= most) {
      return items;
    }
    List<String> named = new ArrayList<>(items.subList(0, most - 1));
    named.add(items.size() - named.size() + others);
    return named;
  }

  /** Returns the names of the speakers in alphabetical order, each once. */
  static String speakers(Dossier dossier, Collection<? extends Statement> statements) {
    return listed(
        statements.stream().map(s -> dossier.get(s.speaker()).name()).distinct().sorted().toList());
  }

  /** Returns the ids of the sources that give the statements, in alphabetical order. */
  static List<String> sources(Collection<? extends Statement> statements) {
    return statements.stream()
        .flatMap(s -> s.citations().stream())
        .map(Phrases::source)
        .distinct()
        .sorted()
        .toList();
  }

  private static String source(Citation citation) {
    return citation.source().isPresent()
        ? citation.source().get().value()
        : "statement " + Objects.requireNonNull(citation.statement().orElse(null)).value();
  }

  /** Returns the one form of the verb for one speaker, the other for several. */
  static String verb(Collection<Commitment> commitments, String one, String several) {
    return commitments.stream().map(c -> c.statement().speaker()).distinct().count() == 1
        ? one
        : several;
  }

  /** Returns question and answer, such as "China / drawn into the conflict: yes". */
  static String content(Dossier dossier, Proposition proposition) {
    String scope = proposition.scope().toString();
    return dossier.titleOf(proposition.question())
        + (": " + proposition.value().format())
        + (scope.isEmpty() ? "" : " (" + scope + ")");
  }

  /** Returns question and answer of what is held, such as "not: China / drawn in: yes". */
  static String content(Dossier dossier, Commitment commitment) {
    return (commitment.affirmed() ? "" : "not: ") + content(dossier, commitment.proposition());
  }

  /** Returns question and answer of everything held, each once. */
  static String contents(Dossier dossier, Collection<Commitment> commitments) {
    return String.join(
        "; ", commitments.stream().map(c -> content(dossier, c)).distinct().toList());
  }

  /** Returns what the reply is about if that holds no content. */
  static String target(Dossier dossier, Reply reply) {
    if (reply.target() instanceof Relation.Within within) {
      return "that '" + within.part() + "' lies within '" + within.whole() + "'";
    }
    return reply.target() instanceof Relation relation
        ? "that there is the declared relation between "
            + listed(relation.propositions().stream().map(p -> content(dossier, p)).toList())
        : "what " + speakers(dossier, dossier.targetsOf(reply)) + " said";
  }

  /** Returns who says what about the question, or what it is that a declared relation excludes. */
  static String sides(Dossier dossier, Dispute dispute) {
    Witness shown = dispute.strongest();
    return shown.comparison().hasReason("declared")
        ? "by what is declared, "
            + (side(dossier, shown.a())
                + " and "
                + side(dossier, shown.b())
                + " exclude each other.")
        : sides(dossier, dispute.positions()) + " (" + dossier.titleOf(dispute.question()) + ").";
  }

  /** Returns what is said and by whom, such as "'China / drawn in: yes' said by Kyiv". */
  static String side(Dossier dossier, Commitment c) {
    return "'"
        + content(dossier, c.proposition())
        + (c.affirmed() ? "' said by " : "' denied by ")
        + dossier.get(c.statement().speaker()).name();
  }

  /** Returns who says what, such as "A says '12 people' and B says '20 people'". */
  static String sides(Dossier dossier, List<Position> positions) {
    List<Position> named = positions.subList(0, Math.min(positions.size(), MOST_POSITIONS_NAMED));
    List<String> speakers = named.stream().map(p -> says(dossier, p)).toList();
    boolean oneVoice = speakers.stream().distinct().count() == 1;
    List<String> sides = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String quoted = "'" + inShort(named.get(i)) + "'";
      sides.add(oneVoice && i > 0 ? quoted : speakers.get(i) + " " + quoted);
    }
    if (positions.size() > named.size()) {
      sides.add(positions.size() - named.size() + " more positions are held");
    }
    return listed(sides);
  }

  private static String inShort(Position position) {
    List<String> contents =
        position.commitments().stream()
            .map(c -> new Position(List.of(c)).says())
            .distinct()
            .toList();
    return String.join("; ", shortened(contents, MOST_CONTENTS_NAMED, " more"));
  }

  private static String says(Dossier dossier, Position position) {
    return names(dossier, position.commitments()) + verb(position.commitments(), " says", " say");
  }

  /** Returns the items as "a, b and c". */
  static String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
