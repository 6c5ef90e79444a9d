package io.github.gainsay.report;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where each claim stands: what is disputed first and at length, what is not last and in short. */
final class StandingsText {
  /** What is disputed, in the order in which it is shown. */
  static final List<Status> AT_LENGTH =
      List.of(
          Status.CONTESTED,
          Status.UNDETERMINED,
          Status.DEFEATED,
          Status.DEFENDED,
          Status.QUESTIONED,
          Status.RETRACTED);

  /** What is not, in the order in which it is shown. */
  static final List<Status> IN_SHORT = List.of(Status.UNASSERTED, Status.UNCHALLENGED);

  /** The codes of reasons that say no more than the meaning of the status. */
  private static final Set<String> UNDERSTOOD = Set.of("in-some", "search-limit", "retracted");

  private final List<Standing> standings;
  private final Contents contents;
  private final Speakers speakers;

  StandingsText(Dossier dossier, List<Standing> standings) {
    this.standings = standings;
    this.contents = new Contents(dossier, Optional.empty());
    this.speakers = new Speakers(dossier);
  }

  /** Writes nothing if there are no standings. */
  void write(Page page) {
    if (standings.isEmpty()) {
      return;
    }
    page.space();
    page.across("Where each claim stands. None of this says what is true.");
    for (Status status : AT_LENGTH) {
      for (Standing standing : begun(page, status)) {
        page.space();
        writeAtLength(page, standing);
      }
    }
    for (Status status : IN_SHORT) {
      begun(page, status).forEach(standing -> page.labelled("", Style.PLAIN, inShort(standing)));
    }
  }

  /** Writes the heading of the status, unless nothing has it, and returns what does. */
  private List<Standing> begun(Page page, Status status) {
    List<Standing> here = standings.stream().filter(s -> s.status() == status).toList();
    if (!here.isEmpty()) {
      page.space();
      page.defined(status.name(), Style.STRONG, meaning(status));
    }
    return here;
  }

  /** Returns what the status means, in a sentence without a capital. */
  static String meaning(Status status) {
    return switch (status) {
      case CONTESTED -> "something excludes it, and it depends on whose side one takes.";
      case UNDETERMINED ->
          "something excludes it, and the search for what can be accepted was given up.";
      case DEFEATED -> "something excludes it that is accepted, whichever side one takes.";
      case DEFENDED -> "what excludes it is rejected itself, whichever side one takes.";
      case QUESTIONED -> "somebody doubts it, but nothing excludes it.";
      case RETRACTED -> "everybody who said it took it back.";
      case UNASSERTED -> "nobody says it.";
      case UNCHALLENGED -> "nothing that anybody says is against it.";
    };
  }

  private void writeAtLength(Page page, Standing standing) {
    page.title(contents.of(standing.content()));
    voices(speakers, standing).forEach(who -> page.item(1, List.of(who)));
    List<String> reasons = reasons(standing);
    for (int i = 0; i < reasons.size(); i++) {
      page.labelled(i == 0 ? "why" : "", Style.PLAIN, reasons.get(i));
    }
  }

  /** Returns the reasons that say more than the status does. */
  static List<String> reasons(Standing standing) {
    return standing.reasons().stream()
        .filter(reason -> !UNDERSTOOD.contains(reason.code()))
        .map(Reason::text)
        .toList();
  }

  private String inShort(Standing standing) {
    List<String> voices = voices(speakers, standing);
    return contents.of(standing.content())
        + (voices.isEmpty() ? "" : ", said by " + String.join(", ", voices));
  }

  /** Returns who says it, each once. */
  static List<String> voices(Speakers speakers, Standing standing) {
    return standing.held().stream()
        .map(Commitment::statement)
        .map(speakers::who)
        .distinct()
        .toList();
  }
}
