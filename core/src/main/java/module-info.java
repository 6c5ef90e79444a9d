/**
 * A model of who claims what and who denies it, and a checker of whether it all holds together.
 *
 * <p>Read the packages in this order: {@link io.github.gainsay} is the vocabulary, {@link
 * io.github.gainsay.value} what a proposition says of its subject, {@link
 * io.github.gainsay.consistency} the checker, {@link io.github.gainsay.consistency.rules} the rules
 * that come with it, {@link io.github.gainsay.standing} where each claim is after the denials,
 * {@link io.github.gainsay.report} what people read of it.
 *
 * <p>What it does not do: it decides nothing about truth, it never guesses meaning from prose, and
 * it never compares statements that answer different questions unless a {@linkplain
 * io.github.gainsay.Relation relation} is declared.
 */
module io.github.gainsay {
  requires static java.compiler;
  requires static org.immutables.value.annotations;
  requires static transitive org.jspecify;

  exports io.github.gainsay;
  exports io.github.gainsay.value;
  exports io.github.gainsay.consistency;
  exports io.github.gainsay.consistency.rules;
  exports io.github.gainsay.standing;
  exports io.github.gainsay.report;
}
