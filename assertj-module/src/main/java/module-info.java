/**
 * Assertions for tests of dossiers, in the style of AssertJ.
 *
 * <p>A module of its own, because it belongs in test scope: neither {@code io.github.gainsay} nor
 * an application that embeds it should need AssertJ.
 */
module io.github.gainsay.assertj {
  requires transitive io.github.gainsay;
  requires transitive org.assertj.core;
  requires static org.jspecify;

  exports io.github.gainsay.assertj;
}
