package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import java.util.Optional;

/**
 * What an answer is about, as far as it is told. How answers of one kind about one fact stand to
 * each other depends on their values alone.
 *
 * @param question what is asked
 * @param kind the kind of answer
 * @param scope event, time, place and so on
 * @param asSaid when it was said, if that stands for the date of a state
 */
record Fact(Question question, Class<? extends Value> kind, Scope scope, Optional<When> asSaid) {
  static Fact of(Proposition content) {
    return new Fact(
        content.question(), content.value().getClass(), content.scope(), Optional.empty());
  }

  /** Returns what it is about, if answers to the question move with time or if they do not. */
  static Fact of(Commitment c, boolean moving) {
    Fact fact = of(c.proposition());
    return moving ? new Fact(fact.question, fact.kind, fact.scope, States.asSaid(c)) : fact;
  }
}
