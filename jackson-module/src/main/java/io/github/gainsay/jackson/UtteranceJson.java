package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Retraction;
import io.github.gainsay.RetractionBuilder;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields with which every statement begins. Without an id, it is derived from the rest. */
record UtteranceJson(
    @JsonProperty("id") @Nullable Id<Statement> id,
    @JsonProperty(value = "speaker", required = true) Id<Actor> speaker,
    @JsonProperty("onBehalfOf") @Nullable Id<Actor> onBehalfOf,
    @JsonProperty("saidAt") @Nullable When saidAt,
    @JsonProperty("occasion") @Nullable Id<Event> occasion,
    @JsonProperty("utterance") @Nullable String utterance,
    @JsonProperty("passage") @Nullable String passage) {
  static UtteranceJson of(Statement s) {
    return new UtteranceJson(
        s.id(),
        s.speaker(),
        s.onBehalfOf().orElse(null),
        s.saidAt().orElse(null),
        s.occasion().orElse(null),
        s.utterance().orElse(null),
        s.passage().orElse(null));
  }

  /** {@return the template of the statement} */
  Utterance toModel(List<Citation> citations) {
    Utterance said = Utterance.by(speaker);
    said = onBehalfOf == null ? said : said.onBehalfOf(onBehalfOf);
    said = saidAt == null ? said : said.saidAt(saidAt);
    said = occasion == null ? said : said.at(occasion);
    said = utterance == null ? said : said.key(utterance);
    said = passage == null ? said : said.passage(passage);
    for (Citation citation : citations) {
      said = said.in(citation);
    }
    return id == null ? said : said.as(id.value());
  }

  /**
   * {@return the correction, for which an {@link Utterance} has no verb unless it is at hand; its
   * derived id is another than that of the bare retraction}
   */
  Retraction toModel(Retraction bare, Proposition replacement) {
    RetractionBuilder builder =
        Retraction.builder()
            .speaker(speaker)
            .onBehalfOf(bare.onBehalfOf())
            .saidAt(bare.saidAt())
            .occasion(bare.occasion())
            .utterance(bare.utterance())
            .passage(bare.passage())
            .citations(bare.citations())
            .target(bare.target())
            .replacement(replacement);
    return id == null ? builder.build() : builder.id(id).build();
  }
}
