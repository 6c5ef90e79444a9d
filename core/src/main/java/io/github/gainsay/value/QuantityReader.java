package io.github.gainsay.value;

import java.util.List;

/**
 * Reads quantities from the words of one language.
 *
 * <p>{@link #english()} is the one that comes with the library; whoever needs another language
 * implements this. Implementations are immutable and thread-safe, and take time in proportion to
 * the length of the text, whatever it holds.
 */
public interface QuantityReader {
  /**
   * A quantity in a text.
   *
   * @param start where its words begin in the text, from 0
   * @param end where they end, exclusive
   * @param quantity what they say
   */
  record Mention(int start, int end, Quantity quantity) {
    /**
     * {@return the words in the text}
     *
     * @param text the text that was searched
     */
    public String wordsIn(String text) {
      return text.substring(start, end);
    }
  }

  /** {@return the reader of English} */
  static EnglishReader english() {
    return EnglishReader.STANDARD;
  }

  /**
   * {@return the quantity that the whole phrase names}
   *
   * @param phrase a number with its hedge and its unit
   * @throws IllegalArgumentException if the phrase is not a quantity from its first word to its
   *     last; the message says where it stops being one and what was expected there
   */
  Quantity parse(String phrase);

  /**
   * {@return the quantities that a text mentions, in their order}
   *
   * @param text any text
   */
  List<Mention> find(String text);
}
