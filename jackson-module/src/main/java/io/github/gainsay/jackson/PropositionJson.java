package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.gainsay.Proposition;
import io.github.gainsay.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A proposition, written where it is used: question, value, scope and text in one object. */
record PropositionJson(
    @JsonUnwrapped QuestionJson question,
    @JsonUnwrapped ValueJson value,
    @JsonProperty("scope") @Nullable Scope scope,
    @JsonProperty("text") @Nullable String text) {
  static final ObjectFormat<Proposition, PropositionJson> FORMAT =
      ObjectFormat.of(
          Proposition.class, PropositionJson.class, PropositionJson::of, PropositionJson::toModel);

  static PropositionJson of(Proposition p) {
    return new PropositionJson(
        QuestionJson.of(p.question()),
        ValueJson.of(p.value()),
        p.scope().equals(Scope.unknown()) ? null : p.scope(),
        p.text().orElse(null));
  }

  Proposition toModel() {
    return Proposition.builder()
        .question(question.toModel())
        .value(value.toModel())
        .scope(scope == null ? Scope.unknown() : scope)
        .text(Optional.ofNullable(text))
        .build();
  }
}
