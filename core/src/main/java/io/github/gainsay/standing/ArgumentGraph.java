package io.github.gainsay.standing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
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
 * strength. Two graphs are equal if they have the same arguments, attacks and supports in the same
 * order. Immutable and thread-safe; made for millions of arguments.
 */
public final class ArgumentGraph {
  private final List<String> arguments;
  private final Map<String, Integer> positions;
  private final Edges attacks;
  private final Edges supports;

  private ArgumentGraph(Builder builder) {
    this.arguments = List.copyOf(builder.arguments);
    this.positions = new HashMap<>(builder.positions);
    this.attacks = new Edges(arguments.size(), builder.attacks);
    this.supports = new Edges(arguments.size(), builder.supports);
  }

  /** {@return a builder of a graph without arguments} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the ids of the arguments, in the order given} */
  public List<String> arguments() {
    return arguments;
  }

  /**
   * {@return whether the graph has the argument}
   *
   * @param argument an id
   */
  public boolean contains(String argument) {
    return positions.containsKey(argument);
  }

  /**
   * {@return what attacks the argument, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> attackersOf(String argument) {
    return named(attacks.into(position(argument)));
  }

  /**
   * {@return what the argument attacks, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> attackedBy(String argument) {
    return named(attacks.from(position(argument)));
  }

  /**
   * {@return what supports the argument, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> supportersOf(String argument) {
    return named(supports.into(position(argument)));
  }

  /**
   * {@return what the argument supports, in the order of the arguments}
   *
   * @param argument the id of an argument of this graph
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> supportedBy(String argument) {
    return named(supports.from(position(argument)));
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

  Edges attacks() {
    return attacks;
  }

  Edges supports() {
    return supports;
  }

  String id(int position) {
    return arguments.get(position);
  }

  int position(String argument) {
    Integer position = positions.get(argument);
    if (position == null) {
      throw new NoSuchElementException("graph must have argument '" + argument + "', but has not");
    }
    return position;
  }

  private List<String> named(int[] found) {
    class Named extends AbstractList<String> implements RandomAccess {
      @Override
      public String get(int index) {
        return arguments.get(found[index]);
      }

      @Override
      public int size() {
        return found.length;
      }
    }

    return new Named();
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof ArgumentGraph other
        && arguments.equals(other.arguments)
        && attacks.equals(other.attacks)
        && supports.equals(other.supports);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * arguments.hashCode() + attacks.hashCode()) + supports.hashCode();
  }

  /** {@return how much it holds, such as {@code graph of 3 arguments, 3 attacks, 0 supports}} */
  @Override
  public String toString() {
    return "graph of "
        + arguments.size()
        + " arguments, "
        + attackCount()
        + " attacks, "
        + supportCount()
        + " supports";
  }

  /** Gathers arguments and what they do to each other. Mutable and not thread-safe. */
  public static final class Builder {
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
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
      if (id.isBlank()) {
        throw new IllegalArgumentException("id must not be blank, but was '" + id + "'");
      }
      if (positions.putIfAbsent(id, arguments.size()) == null) {
        arguments.add(id);
      }
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
      attacks.add(known("from", from), known("to", to));
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
      supports.add(known("from", from), known("to", to));
      return this;
    }

    /** {@return the graph of all that has been added} */
    public ArgumentGraph build() {
      return new ArgumentGraph(this);
    }

    private int known(String parameter, String id) {
      Integer position = positions.get(id);
      if (position == null) {
        throw new IllegalArgumentException(
            parameter + " must be an argument that has been added, but was '" + id + "'");
      }
      return position;
    }
  }
}
