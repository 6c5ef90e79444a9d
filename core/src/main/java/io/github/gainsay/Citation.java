package io.github.gainsay;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a statement can be read or heard, and in which words.
 *
 * <p>It names either a source or another statement, through which alone the statement is known:
 * "what he said of the president's claim". Citing commits nobody: a newspaper that reports a claim
 * does not make it.
 */
@Value.Immutable
public abstract sealed class Citation permits CitationBuilder.ImmutableCitation {
  Citation() {}

  /** How close the source's words are to the speaker's. */
  public enum Wording {
    /** The speaker's words. */
    VERBATIM,
    /** A few of the speaker's words within the reporter's. */
    PARTIAL,
    /** The reporter's words. */
    PARAPHRASE,
    /** A headline's words. */
    HEADLINE
  }

  /**
   * {@return a citation in the reporter's words}
   *
   * @param source the source
   */
  public static Citation of(Source source) {
    return builder().source(source.id()).build();
  }

  /**
   * {@return a citation with its words}
   *
   * @param source the source
   * @param wording how close the words are to the speaker's
   * @param quote the words, short
   * @throws IllegalArgumentException if the quote is blank or has outer white space
   */
  public static Citation of(Source source, Wording wording, String quote) {
    return builder().source(source.id()).wording(wording).quote(quote).build();
  }

  /**
   * {@return a citation of something that is known only from another statement}
   *
   * @param statement the other statement, such as the denial of what is cited
   */
  public static Citation of(Statement statement) {
    return builder().statement(statement.id()).build();
  }

  /** {@return a builder; either the source or the statement must be set} */
  public static CitationBuilder builder() {
    return new CitationBuilder();
  }

  /** {@return the source; empty if it is known only from a statement} */
  public abstract Optional<Id<Source>> source();

  /** {@return the statement from which alone it is known; empty if there is a source} */
  public abstract Optional<Id<Statement>> statement();

  /** {@return how close the words are to the speaker's} */
  @Value.Default
  public Wording wording() {
    return Wording.PARAPHRASE;
  }

  /** {@return the words} */
  public abstract Optional<String> quote();

  /** {@return the reporters between the speaker and the source, nearest to the source first} */
  public abstract List<Id<Actor>> via();

  @Value.Check
  void check() {
    if (source().isPresent() == statement().isPresent()) {
      throw new IllegalArgumentException(
          "citation must have either a source or a statement, but has "
              + (source().isPresent() ? "both" : "neither"));
    }
    Checks.trimmed("quote", quote());
  }

  final String canonical() {
    return Canonical.of(
        source().map(Id::value).orElse(""),
        statement().map(Id::value).orElse(""),
        wording().name(),
        quote().orElse(""),
        Canonical.of(via().stream().map(Id::value).toArray(String[]::new)));
  }
}
