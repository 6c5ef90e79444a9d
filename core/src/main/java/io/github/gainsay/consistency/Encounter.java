package io.github.gainsay.consistency;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * How two contents that answer one question stand to each other, whoever holds them, and whatever
 * their scopes.
 *
 * @param verdict AGREEMENT, COMPATIBLE or INCOMPARABLE if nothing is wrong, else that of the clash
 * @param clash what is wrong with both; empty if nothing
 * @param why the step that led there, in words only when it is asked for
 */
record Encounter(Verdict verdict, Optional<Clash> clash, Supplier<Reason> why) {
  static Encounter silent(Verdict verdict, Supplier<Reason> why) {
    return new Encounter(verdict, Optional.empty(), why);
  }

  static Encounter of(Clash clash, Supplier<Reason> why) {
    return new Encounter(clash.verdict(), Optional.of(clash), why);
  }
}
