package io.github.gainsay.standing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Arguments, known by their ids, and which of them attack or support which.
 *
 * <pre>{@code
 * ArgumentGraph graph =
 *     ArgumentGraph.builder()
 *         .argument("claim")
 *         .argument("denial")
 *         .argument("witness")
 *         .rebut("claim", "denial")
 *         .attack("witness", "denial")
 *         .build();
 * graph.grounded().of("claim"); // IN
 * }</pre>
 *
 * <p>Extensions and labellings are a matter of attacks alone; supports count for the gradual
 * strength. {@link GraphFormat} reads and writes graphs. Two graphs are equal if they have the same
 * arguments, attacks and supports in the same order. Immutable and thread-safe; made for millions
 * of arguments.
 */
public final class ArgumentGraph {
  private final Ids ids;
  private final Edges attacks;
  private final Edges supports;

  private ArgumentGraph(Ids ids, Edges attacks, Edges supports) {
    this.ids = ids;
    this.attacks = attacks;
    this.supports = supports;
  }

  /** {@return a builder of a graph without arguments} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the ids of the arguments, in the order given} */
  public List<String> arguments() {
    return ids.all();
  }

  /**
   * {@return whether the graph has the argument}
   *
   * @param argument an id
   */
  public boolean contains(String argument) {
    return ids.has(argument);
  }

  /**
   * {@return what attacks the argument, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> attackersOf(String argument) {
    return ids.at(attacks.into(position(argument)));
  }

  /**
   * {@return what the argument attacks, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> attackedBy(String argument) {
    return ids.at(attacks.from(position(argument)));
  }

  /**
   * {@return what supports the argument, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> supportersOf(String argument) {
    return ids.at(supports.into(position(argument)));
  }

  /**
   * {@return what the argument supports, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> supportedBy(String argument) {
    return ids.at(supports.from(position(argument)));
  }

  /** {@return how many attacks there are} */
  public int attackCount() {
    return attacks.count();
  }

  /** {@return how many supports there are} */
  public int supportCount() {
    return supports.count();
  }

  /**
   * {@return the grounded labelling: what must be accepted and rejected, whichever sides one takes}
   *
   * <p>It takes time in proportion to the arguments and attacks.
   */
  public Labelling grounded() {
    return Grounded.of(this);
  }

  /**
   * {@return the graph with other ids: the same attacks and supports, in the same order}
   *
   * <p>So can ids that are no names in a {@link GraphFormat} be replaced: {@code graph.withIds(id
   * -> id.replace('-', '_'))}.
   *
   * @param rename gives the new id of an argument; it is asked once for each, in order
   * @throws IllegalArgumentException if two arguments get the same id, or one a blank id
   */
  public ArgumentGraph withIds(UnaryOperator<String> rename) {
    return new ArgumentGraph(ids.renamed(rename), attacks, supports);
  }

  Edges attacks() {
    return attacks;
  }

  Edges supports() {
    return supports;
  }

  String id(int position) {
    return ids.at(position);
  }

  int position(String argument) {
    int position = ids.position(argument);
    if (position < 0) {
      throw new NoSuchElementException("graph must have argument '" + argument + "', but has not");
    }
    return position;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof ArgumentGraph other
        && arguments().equals(other.arguments())
        && attacks.equals(other.attacks)
        && supports.equals(other.supports);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * arguments().hashCode() + attacks.hashCode()) + supports.hashCode();
  }

  /** {@return how much it holds, such as {@code graph of 3 arguments, 3 attacks, 0 supports}} */
  @Override
  public String toString() {
    return "graph of "
        + arguments().size()
        + " arguments, "
        + attackCount()
        + " attacks, "
        + supportCount()
        + " supports";
  }

  /** Gathers arguments and what they do to each other. Mutable and not thread-safe. */
  public static final class Builder {
    private final Ids ids = new Ids();
    private final Edges.Gathering attacks = new Edges.Gathering();
    private final Edges.Gathering supports = new Edges.Gathering();

    private Builder() {}

    /**
     * Adds an argument, unless it is there already.
     *
     * @param id any text that is not blank
     * @return this builder
     * @throws IllegalArgumentException if the id is blank
     */
    public Builder argument(String id) {
      ids.add(id);
      return this;
    }

    /**
     * Lets one argument attack another, or itself. Doing so twice is doing so once.
     *
     * @param from the id of the one that attacks
     * @param to the id of the one that is attacked
     * @return this builder
     * @throws IllegalArgumentException if either has not been added
     */
    public Builder attack(String from, String to) {
      attacks.add(ids.added("from", from), ids.added("to", to));
      return this;
    }

    /**
     * Lets two arguments attack each other.
     *
     * @param a the id of the one
     * @param b the id of the other
     * @return this builder
     * @throws IllegalArgumentException if either has not been added
     */
    public Builder rebut(String a, String b) {
      return attack(a, b).attack(b, a);
    }

    /**
     * Lets one argument support another. Doing so twice is doing so once.
     *
     * @param from the id of the one that supports
     * @param to the id of the one that is supported
     * @return this builder
     * @throws IllegalArgumentException if either has not been added
     */
    public Builder support(String from, String to) {
      supports.add(ids.added("from", from), ids.added("to", to));
      return this;
    }

    /** {@return the graph of all that has been added} */
    public ArgumentGraph build() {
      int size = ids.all().size();
      return new ArgumentGraph(ids.copy(), new Edges(size, attacks), new Edges(size, supports));
    }

    /** Returns whether the argument has been added. */
    boolean has(String id) {
      return ids.has(id);
    }
  }
}
