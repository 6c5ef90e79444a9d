package io.github.gainsay.value;

/**
 * A category or a thing, known by its key, such as {@code mercenary}. Terms are equal if their keys
 * are.
 *
 * @param key the key; plain words with spaces are fine
 */
public record Term(String key) implements Value {
  /**
   * Checks the key.
   *
   * @param key the key; plain words with spaces are fine
   * @throws IllegalArgumentException if the key is blank or has outer white space
   */
  public Term {
    Words.requireTrimmed("key", key);
  }

  /**
   * {@return the term with the key}
   *
   * @param key the key, such as {@code mercenary}
   * @throws IllegalArgumentException if the key is blank or has outer white space
   */
  public static Term of(String key) {
    return new Term(key);
  }

  @Override
  public String canonical() {
    return "term " + key;
  }

  @Override
  public String toString() {
    return key;
  }
}
