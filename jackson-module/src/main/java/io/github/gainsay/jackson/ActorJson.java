package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Actor;
import io.github.gainsay.Id;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An actor. */
record ActorJson(
    @JsonProperty(value = "id", required = true) Id<Actor> id,
    @JsonProperty(value = "name", required = true) String name,
    @JsonProperty("kind") Actor.@Nullable Kind kind,
    @JsonProperty("role") @Nullable String role,
    @JsonProperty("aliases") List<String> aliases,
    @JsonProperty("memberOf") List<Id<Actor>> memberOf,
    @JsonProperty("speaksFor") List<Id<Actor>> speaksFor,
    @JsonProperty("links") List<URI> links) {
  static final ObjectFormat<Actor, ActorJson> FORMAT =
      ObjectFormat.of(Actor.class, ActorJson.class, ActorJson::of, ActorJson::toModel);

  static ActorJson of(Actor a) {
    return new ActorJson(
        a.id(),
        a.name(),
        a.kind().orElse(null),
        a.role().orElse(null),
        List.copyOf(a.aliases()),
        List.copyOf(a.memberOf()),
        List.copyOf(a.speaksFor()),
        List.copyOf(a.links()));
  }

  Actor toModel() {
    return Actor.builder()
        .id(id)
        .name(name)
        .kind(Optional.ofNullable(kind))
        .role(Optional.ofNullable(role))
        .aliases(aliases)
        .memberOf(memberOf)
        .speaksFor(speaksFor)
        .links(links)
        .build();
  }
}
