package io.github.gainsay.value;

import java.util.Locale;

/** Yes or no: whether something holds. */
public enum YesNo implements Value {
  /** It holds. */
  YES,
  /** It does not hold. */
  NO;

  /** {@return the other answer} */
  public YesNo opposite() {
    return this == YES ? NO : YES;
  }

  @Override
  public String canonical() {
    return toString();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
