package io.github.gainsay;

import io.github.gainsay.value.When;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that happened, such as a meeting, an attack, or the press conference at which something
 * was said.
 */
@Value.Immutable
public abstract sealed class Event implements Entry permits EventBuilder.ImmutableEvent {
  Event() {}

  /**
   * {@return an event of which id and name are known}
   *
   * @param id the id, such as {@code georgetown}
   * @param name the name that reports use, such as {@code appearance at Georgetown University}
   * @throws IllegalArgumentException if id or name is blank or has outer white space
   */
  public static Event of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** {@return a builder; id and name must be set} */
  public static EventBuilder builder() {
    return new EventBuilder();
  }

  /**
   * {@return the id of an event}
   *
   * @param value the id as text
   * @throws IllegalArgumentException if it is blank or has outer white space
   */
  public static Id<Event> id(String value) {
    return Id.of(Event.class, value);
  }

  /** {@return the id} */
  public abstract Id<Event> id();

  /** {@return the name that reports use} */
  public abstract String name();

  /** {@return when it happened} */
  public abstract Optional<When> when();

  /** {@return where it happened} */
  public abstract Optional<String> place();

  /** {@return what it is a part of, as a battle is of a war} */
  public abstract Optional<Id<Event>> partOf();

  /** {@return who took part; participants are not disinterested in what is said of the event} */
  public abstract Set<Id<Actor>> participants();

  /** {@return a builder with all of this event} */
  public final EventBuilder toBuilder() {
    return builder()
        .id(id())
        .name(name())
        .when(when())
        .place(place())
        .partOf(partOf())
        .participants(participants());
  }

  @Value.Check
  void check() {
    Checks.trimmed("name", name());
    Checks.trimmed("place", place());
  }

  /** What {@link EventBuilder} offers beside the attributes themselves. */
  interface Builder {
    EventBuilder id(Id<Event> id);

    EventBuilder when(When when);

    EventBuilder partOf(Id<Event> partOf);

    EventBuilder addParticipant(Id<Actor> element);

    /**
     * Sets the id.
     *
     * @param value the id as text
     * @return this builder
     * @throws IllegalArgumentException if it is blank or has outer white space
     */
    default EventBuilder id(String value) {
      return id(Event.id(value));
    }

    /**
     * Sets when it happened, in the format of {@link When}.
     *
     * @param when the date as text
     * @return this builder
     * @throws IllegalArgumentException if the text is no {@link When}
     */
    default EventBuilder when(String when) {
      return when(When.parse(when));
    }

    /**
     * Sets what it is a part of.
     *
     * @param other the other one, which must be in the dossier too
     * @return this builder
     */
    default EventBuilder partOf(Event other) {
      return partOf(other.id());
    }

    /**
     * Adds somebody who took part.
     *
     * @param actor the actor, who must be in the dossier too
     * @return this builder
     */
    default EventBuilder participant(Actor actor) {
      return addParticipant(actor.id());
    }
  }
}
