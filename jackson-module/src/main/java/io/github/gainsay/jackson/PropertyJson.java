package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Id;
import io.github.gainsay.Property;
import io.github.gainsay.value.Unit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is declared of a property. */
record PropertyJson(
    @JsonProperty(value = "id", required = true) Id<Property> id,
    @JsonProperty("label") @Nullable String label,
    @JsonProperty("cardinality") Property.@Nullable Cardinality cardinality,
    @JsonProperty("change") Property.@Nullable Change change,
    @JsonProperty("unit") @Nullable Unit unit) {
  static final ObjectFormat<Property, PropertyJson> FORMAT =
      ObjectFormat.of(Property.class, PropertyJson.class, PropertyJson::of, PropertyJson::toModel);

  static PropertyJson of(Property p) {
    return new PropertyJson(
        p.id(),
        p.label().orElse(null),
        p.cardinality().orElse(null),
        p.change() == Property.Change.CONSTANT ? null : p.change(),
        p.unit().orElse(null));
  }

  Property toModel() {
    return Property.builder()
        .id(id)
        .label(Optional.ofNullable(label))
        .cardinality(Optional.ofNullable(cardinality))
        .change(Objects.requireNonNullElse(change, Property.Change.CONSTANT))
        .unit(Optional.ofNullable(unit))
        .build();
  }
}
