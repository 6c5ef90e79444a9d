package io.github.gainsay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that changes, divided into the smallest parts that do not bear on each other.
 *
 * <p>Statements are in one part if they answer one question, or questions that a relation joins; if
 * one is about the other, or cites it; if they belong to one utterance; if they rest on sources
 * that lead into one circle; and if others join them so. A part is a dossier of its own: it holds
 * its statements and relations, all that these refer to, the properties of its questions, under
 * whatever name these are declared, and the relations of names by which its own lie within others
 * or overlap, which join nothing. A circle of sources is a part even if nothing is known from it.
 * An edit replaces the parts that it touches and costs as much as these are large, however large
 * the rest is.
 *
 * <p>Edits are {@linkplain #adding made} first, which changes nothing, and {@linkplain Edit#apply
 * applied} later. Mutable and not thread-safe.
 */
public final class DossierParts {
  private final Map<Id<?>, Entry> byId = new LinkedHashMap<>();
  private final Set<Relation> relations = new LinkedHashSet<>();
  private final PartIndex index = new PartIndex();
  private final Map<Id<?>, Set<Entry>> declared = new HashMap<>();
  private Links links;
  private Nesting nesting = new Nesting(List.of());
  private @Nullable Dossier whole;
  private int applied;

  private DossierParts(Links links) {
    this.links = links;
  }

  /** {@return parts of a dossier that holds nothing yet} */
  public static DossierParts empty() {
    return linkedBy(UnaryOperator.identity(), question -> Set.of());
  }

  /**
   * {@return parts of a dossier that holds nothing yet, in which questions with one canonical
   * question are one}
   *
   * @param names gives the canonical question for each
   * @param spellings gives for each canonical question what it may also be called; questions that
   *     may be called the same are in one part
   */
  public static DossierParts linkedBy(
      UnaryOperator<Question> names, Function<? super Question, Set<String>> spellings) {
    return new DossierParts(Links.by(names, spellings));
  }

  /**
   * {@return the whole; put together anew after an edit, which takes the longer the more it holds}
   */
  public Dossier dossier() {
    if (whole == null) {
      whole = new Dossier(new LinkedHashMap<>(byId), new LinkedHashSet<>(relations));
    }
    return whole;
  }

  /**
   * {@return the edit that adds the entries}
   *
   * <p>As in a {@link DossierBuilder}, equal entries collapse, and citations of one statement
   * unite.
   *
   * @param entries actors, sources, events, properties, relations and statements, in any order
   * @throws InvalidDossierException if they contradict what is there or each other, or refer to
   *     what is not there; names all such problems, as adding to the {@linkplain
   *     Dossier#toBuilder() builder} of the whole does
   */
  public Edit adding(List<? extends Entry> entries) {
    Links more = links.with(all(entries, Source.class));
    Nesting nested = nesting.with(all(entries, Relation.Within.class));
    Map<Id<?>, Set<Entry>> given = new HashMap<>();
    List<Entry> named = new ArrayList<>();
    List<Entry> said = new ArrayList<>();
    Set<Object> touching = new LinkedHashSet<>();
    for (Entry entry : entries) {
      Id<?> id = References.id(entry);
      if (entry instanceof Relation.Within within) {
        named.add(entry);
        touching.addAll(index.concernedBy(within, nested));
      }
      if (more.join(entry)) {
        said.add(entry);
        touching.addAll(more.of(entry));
      }
      if (id != null && !(entry instanceof Statement)) {
        named.add(entry);
        Optional.ofNullable(byId.get(id)).ifPresent(named::add);
        Id<?> name = entry instanceof Property p ? more.canonical(p) : id;
        given.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(entry);
        touching.addAll(index.questionsOf(name));
      }
    }
    List<Dossier> touched = index.partsWith(touching);
    Division division =
        new Division(
            id -> Stream.concat(named(id), given.getOrDefault(id, Set.of()).stream()),
            more,
            nested);
    try {
      division.complete(named);
      return new Edit(entries, null, touched, division.parts(said(touched, said)), more, nested);
    } catch (InvalidDossierException e) {
      throw new InvalidDossierException(dossier().toBuilder().addAll(entries).problems());
    }
  }

  private static <T> List<T> all(List<? extends Entry> entries, Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The entry with the id, or all properties that are declared under such a canonical name. */
  private Stream<Entry> named(Id<?> id) {
    return declared.containsKey(id)
        ? declared.getOrDefault(id, Set.of()).stream()
        : Optional.ofNullable(byId.get(id)).stream();
  }

  /**
   * {@return the edit that takes the statement out}
   *
   * @param id the id of a statement that no other is about or cites
   * @throws NoSuchElementException if there is no such statement
   * @throws IllegalArgumentException if another refers to it, or to the utterance of which it is
   *     the only statement
   */
  public Edit withdrawing(Id<Statement> id) {
    Dossier part = index.partWith(id);
    if (part == null) {
      throw new NoSuchElementException("dossier must have " + id.described() + ", but has not");
    }
    List<Statement> rest = part.statements().stream().filter(s -> !s.id().equals(id)).toList();
    Optional<String> utterance = part.get(id).utterance();
    boolean last =
        utterance.isPresent() && rest.stream().noneMatch(s -> s.utterance().equals(utterance));
    String referring =
        rest.stream()
            .filter(
                s ->
                    References.of(s).containsValue(id)
                        || (last && utterance.equals(References.utterance(s))))
            .map(s -> "'" + s.id() + "'")
            .collect(Collectors.joining(", "));
    if (!referring.isEmpty()) {
      throw new IllegalArgumentException(
          "id must name a statement that no other refers to, but was '"
              + id
              + "', referred to by "
              + referring);
    }
    List<Entry> left = said(part).filter(s -> !id.equals(References.id(s))).toList();
    List<Dossier> after = new Division(this::named, links, nesting).parts(left);
    return new Edit(List.of(), id, List.of(part), after, links, nesting);
  }

  private List<Entry> said(List<Dossier> parts, List<Entry> more) {
    List<Entry> all = new ArrayList<>();
    parts.forEach(part -> said(part).forEach(all::add));
    all.addAll(more);
    return all;
  }

  private Stream<Entry> said(Dossier part) {
    return part.entries().stream().filter(links::join);
  }

  /** A change of the whole, made but not necessarily applied. */
  public final class Edit {
    private final List<Entry> added;
    private final @Nullable Id<Statement> withdrawn;
    private final List<Dossier> before;
    private final List<Dossier> after;
    private final Links linked;
    private final Nesting nested;
    private final int made = applied;
    private @Nullable Dossier changed;

    private Edit(
        List<? extends Entry> added,
        @Nullable Id<Statement> withdrawn,
        List<Dossier> before,
        List<Dossier> after,
        Links linked,
        Nesting nested) {
      this.added = List.copyOf(added);
      this.withdrawn = withdrawn;
      this.before = List.copyOf(before);
      this.after = List.copyOf(after);
      this.linked = linked;
      this.nested = nested;
    }

    /** {@return the parts that it replaces, the very objects that earlier edits put in place} */
    public List<Dossier> before() {
      return before;
    }

    /** {@return the parts that it puts in their place} */
    public List<Dossier> after() {
      return after;
    }

    /** {@return the whole as it is once the edit is applied} */
    public Dossier dossier() {
      if (changed == null) {
        requireFresh();
        Map<Id<?>, Entry> ids = new LinkedHashMap<>(byId);
        Set<Relation> declared = new LinkedHashSet<>(relations);
        change(ids, declared);
        changed = new Dossier(ids, declared);
      }
      return changed;
    }

    /**
     * Makes the change.
     *
     * @throws IllegalStateException if an edit has been applied since this one was made
     */
    public void apply() {
      requireFresh();
      change(byId, relations);
      all(added, Property.class).forEach(p -> declare(linked.canonical(p), p));
      before.forEach(part -> said(part).forEach(s -> index.remove(links.of(s))));
      links = linked;
      nesting = nested;
      for (Dossier part : after) {
        said(part).forEach(s -> index.put(s, links.of(s), part));
      }
      whole = changed;
      applied++;
    }

    private void declare(Id<Property> name, Property property) {
      declared.computeIfAbsent(name, k -> new LinkedHashSet<>()).add(property);
    }

    private void change(Map<Id<?>, Entry> ids, Set<Relation> declared) {
      for (Entry entry : added) {
        Id<?> id = References.id(entry);
        if (id == null) {
          declared.add((Relation) entry);
        } else {
          ids.putIfAbsent(id, entry);
        }
      }
      after.forEach(part -> part.statements().forEach(s -> ids.replace(s.id(), s)));
      if (withdrawn != null) {
        ids.remove(withdrawn);
      }
    }

    private void requireFresh() {
      if (made != applied) {
        throw new IllegalStateException(
            "edit must be the first applied since it was made, but " + (applied - made) + " were");
      }
    }
  }
}
