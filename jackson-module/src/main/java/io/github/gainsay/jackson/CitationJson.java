package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a statement can be read; exactly one of source and statement is there. */
record CitationJson(
    @JsonProperty("source") @Nullable Id<Source> source,
    @JsonProperty("statement") @Nullable Id<Statement> statement,
    @JsonProperty("wording") Citation.@Nullable Wording wording,
    @JsonProperty("quote") @Nullable String quote,
    @JsonProperty("via") List<Id<Actor>> via) {
  static final ObjectFormat<Citation, CitationJson> FORMAT =
      ObjectFormat.of(Citation.class, CitationJson.class, CitationJson::of, CitationJson::toModel);

  static CitationJson of(Citation c) {
    return new CitationJson(
        c.source().orElse(null),
        c.statement().orElse(null),
        c.wording() == Citation.Wording.PARAPHRASE ? null : c.wording(),
        c.quote().orElse(null),
        c.via());
  }

  Citation toModel() {
    new OneOf<Id<?>>().or("source", source).or("statement", statement).only();
    return Citation.builder()
        .source(Optional.ofNullable(source))
        .statement(Optional.ofNullable(statement))
        .wording(Objects.requireNonNullElse(wording, Citation.Wording.PARAPHRASE))
        .quote(Optional.ofNullable(quote))
        .via(via)
        .build();
  }
}
