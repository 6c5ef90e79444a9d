package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who says something, for whom, in which way, when, and on which occasion. */
final class Speakers {
  private final Dossier dossier;
  private final Words words;

  Speakers(Dossier dossier, Words words) {
    this.dossier = dossier;
    this.words = words;
  }

  /** Returns the speaker alone, such as "Lin Jian (for China)". */
  String who(Statement statement) {
    return words.of(speaker(statement));
  }

  private Message speaker(Statement statement) {
    String name = name(statement.speaker());
    List<String> principals =
        dossier.committedBy(statement).stream()
            .filter(actor -> !actor.equals(statement.speaker()))
            .map(this::name)
            .toList();
    return principals.isEmpty()
        ? Message.literal(name)
        : Message.of("speaker.for", name, principals);
  }

  /** Returns the speaker and what the speaker does, such as "Keith Kellogg doubts, 2025-04-09". */
  String of(Statement statement) {
    return line(
        statement, Message.of("speaker.does", speaker(statement), doing(statement)), List.of());
  }

  /** Returns what the speaker does, such as "denies (intent)". */
  static Message doing(Statement statement) {
    Message act = Message.of("act." + act(statement));
    if (statement instanceof Claim claim) {
      return unless(Certainty.CERTAIN, claim.certainty(), act);
    }
    if (statement instanceof Denial denial) {
      return unless(Aspect.CONTENT, denial.aspect(), act);
    }
    return statement instanceof Endorsement endorsement
        ? unless(Aspect.CONTENT, endorsement.aspect(), act)
        : act;
  }

  /** Returns by what the kind of statement is known, such as "denies". */
  static String act(Statement statement) {
    if (statement instanceof Claim) {
      return "claims";
    }
    if (statement instanceof Denial) {
      return "denies";
    }
    if (statement instanceof Endorsement) {
      return "endorses";
    }
    if (statement instanceof Doubt) {
      return "doubts";
    }
    return statement instanceof Retraction ? "retracts" : "remarks";
  }

  private static <E extends Enum<E>> Message unless(E usual, E constant, Message act) {
    return constant == usual ? act : Message.of("act.how", act, Message.name(constant));
  }

  /** Returns the speaker, and what else than a plain claim or denial the commitment rests on. */
  String of(Commitment commitment) {
    List<Message> notes = new ArrayList<>();
    indirection(commitment).ifPresent(notes::add);
    if (commitment.certainty() != Certainty.CERTAIN) {
      notes.add(Message.of("speaker.as", Message.name(commitment.certainty())));
    }
    return line(commitment.statement(), speaker(commitment.statement()), notes);
  }

  private static Optional<Message> indirection(Commitment commitment) {
    Statement s = commitment.statement();
    if (s instanceof Claim || (s instanceof Denial && !commitment.affirmed())) {
      return Optional.empty();
    }
    if (s instanceof Denial) {
      return Optional.of(Message.of("speaker.by-denial"));
    }
    return Optional.of(
        Message.of(s instanceof Endorsement ? "speaker.by-endorsement" : "speaker.by-retraction"));
  }

  private String line(Statement statement, Message who, List<Message> notes) {
    List<Object> parts = new ArrayList<>();
    parts.add(who);
    parts.addAll(notes);
    statement.saidAt().map(Speakers::date).ifPresent(parts::add);
    statement.occasion().map(dossier::get).map(Event::name).ifPresent(parts::add);
    if (dossier.isRetracted(statement)) {
      parts.add(Message.of("speaker.retracted"));
    }
    return words.of("speaker", parts);
  }

  private String name(Id<Actor> actor) {
    return dossier.get(actor).name();
  }

  /** Returns the date with words for the signs of EDTF, such as "by 2025-04-10". */
  static Message date(When when) {
    String[] ends = when.toString().split("/", -1);
    if (ends.length == 1) {
      return Message.literal(ends[0]);
    }
    if (ends[0].equals("..")) {
      return Message.of("date.by", ends[1]);
    }
    return ends[1].equals("..")
        ? Message.of("date.after", ends[0])
        : Message.of("date.between", ends[0], ends[1]);
  }
}
