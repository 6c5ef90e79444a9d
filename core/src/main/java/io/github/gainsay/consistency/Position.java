package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One side of a dispute: commitments that can be true together.
 *
 * @param commitments who holds it, and by which statements; at least one
 */
public record Position(List<Commitment> commitments) {
  /**
   * Copies the commitments.
   *
   * @param commitments who holds it, and by which statements; at least one
   * @throws IllegalArgumentException if there are none
   */
  public Position {
    commitments = List.copyOf(commitments);
    if (commitments.isEmpty()) {
      throw new IllegalArgumentException("commitments must not be empty, but was <[]>");
    }
  }

  /** {@return what it affirms or denies, each proposition once} */
  public Set<Proposition> propositions() {
    Set<Proposition> found = new LinkedHashSet<>();
    commitments.forEach(c -> found.add(c.proposition()));
    return found;
  }

  /** {@return who speaks for it} */
  public Set<Id<Actor>> speakers() {
    Set<Id<Actor>> found = new LinkedHashSet<>();
    commitments.forEach(c -> found.add(c.statement().speaker()));
    return found;
  }

  /**
   * {@return what it says in English, such as {@code more than 150 people; more than 155 people} or
   * {@code not: yes}}
   */
  public String says() {
    return wording().toString();
  }

  /** {@return the same for {@link Messages} in any language} */
  public Message wording() {
    Set<Message> said = new LinkedHashSet<>();
    for (Commitment c : commitments) {
      Message answer = Message.answer(c.proposition());
      said.add(c.affirmed() ? answer : Message.of("not", answer));
    }
    return Message.of("position", List.copyOf(said));
  }
}
