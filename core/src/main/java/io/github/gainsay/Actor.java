package io.github.gainsay;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Someone who can say something: a person, an organization, a government. */
@Value.Immutable
public abstract sealed class Actor implements Entry permits ActorBuilder.ImmutableActor {
  Actor() {}

  /** What sort of actor. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A company, an agency, a newspaper. */
    ORGANIZATION,
    /** A state and those who govern it. */
    GOVERNMENT,
    /** Several people without an organization, such as "residents". */
    GROUP,
    /** Someone whom the source does not name, such as "an official". Counts as no known origin. */
    ANONYMOUS
  }

  /**
   * {@return an actor of whom id and name are known}
   *
   * @param id the id, such as {@code lin-jian}
   * @param name the name that reports use, such as {@code Lin Jian}
   * @throws IllegalArgumentException if id or name is blank or has outer white space
   */
  public static Actor of(String id, String name) {
    return builder().id(id).name(name).build();
  }

  /** {@return a builder; id and name must be set} */
  public static ActorBuilder builder() {
    return new ActorBuilder();
  }

  /**
   * {@return the id of an actor}
   *
   * @param value the id as text
   * @throws IllegalArgumentException if it is blank or has outer white space
   */
  public static Id<Actor> id(String value) {
    return Id.of(Actor.class, value);
  }

  /** {@return the id} */
  public abstract Id<Actor> id();

  /** {@return the name that reports use} */
  public abstract String name();

  /** {@return what sort of actor this is} */
  public abstract Optional<Kind> kind();

  /** {@return the role, such as {@code foreign ministry spokesperson}} */
  public abstract Optional<String> role();

  /** {@return other names, such as {@code Beijing} for China's government} */
  public abstract Set<String> aliases();

  /** {@return the actors that this one belongs to; membership commits nobody} */
  public abstract Set<Id<Actor>> memberOf();

  /**
   * {@return the actors whom this one commits by speaking}
   *
   * <p>A spokesman commits his ministry. An envoy does not automatically commit his government:
   * leave it out then.
   */
  public abstract Set<Id<Actor>> speaksFor();

  /** {@return the same actor elsewhere, such as in a knowledge base} */
  public abstract Set<URI> links();

  /** {@return a builder with all of this actor} */
  public final ActorBuilder toBuilder() {
    return builder()
        .id(id())
        .name(name())
        .kind(kind())
        .role(role())
        .aliases(aliases())
        .memberOf(memberOf())
        .speaksFor(speaksFor())
        .links(links());
  }

  @Value.Check
  void check() {
    Checks.trimmed("name", name());
    Checks.trimmed("role", role());
    Checks.allTrimmed("alias", aliases());
  }

  /** What {@link ActorBuilder} offers beside the attributes themselves. */
  interface Builder {
    ActorBuilder id(Id<Actor> id);

    ActorBuilder addMemberOf(Id<Actor> element);

    ActorBuilder addSpeaksFor(Id<Actor> element);

    /**
     * Sets the id.
     *
     * @param value the id as text
     * @return this builder
     * @throws IllegalArgumentException if it is blank or has outer white space
     */
    default ActorBuilder id(String value) {
      return id(Actor.id(value));
    }

    /**
     * Adds an actor that this one belongs to.
     *
     * @param other the other one, which must be in the dossier too
     * @return this builder
     */
    default ActorBuilder memberOf(Actor other) {
      return addMemberOf(other.id());
    }

    /**
     * Adds an actor whom this one commits by speaking.
     *
     * @param other the other one, which must be in the dossier too
     * @return this builder
     */
    default ActorBuilder speaksFor(Actor other) {
      return addSpeaksFor(other.id());
    }
  }
}
