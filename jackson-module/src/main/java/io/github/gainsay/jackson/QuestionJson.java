package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Id;
import io.github.gainsay.Property;
import io.github.gainsay.Question;

/** What is asked of what. */
record QuestionJson(
    @JsonProperty(value = "subject", required = true) String subject,
    @JsonProperty(value = "property", required = true) Id<Property> property) {
  static final ObjectFormat<Question, QuestionJson> FORMAT =
      ObjectFormat.of(Question.class, QuestionJson.class, QuestionJson::of, QuestionJson::toModel);

  static QuestionJson of(Question question) {
    return new QuestionJson(question.subject(), question.property());
  }

  Question toModel() {
    return new Question(subject, property);
  }
}
