package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Question;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Commitments that are joined by one kind of defect: the sides, and what shows it.
 *
 * <p>Twenty sources with different figures are one dispute, not a hundred and fifty pairs; the
 * pairs are counted, and made only when they are asked for.
 */
public final class Dispute {
  private static final Comparator<Witness> BY_WEIGHT =
      Comparator.comparing((Witness w) -> w.comparison().severity().orElseThrow())
          .reversed()
          .thenComparing(w -> !isAboutOneProposition(w));

  /** The stronger first, then what is about one proposition, then what was said earlier. */
  static final Comparator<Witness> STRONGEST_FIRST =
      BY_WEIGHT.thenComparing(Witness::a, Slots.BY_TIME).thenComparing(Witness::b, Slots.BY_TIME);

  /** The same, of pairs that have the first commitment in common. */
  static final Comparator<Witness> STRONGEST_FIRST_OF_ONE =
      BY_WEIGHT.thenComparing(Witness::b, Slots.BY_TIME);

  private static boolean isAboutOneProposition(Witness w) {
    return w.a().affirmed() != w.b().affirmed() && w.a().proposition().equals(w.b().proposition());
  }

  private final Question question;
  private final List<Position> positions;
  private final Witness strongest;
  private final long pairCount;
  private final Supplier<Stream<Witness>> pairs;

  Dispute(
      Question question,
      List<Position> positions,
      Witness strongest,
      long pairCount,
      Supplier<Stream<Witness>> pairs) {
    this.question = question;
    this.positions = List.copyOf(positions);
    this.strongest = strongest;
    this.pairCount = pairCount;
    this.pairs = pairs;
  }

  /**
   * {@return what they answer; the first of them if they answer several, joined by a declared
   * relation}
   */
  public Question question() {
    return question;
  }

  /** {@return the sides, in a fixed order; at least two} */
  public List<Position> positions() {
    return positions;
  }

  /** {@return the pair that shows it most strongly} */
  public Witness strongest() {
    return strongest;
  }

  /** {@return how much the strongest pair matters} */
  public Severity severity() {
    return strongest.comparison().severity().orElseThrow();
  }

  /** {@return the steps that led to the strongest pair} */
  public List<Reason> reasons() {
    return strongest.comparison().reasons();
  }

  /**
   * {@return how many pairs of commitments show it: all those of different actors, and of one
   * actor's own those that follow each other in time}
   */
  public long pairCount() {
    return pairCount;
  }

  /**
   * {@return all pairs that show it, made one by one; with twenty thousand members that may be
   * hundreds of millions}
   */
  public Stream<Witness> pairs() {
    return pairs.get();
  }

  /**
   * {@return for each two blocs that oppose each other, the pair that shows it most strongly, the
   * strongest first; found by going through all {@link #pairs()}}
   */
  public List<Witness> witnesses() {
    Groups<Object> blocs = Groups.ofEqual();
    for (Position position : positions) {
      for (Commitment c : position.commitments()) {
        c.actors().forEach(actor -> blocs.join(c.actors(), actor));
      }
    }
    Map<Set<Object>, Witness> found = new LinkedHashMap<>();
    pairs()
        .forEach(
            w ->
                found.merge(
                    new HashSet<>(List.of(blocs.of(w.a().actors()), blocs.of(w.b().actors()))),
                    w,
                    (x, y) -> STRONGEST_FIRST.compare(x, y) <= 0 ? x : y));
    return found.values().stream().sorted(STRONGEST_FIRST).toList();
  }
}
