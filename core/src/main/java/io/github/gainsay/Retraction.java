package io.github.gainsay;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The statement that one's own earlier statement no longer stands; with a replacement, a
 * correction.
 *
 * <p>It counts if it commits an actor whom the statement commits too (the author, the ministry for
 * which both spokesmen speak), or if it comes from the publisher of a source in which the statement
 * appeared, or from somebody who speaks for the publisher. From anybody else it is but a denial. If
 * a correction is corrected, what it corrected does not come back; if it is taken back, it does.
 */
@Value.Immutable
public abstract sealed class Retraction extends Reply
    permits RetractionBuilder.ImmutableRetraction {
  Retraction() {}

  /**
   * {@return a retraction of which only speaker and target are known}
   *
   * @param speaker who retracts
   * @param target the statement that no longer stands
   */
  public static Retraction of(Actor speaker, Statement target) {
    return Utterance.by(speaker).retracts(target);
  }

  /**
   * {@return a builder; speaker and target must be set, and the target must be a statement or an
   * utterance}
   */
  public static RetractionBuilder builder() {
    return new RetractionBuilder();
  }

  /** {@return what is said instead} */
  public abstract Optional<Proposition> replacement();

  /** {@return a builder with all of this retraction, its id included} */
  public final RetractionBuilder toBuilder() {
    return fill(builder()).target(target()).replacement(replacement());
  }

  @Value.Check
  void check() {
    checkCommon();
    if (!(target() instanceof Target.Stated) && !(target() instanceof Target.Uttered)) {
      throw new IllegalArgumentException(
          "target of a retraction must be a statement or an utterance, but was <" + target() + ">");
    }
  }

  @Override
  String kindName() {
    return "retraction";
  }

  @Override
  String ownContent() {
    return Canonical.of(canonicalTarget(), replacement().map(Proposition::canonical).orElse(""));
  }

  @Override
  Statement citing(List<Citation> citations) {
    return toBuilder().citations(citations).build();
  }

  /** Marks the generated builder as one that an utterance can fill. */
  interface Builder extends StatementBuilder<RetractionBuilder> {}
}
