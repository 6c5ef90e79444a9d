package io.github.gainsay.report;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Status;
import java.util.List;
import java.util.Locale;
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
  private final Words words;

  StandingsText(Dossier dossier, List<Standing> standings, Words words) {
    this.standings = standings;
    this.words = words;
    this.contents = new Contents(dossier, Optional.empty(), words);
    this.speakers = new Speakers(dossier, words);
  }

  /** Writes nothing if there are no standings. */
  void write(Page page) {
    if (standings.isEmpty()) {
      return;
    }
    page.space();
    page.across(words.of("standings"));
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
      page.defined(words.inCapitals(status), Style.STRONG, words.of(meaning(status)));
    }
    return here;
  }

  /** Returns what the status means, in a sentence without a capital. */
  static Message meaning(Status status) {
    return Message.of("standings." + status.name().toLowerCase(Locale.ROOT));
  }

  private void writeAtLength(Page page, Standing standing) {
    page.title(contents.of(standing.content()));
    voices(speakers, standing).forEach(who -> page.item(1, List.of(who)));
    String label = words.of("report.why");
    for (Message reason : because(standing)) {
      page.labelled(label, Style.PLAIN, words.of(reason));
      label = "";
    }
  }

  /** Returns the reasons that say more than the status does. */
  static List<String> reasons(Standing standing, Words words) {
    return because(standing).stream().map(words::of).toList();
  }

  private static List<Message> because(Standing standing) {
    return standing.reasons().stream()
        .filter(reason -> !UNDERSTOOD.contains(reason.code()))
        .map(Reason::wording)
        .toList();
  }

  private String inShort(Standing standing) {
    List<String> voices = voices(speakers, standing);
    String content = contents.of(standing.content());
    return voices.isEmpty() ? content : words.of("standings.said", content, voices);
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
