package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Scope;
import io.github.gainsay.value.When;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a proposition is limited to. */
record ScopeJson(
    @JsonProperty("event") @Nullable Id<Event> event,
    @JsonProperty("when") @Nullable When when,
    @JsonProperty("asOf") @Nullable When asOf,
    @JsonProperty("place") @Nullable String place,
    @JsonProperty("population") @Nullable String population,
    @JsonProperty("measure") @Nullable String measure) {
  static final ObjectFormat<Scope, ScopeJson> FORMAT =
      ObjectFormat.of(Scope.class, ScopeJson.class, ScopeJson::of, ScopeJson::toModel);

  static ScopeJson of(Scope s) {
    return new ScopeJson(
        s.event().orElse(null),
        s.when().orElse(null),
        s.asOf().orElse(null),
        s.place().orElse(null),
        s.population().orElse(null),
        s.measure().orElse(null));
  }

  Scope toModel() {
    return Scope.builder()
        .event(Optional.ofNullable(event))
        .when(Optional.ofNullable(when))
        .asOf(Optional.ofNullable(asOf))
        .place(Optional.ofNullable(place))
        .population(Optional.ofNullable(population))
        .measure(Optional.ofNullable(measure))
        .build();
  }
}
