package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Through whom statements have come down, as far as citations tell. */
final class Reporters {
  /** Venues in which an actor speaks without a reporter. */
  private static final Set<Source.Kind> OWN_VENUES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Source.Kind.SOCIAL_POST, Source.Kind.PRESS_CONFERENCE, Source.Kind.OFFICIAL_RELEASE));

  private static final String OWN = "own venue";

  private final Dossier dossier;

  Reporters(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * Whether one chain of reporters, or the speakers' own venues, give both. Statements without
   * citations are vouched for by the modeller.
   */
  boolean same(Statement a, Statement b) {
    return a.citations().isEmpty()
        || b.citations().isEmpty()
        || !Collections.disjoint(chains(a), chains(b));
  }

  /**
   * Returns the chains of reporters, and the speakers' own venues as one; empty if none is cited.
   */
  Set<String> chains(Statement statement) {
    Set<Id<Actor>> speakers = dossier.committedBy(statement);
    Set<String> found = new HashSet<>();
    for (Citation citation : statement.citations()) {
      String through = citation.via().isEmpty() ? "" : " via " + citation.via();
      citation.source().ifPresent(id -> found.add(chain(dossier.get(id), speakers) + through));
      citation.statement().ifPresent(id -> found.add("statement " + id + through));
    }
    return found;
  }

  /** Whether a speaker of the one publishes a source of the other, not counting own venues. */
  boolean publishes(Statement speaking, Statement cited) {
    Set<Id<Actor>> speakers = dossier.committedBy(speaking);
    return cited.citations().stream()
        .flatMap(citation -> citation.source().stream())
        .map(dossier::get)
        .filter(source -> !isOwnVenue(source))
        .anyMatch(source -> dossier.publisherOf(source).filter(speakers::contains).isPresent());
  }

  private String chain(Source source, Set<Id<Actor>> speakers) {
    Optional<Id<Actor>> publisher = dossier.publisherOf(source);
    if (isOwnVenue(source) || publisher.filter(speakers::contains).isPresent()) {
      return OWN;
    }
    return publisher.map(p -> "published by " + p).orElse("source " + whole(source).id());
  }

  private boolean isOwnVenue(Source source) {
    Source at = source;
    while (!isOwn(at) && at.partOf().isPresent()) {
      at = dossier.get(at.partOf().get());
    }
    return isOwn(at);
  }

  private Source whole(Source source) {
    Source whole = source;
    while (whole.partOf().isPresent()) {
      whole = dossier.get(whole.partOf().get());
    }
    return whole;
  }

  private static boolean isOwn(Source source) {
    return source.kind().filter(OWN_VENUES::contains).isPresent();
  }
}
