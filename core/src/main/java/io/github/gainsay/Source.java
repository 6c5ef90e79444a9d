package io.github.gainsay;

import io.github.gainsay.value.When;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Where something can be read or heard: an article, a caption in it, a post, a press conference.
 */
@Value.Immutable
public abstract sealed class Source implements Entry permits SourceBuilder.ImmutableSource {
  Source() {}

  /** What sort of source. */
  public enum Kind {
    /** A news article. */
    ARTICLE,
    /** A headline, which often says more or less than the article under it. */
    HEADLINE,
    /** Words under a picture. */
    CAPTION,
    /** Who took or sold a picture. */
    CREDIT,
    /** A post on a social network. */
    SOCIAL_POST,
    /** A press conference. */
    PRESS_CONFERENCE,
    /** An interview. */
    INTERVIEW,
    /** A statement, decree or bulletin issued by those who speak in it. */
    OFFICIAL_RELEASE,
    /** Data. */
    DATASET,
    /** A work of reference. */
    REFERENCE,
    /** What a page carries beside its story: appeals for donations, menus. */
    BOILERPLATE,
    /** Anything else. */
    OTHER
  }

  /**
   * How far a source can be relied on, in the letters of the Admiralty code (NATO STANAG 2511).
   *
   * <p>No letter at all means that nobody has rated the source; {@link #F} means that somebody
   * tried and could not.
   */
  public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F
  }

  /**
   * {@return a source of which id and kind are known}
   *
   * @param id the id, such as {@code independent-2025-04-10}
   * @param kind what sort of source it is
   * @throws IllegalArgumentException if the id is blank or has outer white space
   */
  public static Source of(String id, Kind kind) {
    return builder().id(id).kind(kind).build();
  }

  /** {@return a builder; the id must be set} */
  public static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /**
   * {@return the id of a source}
   *
   * @param value the id as text
   * @throws IllegalArgumentException if it is blank or has outer white space
   */
  public static Id<Source> id(String value) {
    return Id.of(Source.class, value);
  }

  /**
   * {@return a builder for a part of this source, such as a caption in this article}
   *
   * @param id the part's id
   * @param kind what sort of source the part is
   * @throws IllegalArgumentException if the id is blank or has outer white space
   */
  public final SourceBuilder part(String id, Kind kind) {
    return builder().id(id).kind(kind).partOf(id());
  }

  /** {@return the id} */
  public abstract Id<Source> id();

  /** {@return what sort of source this is} */
  public abstract Optional<Kind> kind();

  /** {@return the title} */
  public abstract Optional<String> title();

  /** {@return who published it} */
  public abstract Optional<Id<Actor>> publisher();

  /** {@return the address} */
  public abstract Optional<URI> uri();

  /** {@return when it was published} */
  public abstract Optional<When> published();

  /** {@return what it is a part of, as a caption is of an article} */
  public abstract Optional<Id<Source>> partOf();

  /** {@return what it was made from, as a report is from wire copy} */
  public abstract Set<Id<Source>> derivedFrom();

  /** {@return how far it can be relied on; empty if nobody has rated it} */
  public abstract Optional<Reliability> reliability();

  /** {@return a builder with all of this source} */
  public final SourceBuilder toBuilder() {
    return builder()
        .id(id())
        .kind(kind())
        .title(title())
        .publisher(publisher())
        .uri(uri())
        .published(published())
        .partOf(partOf())
        .derivedFrom(derivedFrom())
        .reliability(reliability());
  }

  @Value.Check
  void check() {
    Checks.trimmed("title", title());
  }

  /** What {@link SourceBuilder} offers beside the attributes themselves. */
  interface Builder {
    SourceBuilder id(Id<Source> id);

    SourceBuilder publisher(Id<Actor> publisher);

    SourceBuilder published(When published);

    SourceBuilder addDerivedFrom(Id<Source> element);

    /**
     * Sets the id.
     *
     * @param value the id as text
     * @return this builder
     * @throws IllegalArgumentException if it is blank or has outer white space
     */
    default SourceBuilder id(String value) {
      return id(Source.id(value));
    }

    /**
     * Sets who published it.
     *
     * @param actor the actor, who must be in the dossier too
     * @return this builder
     */
    default SourceBuilder publisher(Actor actor) {
      return publisher(actor.id());
    }

    /**
     * Sets when it was published, in the format of {@link When}.
     *
     * @param when the date as text
     * @return this builder
     * @throws IllegalArgumentException if the text is no {@link When}
     */
    default SourceBuilder published(String when) {
      return published(When.parse(when));
    }

    /**
     * Adds a source that it was made from.
     *
     * @param other the other one, which must be in the dossier too
     * @return this builder
     */
    default SourceBuilder derivedFrom(Source other) {
      return addDerivedFrom(other.id());
    }
  }
}
