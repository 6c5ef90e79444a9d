package io.github.gainsay;

/** A statement about something said or proposed. */
public abstract sealed class Reply extends Statement
    permits Denial, Doubt, Endorsement, Retraction {
  Reply() {}

  /** {@return what it is about} */
  public abstract Target target();

  final String canonicalTarget() {
    return Canonical.of(target());
  }
}
