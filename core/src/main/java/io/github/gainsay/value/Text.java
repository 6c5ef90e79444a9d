package io.github.gainsay.value;

/**
 * Opaque words: equal to the same words, comparable to nothing else, and so never in contradiction.
 *
 * @param words the words
 */
public record Text(String words) implements Value {
  /**
   * Checks the words.
   *
   * @param words the words
   * @throws IllegalArgumentException if the words are blank or have outer white space
   */
  public Text {
    Words.requireTrimmed("words", words);
  }

  /**
   * {@return a text of the words}
   *
   * @param words the words
   * @throws IllegalArgumentException if the words are blank or have outer white space
   */
  public static Text of(String words) {
    return new Text(words);
  }

  @Override
  public String canonical() {
    return "text " + words;
  }

  @Override
  public String toString() {
    return words;
  }
}
