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
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who says something, for whom, in which way, when, and on which occasion. */
final class Speakers {
  private final Dossier dossier;

  Speakers(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Returns the speaker alone, such as "Lin Jian (for China)". */
  String who(Statement statement) {
    return name(statement.speaker()) + principals(statement);
  }

  /** Returns the speaker and what the speaker does, such as "Keith Kellogg doubts, 2025-04-09". */
  String of(Statement statement) {
    return line(statement, " " + verb(statement), List.of());
  }

  /** Returns what the speaker does, such as "denies (intent)". */
  static String verb(Statement statement) {
    if (statement instanceof Claim claim) {
      return "claims" + unless(Certainty.CERTAIN, claim.certainty());
    }
    if (statement instanceof Denial denial) {
      return "denies" + unless(Aspect.CONTENT, denial.aspect());
    }
    if (statement instanceof Endorsement endorsement) {
      return "endorses" + unless(Aspect.CONTENT, endorsement.aspect());
    }
    if (statement instanceof Doubt) {
      return "doubts";
    }
    return statement instanceof Retraction ? "retracts" : "remarks";
  }

  private static <E extends Enum<E>> String unless(E usual, E constant) {
    return constant == usual ? "" : " (" + word(constant) + ")";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the speaker, and what else than a plain claim or denial the commitment rests on. */
  String of(Commitment commitment) {
    List<String> notes = new ArrayList<>();
    indirection(commitment).ifPresent(notes::add);
    if (commitment.certainty() != Certainty.CERTAIN) {
      notes.add("as " + word(commitment.certainty()));
    }
    return line(commitment.statement(), "", notes);
  }

  private static Optional<String> indirection(Commitment commitment) {
    Statement s = commitment.statement();
    if (s instanceof Claim || (s instanceof Denial && !commitment.affirmed())) {
      return Optional.empty();
    }
    if (s instanceof Denial) {
      return Optional.of("by denying a denial");
    }
    return Optional.of(s instanceof Endorsement ? "by endorsing it" : "by a retraction");
  }

  private String line(Statement statement, String verb, List<String> notes) {
    List<String> parts = new ArrayList<>();
    parts.add(who(statement) + verb);
    parts.addAll(notes);
    statement.saidAt().map(Speakers::date).ifPresent(parts::add);
    statement.occasion().map(dossier::get).map(Event::name).ifPresent(parts::add);
    if (dossier.isRetracted(statement)) {
      parts.add("retracted since");
    }
    return String.join(", ", parts);
  }

  private String principals(Statement statement) {
    List<String> names =
        dossier.committedBy(statement).stream()
            .filter(actor -> !actor.equals(statement.speaker()))
            .map(this::name)
            .toList();
    return names.isEmpty() ? "" : " (for " + String.join(", ", names) + ")";
  }

  private String name(Id<Actor> actor) {
    return dossier.get(actor).name();
  }

  /** Returns the date with words for the signs of EDTF, such as "by 2025-04-10". */
  static String date(When when) {
    String[] ends = when.toString().split("/", -1);
    if (ends.length == 1) {
      return ends[0];
    }
    if (ends[0].equals("..")) {
      return "by " + ends[1];
    }
    return ends[1].equals("..") ? "after " + ends[0] : "between " + ends[0] + " and " + ends[1];
  }
}
