package io.github.gainsay.standing;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds what can be accepted together in a graph, under one semantics.
 *
 * <pre>{@code
 * Reasoner reasoner = Reasoner.of(graph, Semantics.PREFERRED);
 * reasoner.labellings().map(Labelling::in).forEach(System.out::println);
 * reasoner.credulously("claim"); // whether some preferred extension has it
 * reasoner.sceptically("claim"); // whether all have it
 * }</pre>
 *
 * <p>It searches only where the {@linkplain ArgumentGraph#grounded() grounded labelling} leaves
 * something open, and in each connected part of that by itself. There the questions are hard in
 * general (P. E. Dunne and M. Wooldridge, "Complexity of Abstract Argumentation", 2009), so the
 * search has a limit; at the limit it says so, and guesses nothing. Where all attacks go both ways
 * no search is needed to know what is accepted. The same graph always gives the same answers in the
 * same order. Immutable and thread-safe.
 */
public final class Reasoner {
  private static final long LIMIT = 100_000;

  private final ArgumentGraph graph;
  private final Semantics semantics;
  private final long limit;
  private final Labelling grounded;
  private final List<Component> components;
  private final Map<Integer, Component> componentOf = new HashMap<>();

  private Reasoner(
      ArgumentGraph graph,
      Semantics semantics,
      long limit,
      Labelling grounded,
      List<Component> components) {
    this.graph = graph;
    this.semantics = semantics;
    this.limit = limit;
    this.grounded = grounded;
    this.components = components;
    for (Component component : components) {
      for (int i = 0; i < component.size(); i++) {
        componentOf.put(component.member(i), component);
      }
    }
  }

  /**
   * {@return a reasoner whose searches end after a hundred thousand conflicts}
   *
   * @param graph the arguments and attacks
   * @param semantics what makes a set an extension
   */
  public static Reasoner of(ArgumentGraph graph, Semantics semantics) {
    Labelling grounded = graph.grounded();
    return new Reasoner(graph, semantics, LIMIT, grounded, Component.of(graph, grounded));
  }

  /**
   * {@return a reasoner whose searches end later or sooner}
   *
   * @param conflicts how often the search in one part of the graph may run into a contradiction and
   *     try otherwise; a thousand take a fraction of a second even among 37,000 attacks
   * @throws IllegalArgumentException if it is negative
   */
  public Reasoner withLimit(long conflicts) {
    if (conflicts < 0) {
      throw new IllegalArgumentException(
          "conflicts must not be negative, but was <" + conflicts + ">");
    }
    return new Reasoner(graph, semantics, conflicts, grounded, components);
  }

  /**
   * {@return the labellings of the extensions, made one by one}
   *
   * <p>There may be more than can be counted; each is found when it is asked for. The stream throws
   * a {@link SearchLimitException} where the next is not found within the limit.
   */
  public Stream<Labelling> labellings() {
    if (semantics == Semantics.GROUNDED) {
      return Stream.of(grounded);
    }
    Iterator<Labelling> all = new Extensions(graph, grounded, components, semantics, limit);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            all, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
        false);
  }

  /**
   * {@return whether some extension has the argument}
   *
   * @param argument the id of an argument of the graph
   * @throws NoSuchElementException if there is no such argument
   */
  public Answer credulously(String argument) {
    int position = graph.position(argument);
    Label label = grounded.at(position);
    return switch (semantics) {
      case GROUNDED -> answer(() -> label == Label.IN);
      case COMPLETE, PREFERRED ->
          answer(() -> label == Label.IN || (label == Label.UNDECIDED && someHas(position)));
      case STABLE ->
          answer(
              () ->
                  label != Label.OUT
                      && (label == Label.IN || someHas(position))
                      && haveStable(position));
    };
  }

  /**
   * {@return whether all extensions have the argument, as they do if there are none}
   *
   * @param argument the id of an argument of the graph
   * @throws NoSuchElementException if there is no such argument
   */
  public Answer sceptically(String argument) {
    int position = graph.position(argument);
    Label label = grounded.at(position);
    return switch (semantics) {
      case GROUNDED, COMPLETE -> answer(() -> label == Label.IN);
      case PREFERRED ->
          answer(() -> label == Label.IN || (label == Label.UNDECIDED && allHave(position)));
      case STABLE ->
          answer(
              () ->
                  label == Label.IN
                      || (label == Label.UNDECIDED && allHave(position))
                      || !haveStable(position));
    };
  }

  private static Answer answer(BooleanSupplier search) {
    try {
      return search.getAsBoolean() ? Answer.YES : Answer.NO;
    } catch (SearchLimitException e) {
      return Answer.UNDETERMINED;
    }
  }

  private boolean someHas(int position) {
    Component component = componentOf(position);
    return component.symmetric() || search(component).someHas(component.place(position));
  }

  /** In a symmetric component each member has an attacker, and some extension has that. */
  private boolean allHave(int position) {
    Component component = componentOf(position);
    return !component.symmetric() && search(component).allHave(component.place(position));
  }

  /** Whether every component but that of the argument has a stable extension. */
  private boolean haveStable(int position) {
    return components.stream()
        .filter(component -> component != componentOf.get(position))
        .allMatch(component -> component.symmetric() || search(component).exists());
  }

  private Component componentOf(int position) {
    return Objects.requireNonNull(componentOf.get(position));
  }

  private ComponentSearch search(Component component) {
    return new ComponentSearch(component, semantics, limit);
  }
}
