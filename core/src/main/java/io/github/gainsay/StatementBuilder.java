package io.github.gainsay;

import io.github.gainsay.value.When;
import java.util.Optional;

/**
 * What the generated builders of statements have in common, so that an {@link Utterance} can fill
 * any of them.
 */
interface StatementBuilder<B extends StatementBuilder<B>> {
  B id(Id<Statement> id);

  B speaker(Id<Actor> speaker);

  B onBehalfOf(Optional<? extends Id<Actor>> onBehalfOf);

  B saidAt(Optional<? extends When> saidAt);

  B occasion(Optional<? extends Id<Event>> occasion);

  B utterance(Optional<String> utterance);

  B passage(Optional<String> passage);

  B addAllCitations(Iterable<? extends Citation> citations);
}
