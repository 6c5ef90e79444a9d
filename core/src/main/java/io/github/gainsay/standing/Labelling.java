package io.github.gainsay.standing;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A label for every argument of a graph.
 *
 * <p>Two are equal if they give the same labels to the same arguments. Immutable and thread-safe.
 */
public final class Labelling {
  private final ArgumentGraph graph;
  private final Label[] labels;

  Labelling(ArgumentGraph graph, Label[] labels) {
    this.graph = graph;
    this.labels = labels.clone();
  }

  /**
   * {@return the label of the argument}
   *
   * @param argument the id of an argument of the graph
   * @throws NoSuchElementException if there is no such argument
   */
  public Label of(String argument) {
    return labels[graph.position(argument)];
  }

  /** {@return the accepted arguments, in the order of the graph: the extension} */
  public Set<String> in() {
    return with(Label.IN);
  }

  /** {@return the rejected arguments, in the order of the graph} */
  public Set<String> out() {
    return with(Label.OUT);
  }

  /** {@return the arguments that stay open, in the order of the graph} */
  public Set<String> undecided() {
    return with(Label.UNDECIDED);
  }

  Label at(int position) {
    return labels[position];
  }

  private Set<String> with(Label label) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == label) {
        found.add(graph.id(i));
      }
    }
    return Collections.unmodifiableSet(found);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Labelling other
        && graph.arguments().size() == other.graph.arguments().size()
        && in().equals(other.in())
        && out().equals(other.out())
        && undecided().equals(other.undecided());
  }

  @Override
  public int hashCode() {
    return in().hashCode();
  }

  /**
   * {@return the accepted, the rejected and the open arguments, such as {@code in [a], out [b],
   * undecided []}}
   */
  @Override
  public String toString() {
    return "in " + in() + ", out " + out() + ", undecided " + undecided();
  }
}
