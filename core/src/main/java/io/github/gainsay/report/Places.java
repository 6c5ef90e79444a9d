package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.value.When;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where something can be read or heard, in which words. */
final class Places {
  private final Dossier dossier;
  private final Words words;

  Places(Dossier dossier, Words words) {
    this.dossier = dossier;
    this.words = words;
  }

  /** Returns each place once, with everything that is quoted from it. */
  List<Place> of(List<Statement> statements) {
    Map<String, Place> places = new LinkedHashMap<>();
    for (Statement statement : statements) {
      for (Citation citation : statement.citations()) {
        Place here =
            places.computeIfAbsent(
                where(citation), where -> new Place(new ArrayList<>(), where, address(citation)));
        quote(citation).ifPresent(here.quotes()::add);
      }
    }
    return List.copyOf(places.values());
  }

  private Optional<URI> address(Citation citation) {
    Optional<Source> at = citation.source().map(dossier::get);
    while (at.isPresent() && at.get().uri().isEmpty()) {
      at = at.get().partOf().map(dossier::get);
    }
    return at.flatMap(Source::uri);
  }

  private Optional<String> quote(Citation citation) {
    String key =
        switch (citation.wording()) {
          case VERBATIM, PARTIAL -> "quote";
          case PARAPHRASE -> "quote.paraphrase";
          case HEADLINE -> "quote.headline";
        };
    return citation.quote().map(quote -> words.of(key, quote));
  }

  private String where(Citation citation) {
    Message place =
        citation.source().isPresent()
            ? Message.of("place.in", chain(dossier.get(citation.source().get())))
            : citation.statement().map(dossier::get).map(this::knownFrom).orElseThrow();
    List<String> reporters = citation.via().stream().map(this::name).toList();
    return words.of(reporters.isEmpty() ? place : Message.of("place.via", place, reporters));
  }

  private Message knownFrom(Statement statement) {
    return Message.of("place.known-from", statement.id(), name(statement.speaker()));
  }

  /** Returns the source and what it is a part of, such as "caption 'c1'", "article 'a1'". */
  private List<Message> chain(Source source) {
    List<Message> parts = new ArrayList<>(List.of(described(source)));
    Source at = source;
    while (at.partOf().isPresent()) {
      at = dossier.get(at.partOf().get());
      parts.add(described(at));
    }
    return parts;
  }

  private Message described(Source source) {
    List<Object> details = new ArrayList<>();
    source.title().ifPresent(t -> details.add(source.id().value()));
    source.publisher().map(this::name).ifPresent(details::add);
    source.published().map(When::toString).ifPresent(details::add);
    source.derivedFrom().forEach(id -> details.add(Message.of("source.from", id)));
    Message named = Message.of("source", kind(source), source.title().orElse(source.id().value()));
    return details.isEmpty() ? named : Message.of("source.details", named, details);
  }

  /** Returns what kind of source it is, such as "press conference" or "source". */
  static Message kind(Source source) {
    return Message.name(source.kind().orElse(Source.Kind.OTHER));
  }

  private String name(Id<Actor> actor) {
    return dossier.get(actor).name();
  }
}
