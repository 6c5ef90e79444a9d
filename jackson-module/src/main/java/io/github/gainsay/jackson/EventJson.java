package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Actor;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.value.When;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event. */
record EventJson(
    @JsonProperty(value = "id", required = true) Id<Event> id,
    @JsonProperty(value = "name", required = true) String name,
    @JsonProperty("when") @Nullable When when,
    @JsonProperty("place") @Nullable String place,
    @JsonProperty("partOf") @Nullable Id<Event> partOf,
    @JsonProperty("participants") List<Id<Actor>> participants) {
  static final ObjectFormat<Event, EventJson> FORMAT =
      ObjectFormat.of(Event.class, EventJson.class, EventJson::of, EventJson::toModel);

  static EventJson of(Event e) {
    return new EventJson(
        e.id(),
        e.name(),
        e.when().orElse(null),
        e.place().orElse(null),
        e.partOf().orElse(null),
        List.copyOf(e.participants()));
  }

  Event toModel() {
    return Event.builder()
        .id(id)
        .name(name)
        .when(Optional.ofNullable(when))
        .place(Optional.ofNullable(place))
        .partOf(Optional.ofNullable(partOf))
        .participants(participants)
        .build();
  }
}
