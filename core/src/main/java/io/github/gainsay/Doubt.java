package io.github.gainsay;

import java.util.List;
import org.immutables.value.Value;

/**
 * The statement that something has not been shown: "not convinced yet", "show us proof".
 *
 * <p>A doubt commits to nothing and is never an attack: who doubts that p does not say that not p.
 */
@Value.Immutable
public abstract sealed class Doubt extends Reply permits DoubtBuilder.ImmutableDoubt {
  Doubt() {}

  /**
   * {@return a doubt of which only speaker and target are known}
   *
   * @param speaker who doubts
   * @param target what is doubted
   */
  public static Doubt of(Actor speaker, Target target) {
    return Utterance.by(speaker).doubts(target);
  }

  /**
   * {@return a doubt of which only speaker and target are known}
   *
   * @param speaker who doubts
   * @param target the statement that is doubted
   */
  public static Doubt of(Actor speaker, Statement target) {
    return Utterance.by(speaker).doubts(target);
  }

  /** {@return a builder; speaker and target must be set} */
  public static DoubtBuilder builder() {
    return new DoubtBuilder();
  }

  /** {@return a builder with all of this doubt, its id included} */
  public final DoubtBuilder toBuilder() {
    return fill(builder()).target(target());
  }

  @Value.Check
  void check() {
    checkCommon();
  }

  @Override
  String kindName() {
    return "doubt";
  }

  @Override
  String ownContent() {
    return canonicalTarget();
  }

  @Override
  Statement citing(List<Citation> citations) {
    return toBuilder().citations(citations).build();
  }

  /** Marks the generated builder as one that an utterance can fill. */
  interface Builder extends StatementBuilder<DoubtBuilder> {}
}
