package io.github.gainsay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the modeller declares about propositions, or about names of which propositions are made,
 * because nobody can infer it.
 *
 * <p>A relation of propositions asserts that these are comparable: their scopes are not compared
 * again. What they leave open is the same for both: that the bridge is open excludes that it is
 * closed, day by day, and not that it was closed the day before. Relations are values: equal by
 * content, without an id.
 */
public sealed interface Relation extends Entry, Target {
  /**
   * {@return every proposition in it, in the order of its components; empty for a relation of
   * names}
   */
  List<Proposition> propositions();

  /**
   * They cannot both be true.
   *
   * @param a the one
   * @param b the other
   */
  record Excludes(Proposition a, Proposition b) implements Relation {
    /**
     * Checks the pair.
     *
     * @param a the one
     * @param b the other
     * @throws IllegalArgumentException if they are the same
     */
    public Excludes {
      requireDifferent(a, b);
    }

    @Override
    public List<Proposition> propositions() {
      return List.of(a, b);
    }
  }

  /**
   * If the premise is true, so is the conclusion.
   *
   * @param premise what it follows from
   * @param conclusion what follows
   */
  record Entails(Proposition premise, Proposition conclusion) implements Relation {
    /**
     * Checks the pair.
     *
     * @param premise what it follows from
     * @param conclusion what follows
     * @throws IllegalArgumentException if they are the same
     */
    public Entails {
      requireDifferent(premise, conclusion);
    }

    @Override
    public List<Proposition> propositions() {
      return List.of(premise, conclusion);
    }
  }

  /**
   * Each is true if the other is, as the same amount in two currencies, or one fact in two
   * wordings.
   *
   * @param a the one
   * @param b the other
   */
  record Equivalent(Proposition a, Proposition b) implements Relation {
    /**
     * Checks the pair.
     *
     * @param a the one
     * @param b the other
     * @throws IllegalArgumentException if they are the same
     */
    public Equivalent {
      requireDifferent(a, b);
    }

    @Override
    public List<Proposition> propositions() {
      return List.of(a, b);
    }
  }

  /** Which way a premise weighs. */
  enum Direction {
    /** It speaks for the conclusion. */
    FOR,
    /** It speaks against the conclusion, without excluding it. */
    AGAINST
  }

  /**
   * The premise weighs for or against the conclusion; nothing follows by logic.
   *
   * @param premise what weighs
   * @param conclusion what it weighs for or against
   * @param direction which way it weighs
   */
  record Supports(Proposition premise, Proposition conclusion, Direction direction)
      implements Relation {
    /**
     * Checks the pair.
     *
     * @param premise what weighs
     * @param conclusion what it weighs for or against
     * @param direction which way it weighs
     * @throws IllegalArgumentException if they are the same
     */
    public Supports {
      requireDifferent(premise, conclusion);
    }

    @Override
    public List<Proposition> propositions() {
      return List.of(premise, conclusion);
    }
  }

  /**
   * What the one counts is among what the other counts, so it cannot be more.
   *
   * @param part the part
   * @param whole the whole
   */
  record SubsetOf(Proposition part, Proposition whole) implements Relation {
    /**
     * Checks the pair.
     *
     * @param part the part
     * @param whole the whole
     * @throws IllegalArgumentException if they are the same
     */
    public SubsetOf {
      requireDifferent(part, whole);
    }

    @Override
    public List<Proposition> propositions() {
      return List.of(part, whole);
    }
  }

  /**
   * A whole and what it is made of, without overlap.
   *
   * @param whole the whole
   * @param plus what is added
   * @param minus what is taken off
   * @param exhaustive whether these are all, so that they must come to the whole; otherwise they
   *     must not exceed it
   */
  record Total(Proposition whole, List<Operand> plus, List<Operand> minus, boolean exhaustive)
      implements Relation {
    /**
     * Copies the parts.
     *
     * @param whole the whole
     * @param plus what is added
     * @param minus what is taken off
     * @param exhaustive whether these are all, so that they must come to the whole; otherwise they
     *     must not exceed it
     * @throws IllegalArgumentException if nothing is added
     */
    public Total {
      plus = List.copyOf(plus);
      minus = List.copyOf(minus);
      requireSome("plus", plus);
    }

    @Override
    public List<Proposition> propositions() {
      List<Operand> all = new ArrayList<>(plus);
      all.addAll(minus);
      return propositionsOf(whole, all);
    }
  }

  /**
   * A number and what it is the product of, such as a rate and a duration.
   *
   * @param result the product
   * @param factors what is multiplied
   */
  record Product(Proposition result, List<Operand> factors) implements Relation {
    /**
     * Copies the factors.
     *
     * @param result the product
     * @param factors what is multiplied
     * @throws IllegalArgumentException if there are none
     */
    public Product {
      factors = List.copyOf(factors);
      requireSome("factors", factors);
    }

    @Override
    public List<Proposition> propositions() {
      return propositionsOf(result, factors);
    }
  }

  /**
   * Of two dated facts the first came first.
   *
   * @param earlier what came first; its value is a date
   * @param later what came later; its value is a date
   */
  record Precedes(Proposition earlier, Proposition later) implements Relation {
    /**
     * Checks the pair.
     *
     * @param earlier what came first; its value is a date
     * @param later what came later; its value is a date
     * @throws IllegalArgumentException if they are the same
     */
    public Precedes {
      requireDifferent(earlier, later);
    }

    @Override
    public List<Proposition> propositions() {
      return List.of(earlier, later);
    }
  }

  /**
   * One place, group of people or other term lies within another, such as {@code Bucha} within
   * {@code Kyiv region}, or {@code women under 30} within {@code women}.
   *
   * <p>It holds for every proposition in which the names stand, as the {@linkplain Scope#place()
   * place} or the {@linkplain Scope#population() population} of its scope, or as the {@linkplain
   * io.github.gainsay.value.Term#key() key} of its term. What lies within a part lies within the
   * whole, so that it is enough to declare each step; names may lie within several others.
   *
   * @param part the name of what lies within
   * @param whole the name of what it lies within
   */
  record Within(String part, String whole) implements Relation {
    /**
     * Checks the names.
     *
     * @param part the name of what lies within
     * @param whole the name of what it lies within
     * @throws IllegalArgumentException if they are the same, or one is blank or has outer white
     *     space
     */
    public Within {
      Checks.trimmed("part", part);
      Checks.trimmed("whole", whole);
      if (part.equals(whole)) {
        throw new IllegalArgumentException(
            "whole must be another name than the part, but both are '" + part + "'");
      }
    }

    @Override
    public List<Proposition> propositions() {
      return List.of();
    }
  }

  private static void requireDifferent(Proposition a, Proposition b) {
    if (a.equals(b)) {
      throw new IllegalArgumentException(
          "relation must join two different propositions, but both are <" + a + ">");
    }
  }

  private static void requireSome(String parameter, List<Operand> operands) {
    if (operands.isEmpty()) {
      throw new IllegalArgumentException(parameter + " must not be empty, but was <[]>");
    }
  }

  private static List<Proposition> propositionsOf(Proposition first, List<Operand> others) {
    List<Proposition> found = new ArrayList<>(List.of(first));
    for (Operand operand : others) {
      if (operand instanceof Proposition p) {
        found.add(p);
      }
    }
    return Collections.unmodifiableList(found);
  }
}
