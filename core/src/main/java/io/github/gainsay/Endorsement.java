package io.github.gainsay;

import java.util.List;
import org.immutables.value.Value;

/**
 * The statement that something said or proposed is so: a confirmation, a concession, a repetition
 * as one's own.
 *
 * <p>An endorsement of content commits to what its target commits to; of any other aspect, to
 * nothing.
 */
@Value.Immutable
public abstract sealed class Endorsement extends Reply
    permits EndorsementBuilder.ImmutableEndorsement {
  Endorsement() {}

  /**
   * {@return an endorsement of which only speaker and target are known}
   *
   * @param speaker who endorses
   * @param target what is endorsed
   */
  public static Endorsement of(Actor speaker, Target target) {
    return Utterance.by(speaker).endorses(target);
  }

  /**
   * {@return an endorsement of which only speaker and target are known}
   *
   * @param speaker who endorses
   * @param target the statement that is endorsed
   */
  public static Endorsement of(Actor speaker, Statement target) {
    return Utterance.by(speaker).endorses(target);
  }

  /** {@return a builder; speaker and target must be set} */
  public static EndorsementBuilder builder() {
    return new EndorsementBuilder();
  }

  /** {@return which side of the target is endorsed} */
  @Value.Default
  public Aspect aspect() {
    return Aspect.CONTENT;
  }

  /** {@return a builder with all of this endorsement, its id included} */
  public final EndorsementBuilder toBuilder() {
    return fill(builder()).target(target()).aspect(aspect());
  }

  @Value.Check
  void check() {
    checkCommon();
  }

  @Override
  String kindName() {
    return "endorsement";
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
  interface Builder extends StatementBuilder<EndorsementBuilder> {}
}
