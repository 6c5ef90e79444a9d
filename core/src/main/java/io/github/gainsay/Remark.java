package io.github.gainsay;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something said that commits to nothing: no comment, not aware, a question, an appeal. */
@Value.Immutable
public abstract sealed class Remark extends Statement permits RemarkBuilder.ImmutableRemark {
  Remark() {}

  /**
   * {@return a remark of which only the speaker is known}
   *
   * @param speaker who remarks
   */
  public static Remark of(Actor speaker) {
    return Utterance.by(speaker).remarks();
  }

  /** {@return a builder; the speaker must be set} */
  public static RemarkBuilder builder() {
    return new RemarkBuilder();
  }

  /** {@return what it is about, such as the proposition that a question asks about} */
  public abstract Optional<Target> about();

  /** {@return a builder with all of this remark, its id included} */
  public final RemarkBuilder toBuilder() {
    return fill(builder()).about(about());
  }

  @Value.Check
  void check() {
    checkCommon();
  }

  @Override
  String kindName() {
    return "remark";
  }

  @Override
  String ownContent() {
    return about().map(Canonical::of).orElse("");
  }

  @Override
  Statement citing(List<Citation> citations) {
    return toBuilder().citations(citations).build();
  }

  /** Marks the generated builder as one that an utterance can fill. */
  interface Builder extends StatementBuilder<RemarkBuilder> {}
}
