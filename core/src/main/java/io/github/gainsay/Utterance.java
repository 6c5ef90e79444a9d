package io.github.gainsay;

import io.github.gainsay.Citation.Wording;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act of speaking, as a template of statements: who speaks, for whom, when, where it can be
 * read. Its verbs make the statements.
 *
 * <pre>{@code
 * Utterance lin = Utterance.by(linJian).saidAt("2025-04-10").in(article);
 * notes.add(
 *     lin.claims(peaceful.yes()),
 *     lin.in(post, VERBATIM, "baseless").denies(zelenskysClaim));
 * }</pre>
 *
 * <p>Immutable: every call returns a new utterance, so a template can be kept and refined.
 */
public final class Utterance {
  private final Id<Actor> speaker;
  private final @Nullable Id<Actor> onBehalfOf;
  private final @Nullable When saidAt;
  private final @Nullable Id<Event> occasion;
  private final @Nullable String key;
  private final @Nullable String passage;
  private final List<Citation> citations;
  private final @Nullable Id<Statement> id;

  private Utterance(Template template) {
    this.speaker = template.speaker;
    this.onBehalfOf = template.onBehalfOf;
    this.saidAt = template.saidAt;
    this.occasion = template.occasion;
    this.key = template.key;
    this.passage = template.passage;
    this.citations = List.copyOf(template.citations);
    this.id = template.id;
  }

  /**
   * {@return an utterance of which only the speaker is known}
   *
   * @param speaker who speaks
   */
  public static Utterance by(Actor speaker) {
    return by(speaker.id());
  }

  /**
   * {@return an utterance of which only the speaker is known}
   *
   * @param speaker the id of who speaks
   */
  public static Utterance by(Id<Actor> speaker) {
    return new Utterance(new Template(speaker));
  }

  /**
   * {@return the utterance, made for somebody else}
   *
   * @param principal whom it commits beside the speaker
   */
  public Utterance onBehalfOf(Actor principal) {
    return onBehalfOf(principal.id());
  }

  /**
   * {@return the utterance, made for somebody else}
   *
   * @param principal the id of whom it commits beside the speaker
   */
  public Utterance onBehalfOf(Id<Actor> principal) {
    Template t = new Template(this);
    t.onBehalfOf = principal;
    return new Utterance(t);
  }

  /**
   * {@return the utterance at a time}
   *
   * @param when when it was said, in the format of {@link When}
   * @throws IllegalArgumentException if the text is no {@link When}
   */
  public Utterance saidAt(String when) {
    return saidAt(When.parse(when));
  }

  /**
   * {@return the utterance at a time}
   *
   * @param when when it was said
   */
  public Utterance saidAt(When when) {
    Template t = new Template(this);
    t.saidAt = when;
    return new Utterance(t);
  }

  /**
   * {@return the utterance at an event}
   *
   * @param event the event at which it was said
   */
  public Utterance at(Event event) {
    return at(event.id());
  }

  /**
   * {@return the utterance at an event}
   *
   * @param event the id of the event at which it was said
   */
  public Utterance at(Id<Event> event) {
    Template t = new Template(this);
    t.occasion = event;
    return new Utterance(t);
  }

  /**
   * {@return the utterance, also to be read in the source, in the reporter's words}
   *
   * @param source the source
   */
  public Utterance in(Source source) {
    return in(Citation.of(source));
  }

  /**
   * {@return the utterance, also to be read in the source}
   *
   * @param source the source
   * @param wording how close the words are to the speaker's
   * @param quote the words, short
   * @throws IllegalArgumentException if the quote is blank or has outer white space
   */
  public Utterance in(Source source, Wording wording, String quote) {
    return in(Citation.of(source, wording, quote));
  }

  /**
   * {@return the utterance, also to be read where the citation says}
   *
   * @param citation where, and in which words
   */
  public Utterance in(Citation citation) {
    Template t = new Template(this);
    t.citations.add(citation);
    return new Utterance(t);
  }

  /**
   * {@return the utterance with a key, which all its statements share}
   *
   * @param utterance the key, such as {@code lin-thursday}
   */
  public Utterance key(String utterance) {
    Template t = new Template(this);
    t.key = utterance;
    return new Utterance(t);
  }

  /**
   * {@return the utterance, narrowed to some of its words; statements that share key and passage
   * are renderings of the same words}
   *
   * @param words a name for the words, such as {@code not-convinced}
   */
  public Utterance passage(String words) {
    Template t = new Template(this);
    t.passage = words;
    return new Utterance(t);
  }

  /**
   * {@return the utterance; its next statement has the id}
   *
   * @param statementId the id in place of the derived one
   * @throws IllegalArgumentException if it is blank or has outer white space
   */
  public Utterance as(String statementId) {
    Template t = new Template(this);
    t.id = Statement.id(statementId);
    return new Utterance(t);
  }

  /**
   * {@return the claim that the proposition is true}
   *
   * @param content what is claimed
   */
  public Claim claims(Proposition content) {
    return claims(content, Certainty.CERTAIN);
  }

  /**
   * {@return the claim that the proposition is true}
   *
   * @param content what is claimed
   * @param certainty how far the speaker goes
   */
  public Claim claims(Proposition content, Certainty certainty) {
    return fill(Claim.builder()).asserts(content).certainty(certainty).build();
  }

  /**
   * {@return the denial of the target}
   *
   * @param target what is denied
   */
  public Denial denies(Target target) {
    return denies(target, Aspect.CONTENT);
  }

  /**
   * {@return the denial of the target in one aspect}
   *
   * @param target what is denied
   * @param aspect which side of it
   */
  public Denial denies(Target target, Aspect aspect) {
    return fill(Denial.builder()).target(target).aspect(aspect).build();
  }

  /**
   * {@return the denial of the statement}
   *
   * @param statement what is denied
   */
  public Denial denies(Statement statement) {
    return denies(stated(statement));
  }

  /**
   * {@return the denial of the statement in one aspect}
   *
   * @param statement what is denied
   * @param aspect which side of it
   */
  public Denial denies(Statement statement, Aspect aspect) {
    return denies(stated(statement), aspect);
  }

  /**
   * {@return the doubt about the target}
   *
   * @param target what is doubted
   */
  public Doubt doubts(Target target) {
    return fill(Doubt.builder()).target(target).build();
  }

  /**
   * {@return the doubt about the statement}
   *
   * @param statement what is doubted
   */
  public Doubt doubts(Statement statement) {
    return doubts(stated(statement));
  }

  /**
   * {@return the endorsement of the target}
   *
   * @param target what is endorsed
   */
  public Endorsement endorses(Target target) {
    return endorses(target, Aspect.CONTENT);
  }

  /**
   * {@return the endorsement of the target in one aspect}
   *
   * @param target what is endorsed
   * @param aspect which side of it
   */
  public Endorsement endorses(Target target, Aspect aspect) {
    return fill(Endorsement.builder()).target(target).aspect(aspect).build();
  }

  /**
   * {@return the endorsement of the statement}
   *
   * @param statement what is endorsed
   */
  public Endorsement endorses(Statement statement) {
    return endorses(stated(statement));
  }

  /**
   * {@return the retraction of the statement}
   *
   * @param statement what no longer stands
   */
  public Retraction retracts(Statement statement) {
    return retracts(stated(statement));
  }

  /**
   * {@return the retraction of the target}
   *
   * @param target the statement or the utterance that no longer stands
   * @throws IllegalArgumentException if the target is a proposition or a relation
   */
  public Retraction retracts(Target target) {
    return fill(Retraction.builder()).target(target).build();
  }

  /**
   * {@return the correction of the statement: its retraction with a replacement}
   *
   * @param statement what no longer stands
   * @param replacement what is said instead
   */
  public Retraction corrects(Statement statement, Proposition replacement) {
    return fill(Retraction.builder()).target(stated(statement)).replacement(replacement).build();
  }

  /** {@return a remark about nothing in particular} */
  public Remark remarks() {
    return fill(Remark.builder()).build();
  }

  /**
   * {@return a remark about the target, such as a question whether it is so}
   *
   * @param about what it is about
   */
  public Remark remarks(Target about) {
    return fill(Remark.builder()).about(about).build();
  }

  /**
   * {@return a remark about the statement, such as "no comment"}
   *
   * @param about what it is about
   */
  public Remark remarks(Statement about) {
    return remarks(stated(about));
  }

  private static Target stated(Statement statement) {
    return new Target.Stated(statement.id());
  }

  private <B extends StatementBuilder<B>> B fill(B builder) {
    B filled = id == null ? builder : builder.id(id);
    return filled
        .speaker(speaker)
        .onBehalfOf(Optional.ofNullable(onBehalfOf))
        .saidAt(Optional.ofNullable(saidAt))
        .occasion(Optional.ofNullable(occasion))
        .utterance(Optional.ofNullable(key))
        .passage(Optional.ofNullable(passage))
        .addAllCitations(citations);
  }

  /** A copy in the making. */
  private static final class Template {
    private final Id<Actor> speaker;
    private @Nullable Id<Actor> onBehalfOf;
    private @Nullable When saidAt;
    private @Nullable Id<Event> occasion;
    private @Nullable String key;
    private @Nullable String passage;
    private final List<Citation> citations = new ArrayList<>();
    private @Nullable Id<Statement> id;

    Template(Id<Actor> speaker) {
      this.speaker = speaker;
    }

    Template(Utterance utterance) {
      this(utterance.speaker);
      onBehalfOf = utterance.onBehalfOf;
      saidAt = utterance.saidAt;
      occasion = utterance.occasion;
      key = utterance.key;
      passage = utterance.passage;
      citations.addAll(utterance.citations);
      id = utterance.id;
    }
  }
}
