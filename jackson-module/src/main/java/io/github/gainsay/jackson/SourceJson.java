package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Actor;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.value.When;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A source. */
record SourceJson(
    @JsonProperty(value = "id", required = true) Id<Source> id,
    @JsonProperty("kind") Source.@Nullable Kind kind,
    @JsonProperty("title") @Nullable String title,
    @JsonProperty("publisher") @Nullable Id<Actor> publisher,
    @JsonProperty("uri") @Nullable URI uri,
    @JsonProperty("published") @Nullable When published,
    @JsonProperty("partOf") @Nullable Id<Source> partOf,
    @JsonProperty("derivedFrom") List<Id<Source>> derivedFrom,
    @JsonProperty("reliability") Source.@Nullable Reliability reliability) {
  static final ObjectFormat<Source, SourceJson> FORMAT =
      ObjectFormat.of(Source.class, SourceJson.class, SourceJson::of, SourceJson::toModel);

  static SourceJson of(Source s) {
    return new SourceJson(
        s.id(),
        s.kind().orElse(null),
        s.title().orElse(null),
        s.publisher().orElse(null),
        s.uri().orElse(null),
        s.published().orElse(null),
        s.partOf().orElse(null),
        List.copyOf(s.derivedFrom()),
        s.reliability().orElse(null));
  }

  Source toModel() {
    return Source.builder()
        .id(id)
        .kind(Optional.ofNullable(kind))
        .title(Optional.ofNullable(title))
        .publisher(Optional.ofNullable(publisher))
        .uri(Optional.ofNullable(uri))
        .published(Optional.ofNullable(published))
        .partOf(Optional.ofNullable(partOf))
        .derivedFrom(derivedFrom)
        .reliability(Optional.ofNullable(reliability))
        .build();
  }
}
