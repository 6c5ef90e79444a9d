package io.github.gainsay.standing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Every way to choose one extension of each component, the last component changing fastest. */
final class Extensions implements Iterator<Labelling> {
  private final ArgumentGraph graph;
  private final Labelling grounded;
  private final List<Part> parts = new ArrayList<>();
  private boolean begun;
  private boolean ended;

  /** Whether the chosen one has been handed out. */
  private boolean used;

  /** The extensions of one component that have been found, and which of them is chosen. */
  private static final class Part {
    private final Component component;
    private final ComponentSearch search;
    private final List<Label[]> found = new ArrayList<>();
    private boolean complete;
    private int chosen;

    Part(Component component, ComponentSearch search) {
      this.component = component;
      this.search = search;
    }

    /** Returns whether there is one to choose. */
    boolean isThere() {
      while (found.size() <= chosen && !complete) {
        Optional<Label[]> next = search.next();
        next.ifPresent(found::add);
        complete = next.isEmpty();
      }
      return chosen < found.size();
    }
  }

  Extensions(
      ArgumentGraph graph,
      Labelling grounded,
      List<Component> components,
      Semantics semantics,
      long limit) {
    this.graph = graph;
    this.grounded = grounded;
    for (Component component : components) {
      parts.add(new Part(component, new ComponentSearch(component, semantics, limit)));
    }
  }

  @Override
  public boolean hasNext() {
    if (!begun) {
      begun = true;
      ended = !parts.stream().allMatch(Part::isThere);
    } else if (used) {
      used = false;
      advance();
    }
    return !ended;
  }

  @Override
  public Labelling next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there must be one more extension, but there is none");
    }
    used = true;
    return chosen();
  }

  private Labelling chosen() {
    Label[] labels = new Label[graph.arguments().size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = grounded.at(i);
    }
    for (Part part : parts) {
      Label[] own = part.found.get(part.chosen);
      for (int i = 0; i < own.length; i++) {
        labels[part.component.member(i)] = own[i];
      }
    }
    return new Labelling(graph, labels);
  }

  private void advance() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      parts.get(i).chosen++;
      if (parts.get(i).isThere()) {
        return;
      }
      parts.get(i).chosen = 0;
    }
    ended = true;
  }
}
