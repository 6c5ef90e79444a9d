package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;
import io.github.gainsay.Relation.Entails;
import io.github.gainsay.Relation.Equivalent;
import io.github.gainsay.Relation.Excludes;
import io.github.gainsay.Relation.Precedes;
import io.github.gainsay.Relation.Product;
import io.github.gainsay.Relation.SubsetOf;
import io.github.gainsay.Relation.Supports;
import io.github.gainsay.Relation.Total;
import io.github.gainsay.Relation.Within;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kinds of relations. */
final class RelationJson {
  static final ObjectFormat<Excludes, PairJson> EXCLUDES =
      ObjectFormat.of(
              Excludes.class,
              PairJson.class,
              r -> new PairJson(r.a(), r.b()),
              json -> new Excludes(json.a(), json.b()))
          .typed("excludes");
  static final ObjectFormat<Entails, EntailsJson> ENTAILS =
      ObjectFormat.of(
              Entails.class,
              EntailsJson.class,
              r -> new EntailsJson(r.premise(), r.conclusion()),
              json -> new Entails(json.premise(), json.conclusion()))
          .typed("entails");
  static final ObjectFormat<Equivalent, PairJson> EQUIVALENT =
      ObjectFormat.of(
              Equivalent.class,
              PairJson.class,
              r -> new PairJson(r.a(), r.b()),
              json -> new Equivalent(json.a(), json.b()))
          .typed("equivalent");
  static final ObjectFormat<Supports, SupportsJson> SUPPORTS =
      ObjectFormat.of(Supports.class, SupportsJson.class, SupportsJson::of, SupportsJson::toModel)
          .typed("supports");
  static final ObjectFormat<SubsetOf, SubsetOfJson> SUBSET_OF =
      ObjectFormat.of(
              SubsetOf.class,
              SubsetOfJson.class,
              r -> new SubsetOfJson(r.part(), r.whole()),
              json -> new SubsetOf(json.part(), json.whole()))
          .typed("subset-of");
  static final ObjectFormat<Total, TotalJson> TOTAL =
      ObjectFormat.of(
              Total.class,
              TotalJson.class,
              r -> new TotalJson(r.whole(), r.plus(), r.minus(), r.exhaustive()),
              json -> new Total(json.whole(), json.plus(), json.minus(), json.exhaustive()))
          .typed("total");
  static final ObjectFormat<Product, ProductJson> PRODUCT =
      ObjectFormat.of(
              Product.class,
              ProductJson.class,
              r -> new ProductJson(r.result(), r.factors()),
              json -> new Product(json.result(), json.factors()))
          .typed("product");
  static final ObjectFormat<Precedes, PrecedesJson> PRECEDES =
      ObjectFormat.of(
              Precedes.class,
              PrecedesJson.class,
              r -> new PrecedesJson(r.earlier(), r.later()),
              json -> new Precedes(json.earlier(), json.later()))
          .typed("precedes");

  static final ObjectFormat<Within, WithinJson> WITHIN =
      ObjectFormat.of(
              Within.class,
              WithinJson.class,
              r -> new WithinJson(r.part(), r.whole()),
              json -> new Within(json.part(), json.whole()))
          .typed("within");

  static final TypedFormat<Relation> RELATION =
      new TypedFormat<>(
          List.of(
              EXCLUDES,
              ENTAILS,
              EQUIVALENT,
              SUPPORTS,
              SUBSET_OF,
              TOTAL,
              PRODUCT,
              PRECEDES,
              WITHIN));

  private RelationJson() {}

  record PairJson(
      @JsonProperty(value = "a", required = true) Proposition a,
      @JsonProperty(value = "b", required = true) Proposition b) {}

  record EntailsJson(
      @JsonProperty(value = "premise", required = true) Proposition premise,
      @JsonProperty(value = "conclusion", required = true) Proposition conclusion) {}

  record SupportsJson(
      @JsonProperty(value = "premise", required = true) Proposition premise,
      @JsonProperty(value = "conclusion", required = true) Proposition conclusion,
      @JsonProperty("direction") @Nullable Direction direction) {
    static SupportsJson of(Supports r) {
      Direction direction = r.direction() == Direction.FOR ? null : r.direction();
      return new SupportsJson(r.premise(), r.conclusion(), direction);
    }

    Supports toModel() {
      return new Supports(
          premise, conclusion, Objects.requireNonNullElse(direction, Direction.FOR));
    }
  }

  record SubsetOfJson(
      @JsonProperty(value = "part", required = true) Proposition part,
      @JsonProperty(value = "whole", required = true) Proposition whole) {}

  record TotalJson(
      @JsonProperty(value = "whole", required = true) Proposition whole,
      @JsonProperty(value = "plus", required = true) List<Operand> plus,
      @JsonProperty("minus") List<Operand> minus,
      @JsonProperty(value = "exhaustive", required = true) boolean exhaustive) {}

  record ProductJson(
      @JsonProperty(value = "result", required = true) Proposition result,
      @JsonProperty(value = "factors", required = true) List<Operand> factors) {}

  record PrecedesJson(
      @JsonProperty(value = "earlier", required = true) Proposition earlier,
      @JsonProperty(value = "later", required = true) Proposition later) {}

  record WithinJson(
      @JsonProperty(value = "part", required = true) String part,
      @JsonProperty(value = "whole", required = true) String whole) {}
}
