package io.github.gainsay.consistency.rules;

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
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When statements were made and published, and when that happened which they are about. */
final class Datings {
  /** Something that has a date, in words, such as "Kyiv claimed it (2025-04-10)". */
  record Dated(Message words, When when) {}

  private Datings() {}

  /** Returns what was done by making the statement, such as "Kyiv claimed it (2025-04-10)". */
  static Message said(Dossier dossier, Statement s) {
    Message said = Message.of("dated." + kind(s), dossier.get(s.speaker()).name());
    return s.saidAt().map(when -> Message.of("dated", said, when)).orElse(said);
  }

  private static String kind(Statement s) {
    if (s instanceof Claim) {
      return "claimed";
    }
    if (s instanceof Denial) {
      return "denied";
    }
    if (s instanceof Doubt) {
      return "doubted";
    }
    if (s instanceof Endorsement) {
      return "endorsed";
    }
    return s instanceof Retraction ? "retracted" : "remarked";
  }

  /** Returns the sources that give the statement with their dates, as far as known, by id. */
  static List<Dated> published(Dossier dossier, Statement s) {
    return s.citations().stream()
        .flatMap(citation -> citation.source().stream())
        .distinct()
        .sorted()
        .flatMap(
            id ->
                published(dossier, dossier.get(id))
                    .map(w -> new Dated(Message.of("dated.named", id.value(), w), w))
                    .stream())
        .toList();
  }

  /** When the source was published, or else what it is a part of. */
  private static Optional<When> published(Dossier dossier, Source source) {
    Source at = source;
    while (at.published().isEmpty() && at.partOf().isPresent()) {
      at = dossier.get(at.partOf().get());
    }
    return at.published();
  }

  /**
   * Returns by when the statement was made: when it was said, and when it was published unless that
   * was before.
   */
  static List<Dated> madeBy(Dossier dossier, Statement s) {
    List<Dated> found = new ArrayList<>();
    s.saidAt().ifPresent(when -> found.add(new Dated(said(dossier, s), when)));
    for (Dated source : published(dossier, s)) {
      if (s.saidAt().filter(source.when()::isBefore).isEmpty()) {
        found.add(
            new Dated(
                Message.of("dated.published", dossier.get(s.speaker()).name(), source.words()),
                source.when()));
      }
    }
    return found;
  }

  /** Whether it is given as what may be or what is to come, and not as a fact. */
  static boolean isForecast(Dossier dossier, Commitment c) {
    return c.certainty() == Certainty.POSSIBLE
        || c.proposition()
            .scope()
            .when()
            .filter(
                held ->
                    madeBy(dossier, c.statement()).stream()
                        .anyMatch(made -> made.when().isBefore(held)))
            .isPresent();
  }

  /** Returns the event that it is about and the wholes of that, as far as their dates are known. */
  static List<Dated> events(Dossier dossier, Commitment c) {
    List<Dated> found = new ArrayList<>();
    Optional<Id<Event>> at = c.proposition().scope().event();
    while (at.isPresent()) {
      Event event = dossier.get(at.get());
      event
          .when()
          .ifPresent(
              when -> found.add(new Dated(Message.of("dated.named", event.name(), when), when)));
      at = event.partOf();
    }
    return found;
  }
}
