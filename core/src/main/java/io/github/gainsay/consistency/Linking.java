package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Question;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Says which questions are one, by one canonical name for each thing, since only answers to one
 * question are compared.
 *
 * <p>A knowledge base of one's own is linked like this:
 *
 * <pre>{@code
 * checker.withLinking(
 *     actors -> question -> new Question(base.nameOf(question.subject()), question.property()));
 * }</pre>
 */
@FunctionalInterface
public interface Linking {
  /**
   * {@return what gives the canonical question for each question; it must be a pure function, and
   * leave canonical questions as they are}
   *
   * @param actors the actors of the dossier that is checked, whose names are known
   */
  UnaryOperator<Question> among(Collection<Actor> actors);

  /**
   * {@return what the checker does unless told otherwise}
   *
   * <p>Names that differ only by their Unicode form or by white space are the same name. A subject
   * that is the id, the name or an alias of exactly one actor is called by that actor's name; an
   * alias that two actors share is never replaced. Nothing else is linked.
   */
  static Linking standard() {
    return actors -> new ActorNames(actors)::canonical;
  }

  /** {@return no linking: different names are different things} */
  static Linking none() {
    return actors -> UnaryOperator.identity();
  }
}
