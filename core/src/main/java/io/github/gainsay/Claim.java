package io.github.gainsay;

import java.util.List;
import org.immutables.value.Value;

/**
 * The statement that a proposition is true, with more or less certainty.
 *
 * <p>An appeal whose content is a proposition about what ought to be is a claim of it; any other
 * appeal is a {@link Remark}.
 */
@Value.Immutable
public abstract sealed class Claim extends Statement permits ClaimBuilder.ImmutableClaim {
  Claim() {}

  /**
   * {@return a claim of which only speaker and content are known}
   *
   * @param speaker who claims
   * @param content what is claimed
   */
  public static Claim of(Actor speaker, Proposition content) {
    return Utterance.by(speaker).claims(content);
  }

  /** {@return a builder; speaker and content must be set} */
  public static ClaimBuilder builder() {
    return new ClaimBuilder();
  }

  /** {@return what is claimed} */
  public abstract Proposition asserts();

  /** {@return how far the speaker goes} */
  @Value.Default
  public Certainty certainty() {
    return Certainty.CERTAIN;
  }

  /** {@return a builder with all of this claim, its id included} */
  public final ClaimBuilder toBuilder() {
    return fill(builder()).asserts(asserts()).certainty(certainty());
  }

  @Value.Check
  void check() {
    checkCommon();
  }

  @Override
  String kindName() {
    return "claim";
  }

  @Override
  String ownContent() {
    return Canonical.of(asserts().canonical(), certainty().name());
  }

  @Override
  Statement citing(List<Citation> citations) {
    return toBuilder().citations(citations).build();
  }

  /** Marks the generated builder as one that an utterance can fill. */
  interface Builder extends StatementBuilder<ClaimBuilder> {}
}
