package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who says what of which content, how contents are joined, and where each stands: what drawings of
 * a report are made of, whatever they are drawn with.
 *
 * @param parties who speaks, in the order of the statements
 * @param contents what is spoken of, the answers to one question side by side
 * @param edges who says what of which content, each thing once, in the order of the statements
 * @param links how contents are joined
 * @param partiesLeftOut how many more parties speak
 * @param contentsLeftOut how many more contents are spoken of
 */
record ClaimMap(
    List<Party> parties,
    List<Content> contents,
    List<Edge> edges,
    List<Link> links,
    int partiesLeftOut,
    int contentsLeftOut) {
  ClaimMap {
    parties = List.copyOf(parties);
    contents = List.copyOf(contents);
    edges = List.copyOf(edges);
    links = List.copyOf(links);
  }

  /**
   * Somebody who speaks, alone or for others.
   *
   * @param actor the speaker
   * @param name the speaker's name and for whom, such as "Lin Jian (for China)"
   */
  record Party(Id<Actor> actor, String name) {}

  /**
   * What somebody may say or deny.
   *
   * @param proposition the content, affirmed
   * @param question the title of the question that it answers
   * @param answer what it says, such as "more than 150 people"
   * @param status where it stands; empty if that was not asked
   */
  record Content(
      Proposition proposition, String question, String answer, Optional<Status> status) {}

  /** What a party does about a content. */
  enum Act {
    /** Says it, of its own accord. */
    CLAIMS,
    /** Says it because somebody else did, or by denying a denial. */
    ENDORSES,
    /** Says that it is not so. */
    DENIES,
    /** Denies something about it, such as the evidence, or all that was said with it. */
    DENIES_IN_PART,
    /** Is not convinced of it, or of its denial. */
    DOUBTS,
    /** Takes it back. */
    RETRACTS
  }

  /**
   * One thing that a party does about a content.
   *
   * @param party who
   * @param content about what
   * @param act what
   * @param label the act in words, such as "denies (intent)"
   * @param retracted whether all statements that say so were taken back
   */
  record Edge(Party party, Content content, Act act, String label, boolean retracted) {}

  /** How one content is joined to another. */
  enum Joint {
    EXCLUDES,
    ENTAILS,
    EQUIVALENT,
    SUPPORTS,
    OPPOSES,
    PART_OF,
    COMPUTED_FROM,
    PRECEDES
  }

  /**
   * A join of two contents: declared, or that yes and no are answers to the same.
   *
   * @param from the one content
   * @param to the other
   * @param joint how the one stands to the other
   * @param label that in words, such as "excludes"
   */
  record Link(Content from, Content to, Joint joint, String label) {}

  /**
   * Returns the map of all contents if there are no more than the limit; otherwise of those that
   * findings are about, the worst finding first, and of as many parties.
   *
   * @param report what was checked and found
   * @param standings where contents stand, if that is to be shown
   * @param limit how many contents, and how many parties, there may be
   * @param words the language of what it says
   */
  static ClaimMap of(CheckReport report, Optional<Standings> standings, int limit, Words words) {
    Dossier dossier = report.dossier();
    List<ClaimActs.Said> said =
        dossier.statements().stream()
            .flatMap(s -> ClaimActs.of(dossier, s, words).stream())
            .toList();
    Set<Proposition> all = new LinkedHashSet<>();
    said.forEach(s -> all.add(s.content()));
    Set<Proposition> kept = all.size() <= limit ? all : first(limit, inFindings(report, words));
    List<ClaimActs.Said> shown = said.stream().filter(s -> kept.contains(s.content())).toList();
    Set<Party> speaking = new LinkedHashSet<>();
    said.forEach(s -> speaking.add(s.party()));
    Set<Party> heard = new LinkedHashSet<>();
    shown.forEach(s -> heard.add(s.party()));
    Set<Party> parties = first(limit, heard);
    ClaimMapAssembly assembly =
        new ClaimMapAssembly(
            dossier, p -> standings.flatMap(s -> s.of(p)).map(Standing::status), words);
    List<Content> contents = assembly.contents(kept);
    return new ClaimMap(
        List.copyOf(parties),
        contents,
        assembly.edges(shown.stream().filter(s -> parties.contains(s.party())).toList()),
        assembly.links(),
        speaking.size() - parties.size(),
        all.size() - contents.size());
  }

  private static Set<Proposition> inFindings(CheckReport report, Words words) {
    Set<Proposition> found = new LinkedHashSet<>();
    for (Finding finding : report.findings()) {
      for (Statement statement : finding.statements()) {
        ClaimActs.of(report.dossier(), statement, words).forEach(s -> found.add(s.content()));
      }
    }
    return found;
  }

  private static <E> Set<E> first(int limit, Set<E> all) {
    return new LinkedHashSet<>(new ArrayList<>(all).subList(0, Math.min(limit, all.size())));
  }
}
