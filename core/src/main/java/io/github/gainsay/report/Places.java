package io.github.gainsay.report;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.value.When;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where something can be read or heard, in which words. */
final class Places {
  private final Dossier dossier;

  Places(Dossier dossier) {
    this.dossier = dossier;
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

  private static Optional<String> quote(Citation citation) {
    String manner =
        switch (citation.wording()) {
          case VERBATIM, PARTIAL -> "";
          case PARAPHRASE -> "paraphrased: ";
          case HEADLINE -> "headlined: ";
        };
    return citation.quote().map(words -> manner + "\"" + words + "\"");
  }

  private String where(Citation citation) {
    String place =
        citation.source().isPresent()
            ? "in " + chain(dossier.get(citation.source().get()))
            : "known only from "
                + citation.statement().map(dossier::get).map(this::described).orElseThrow();
    List<String> reporters = citation.via().stream().map(this::name).toList();
    return place + (reporters.isEmpty() ? "" : ", via " + String.join(", ", reporters));
  }

  private String described(Statement statement) {
    return "statement '" + statement.id() + "' by " + name(statement.speaker());
  }

  /** Returns the source and what it is a part of, such as "caption 'c1' in article 'a1'". */
  private String chain(Source source) {
    List<String> parts = new ArrayList<>(List.of(described(source)));
    Source at = source;
    while (at.partOf().isPresent()) {
      at = dossier.get(at.partOf().get());
      parts.add(described(at));
    }
    return String.join(" in ", parts);
  }

  private String described(Source source) {
    List<String> details = new ArrayList<>();
    source.title().ifPresent(t -> details.add(source.id().value()));
    source.publisher().map(this::name).ifPresent(details::add);
    source.published().map(When::toString).ifPresent(details::add);
    source.derivedFrom().forEach(id -> details.add("from " + id));
    return kind(source)
        + (" '" + source.title().orElse(source.id().value()) + "'")
        + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
  }

  /** Returns what kind of source it is, such as "press conference" or "source". */
  static String kind(Source source) {
    return source
        .kind()
        .filter(k -> k != Source.Kind.OTHER)
        .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("source");
  }

  private String name(Id<Actor> actor) {
    return dossier.get(actor).name();
  }
}
