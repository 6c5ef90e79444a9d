package io.github.gainsay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Statements and all they refer to: complete and free of dangling references.
 *
 * <p>Dossiers are equal if they hold equal entries in the same order. Immutable and thread-safe.
 */
public final class Dossier {
  private final Map<Id<?>, Entry> byId;
  private final Set<Relation> relations;
  private final Nesting nesting;
  private final List<Statement> statements;
  private final ReplyGraph replies;
  private final Commitments commitments;

  Dossier(Map<Id<?>, Entry> byId, Set<Relation> relations) {
    this.byId = Collections.unmodifiableMap(byId);
    this.relations = Collections.unmodifiableSet(relations);
    this.nesting = new Nesting(relations);
    this.statements = all(Statement.class);
    this.replies = new ReplyGraph(statements);
    this.commitments = new Commitments(this, replies);
  }

  /**
   * {@return the dossier of the entries}
   *
   * @param entries actors, sources, events, properties, relations and statements, in any order
   * @throws InvalidDossierException if entries contradict each other or refer to what is not there;
   *     names all such problems
   */
  public static Dossier of(Entry... entries) {
    return builder().add(entries).build();
  }

  /**
   * {@return one dossier of all that the dossiers hold}
   *
   * <p>Equal entries collapse, and so do statements that differ only in their citations; these are
   * united. An id must mean the same thing everywhere.
   *
   * @param dossiers the dossiers, in the order in which their entries are to stand
   * @throws InvalidDossierException if entries contradict each other; names all such problems, with
   *     paths that begin with the dossier, such as {@code dossiers[1].actors[0].id}
   */
  public static Dossier merge(Collection<Dossier> dossiers) {
    return DossierAssembly.merging(dossiers).dossier();
  }

  /**
   * {@return one dossier of all that the dossiers hold}
   *
   * @param dossiers the dossiers, in the order in which their entries are to stand
   * @throws InvalidDossierException as {@link #merge(Collection)} does
   */
  public static Dossier merge(Dossier... dossiers) {
    return merge(List.of(dossiers));
  }

  /** {@return a builder without entries} */
  public static DossierBuilder builder() {
    return new DossierBuilder();
  }

  /** {@return a builder with all entries of this dossier} */
  public DossierBuilder toBuilder() {
    return builder().add(this);
  }

  /** {@return the actors, in the order given} */
  public List<Actor> actors() {
    return all(Actor.class);
  }

  /** {@return the sources, in the order given} */
  public List<Source> sources() {
    return all(Source.class);
  }

  /** {@return the events, in the order given} */
  public List<Event> events() {
    return all(Event.class);
  }

  /** {@return the declared properties, in the order given} */
  public List<Property> properties() {
    return all(Property.class);
  }

  /** {@return the declared relations, in the order given} */
  public List<Relation> relations() {
    return List.copyOf(relations);
  }

  /** {@return the statements, in the order given} */
  public List<Statement> statements() {
    return statements;
  }

  /**
   * {@return the statements of one kind, in the order given}
   *
   * @param kind such as {@code Denial.class}
   * @param <S> the kind
   */
  public <S extends Statement> List<S> statements(Class<S> kind) {
    return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** {@return every entry: actors, sources, events, properties, relations, and statements last} */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Stream.of(actors(), sources(), events(), properties(), relations(), statements)
        .forEach(entries::addAll);
    return Collections.unmodifiableList(entries);
  }

  /**
   * {@return every proposition that a statement or a relation holds, in the order of first mention}
   */
  public List<Proposition> propositions() {
    Set<Proposition> found = new LinkedHashSet<>();
    statements.forEach(s -> found.addAll(Mentions.propositions(s)));
    relations.forEach(r -> found.addAll(r.propositions()));
    return List.copyOf(found);
  }

  /**
   * {@return what the id names}
   *
   * @param id the id of an actor, a source, an event, a property or a statement
   * @param <T> what the id names
   * @throws NoSuchElementException if nothing here has the id
   */
  public <T extends Entry> T get(Id<T> id) {
    return find(id)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "dossier must have " + id.described() + ", but has not"));
  }

  /**
   * {@return what the id names, empty if nothing here has the id}
   *
   * @param id the id of an actor, a source, an event, a property or a statement
   * @param <T> what the id names
   */
  public <T extends Entry> Optional<T> find(Id<T> id) {
    return Optional.ofNullable(byId.get(id)).map(id.kind()::cast);
  }

  /**
   * {@return what the statements that have not been retracted commit to, in the order of the
   * statements}
   */
  public List<Commitment> commitments() {
    return statements.stream()
        .filter(s -> !isRetracted(s))
        .flatMap(s -> commitments(s).stream())
        .toList();
  }

  /**
   * {@return what the statement commits to, retracted or not; empty if to nothing}
   *
   * @param statement a statement of this dossier
   */
  public List<Commitment> commitments(Statement statement) {
    return commitments.of(statement);
  }

  /**
   * {@return the actors whom the statement commits, if it commits to anything}
   *
   * <p>The speaker, for whom it was said, and for whom these speak.
   *
   * @param statement a statement of this dossier
   */
  public Set<Id<Actor>> committedBy(Statement statement) {
    return Collections.unmodifiableSet(commitments.actors(statement));
  }

  /**
   * {@return whether somebody entitled to it has retracted the statement}
   *
   * @param statement a statement of this dossier
   */
  public boolean isRetracted(Statement statement) {
    return commitments.isRetracted(statement);
  }

  /**
   * {@return whether the speaker is entitled to retract what the retraction is about}
   *
   * @param retraction a retraction of this dossier
   */
  public boolean isAuthorised(Retraction retraction) {
    return targetsOf(retraction).stream()
        .allMatch(target -> commitments.isAuthorised(retraction, target));
  }

  /**
   * {@return the statements that the reply is about, in the order of their ids; empty if it is
   * about content or a relation}
   *
   * @param reply a reply of this dossier
   */
  public List<Statement> targetsOf(Reply reply) {
    return replies.targets(reply);
  }

  /**
   * {@return the statements made in one utterance, in the order given}
   *
   * @param key the key of the utterance
   */
  public List<Statement> utterance(String key) {
    return replies.utterance(key);
  }

  /**
   * {@return who published the source, or else what it is a part of}
   *
   * @param source a source of this dossier
   */
  public Optional<Id<Actor>> publisherOf(Source source) {
    Source at = source;
    while (at.publisher().isEmpty() && at.partOf().isPresent()) {
      at = get(at.partOf().get());
    }
    return at.publisher();
  }

  /**
   * {@return all that the place, population or term is declared to lie {@linkplain Relation.Within
   * within}, directly or through others, the nearest first; empty if nothing}
   *
   * @param name the name, such as {@code Bucha}
   */
  public Set<String> wholesOf(String name) {
    return nesting.wholesOf(name);
  }

  /**
   * {@return whether the two are declared to have something in common: they are equal, one lies
   * {@linkplain Relation.Within within} the other, or something lies within both}
   *
   * @param one the name of a place, a population or a term
   * @param other the name of another
   */
  public boolean overlap(String one, String other) {
    return nesting.overlap(one, other);
  }

  /**
   * {@return subject and property of the question as people read them, such as {@code Chinese
   * nationals / captured}}
   *
   * @param question the question; the declared {@linkplain Property#label() label} of its property
   *     is used if there is one
   */
  public String titleOf(Question question) {
    String property =
        find(question.property()).flatMap(Property::label).orElse(question.property().value());
    return question.subject() + " / " + property;
  }

  /**
   * {@return the part of this dossier that bears on the question, for engines that check question
   * by question}
   *
   * <p>It holds every statement about the question, every statement about such statements and all
   * that these reply to, every relation that joins the question to others together with the
   * statements about these, every relation of names, and all other entries.
   *
   * @param question the question
   */
  public Dossier about(Question question) {
    return new Excerpt(this, question).dossier();
  }

  private <T> List<T> all(Class<T> kind) {
    return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Dossier other && entries().equals(other.entries());
  }

  @Override
  public int hashCode() {
    return entries().hashCode();
  }

  /** {@return how much it holds, such as {@code dossier of 3 actors, 2 sources, 5 statements}} */
  @Override
  public String toString() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("actor", actors().size());
    counts.put("source", sources().size());
    counts.put("event", events().size());
    counts.put("property", properties().size());
    counts.put("relation", relations.size());
    counts.put("statement", statements.size());
    StringBuilder text = new StringBuilder("dossier of");
    String separator = " ";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > 0) {
        text.append(separator).append(count.getValue()).append(' ');
        text.append(count.getValue() == 1 ? count.getKey() : plural(count.getKey()));
        separator = ", ";
      }
    }
    return text.append(separator.equals(" ") ? " nothing" : "").toString();
  }

  private static String plural(String kind) {
    return kind.equals("property") ? "properties" : kind + "s";
  }
}
