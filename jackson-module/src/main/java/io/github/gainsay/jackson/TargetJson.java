package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import org.jspecify.annotations.Nullable;

/** What a reply is about, under the field that says what kind it is; exactly one is there. */
record TargetJson(
    @JsonProperty("statement") @Nullable Id<Statement> statement,
    @JsonProperty("proposition") @Nullable Proposition proposition,
    @JsonProperty("relation") @Nullable Relation relation,
    @JsonProperty("utterance") @Nullable String utterance) {
  static final ObjectFormat<Target, TargetJson> FORMAT =
      ObjectFormat.of(Target.class, TargetJson.class, TargetJson::of, TargetJson::toModel);

  static TargetJson of(Target target) {
    return new TargetJson(
        target instanceof Target.Stated s ? s.statement() : null,
        target instanceof Proposition p ? p : null,
        target instanceof Relation r ? r : null,
        target instanceof Target.Uttered u ? u.utterance() : null);
  }

  Target toModel() {
    return new OneOf<Target>()
        .or("statement", statement == null ? null : new Target.Stated(statement))
        .or("proposition", proposition)
        .or("relation", relation)
        .or("utterance", utterance == null ? null : new Target.Uttered(utterance))
        .only();
  }
}
