package io.github.gainsay;

import java.util.List;
import org.immutables.value.Value;

/**
 * The statement that something is not so, or not so in one aspect.
 *
 * <p>A denial of content or quantity commits to the opposite of what its target commits to, so that
 * denying a denial affirms. A denial of any other aspect commits to nothing.
 */
@Value.Immutable
public abstract sealed class Denial extends Reply permits DenialBuilder.ImmutableDenial {
  Denial() {}

  /**
   * {@return a denial of which only speaker and target are known}
   *
   * @param speaker who denies
   * @param target what is denied
   */
  public static Denial of(Actor speaker, Target target) {
    return Utterance.by(speaker).denies(target);
  }

  /**
   * {@return a denial of which only speaker and target are known}
   *
   * @param speaker who denies
   * @param target the statement that is denied
   */
  public static Denial of(Actor speaker, Statement target) {
    return Utterance.by(speaker).denies(target);
  }

  /** {@return a builder; speaker and target must be set} */
  public static DenialBuilder builder() {
    return new DenialBuilder();
  }

  /** {@return which side of the target is denied} */
  @Value.Default
  public Aspect aspect() {
    return Aspect.CONTENT;
  }

  /** {@return a builder with all of this denial, its id included} */
  public final DenialBuilder toBuilder() {
    return fill(builder()).target(target()).aspect(aspect());
  }

  @Value.Check
  void check() {
    checkCommon();
  }

  @Override
  String kindName() {
    return "denial";
  }

  @Override
  String ownContent() {
    return Canonical.of(canonicalTarget(), aspect().name());
  }

  @Override
  Statement citing(List<Citation> citations) {
    return toBuilder().citations(citations).build();
  }

  /** Marks the generated builder as one that an utterance can fill. */
  interface Builder extends StatementBuilder<DenialBuilder> {}
}
