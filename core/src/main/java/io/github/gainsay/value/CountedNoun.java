package io.github.gainsay.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is counted or shared out, in lower case: {@code chinese fighter}, {@code member of
 * parliament}; after a measure with its preposition, {@code of voters}.
 *
 * @param words the noun with all its words, in the singular where it stands alone, and after a
 *     measure as it was read, since there may be no plural of it, as of water; empty if nothing is
 *     named
 * @param preposition what joins it to a measure, such as {@code of}; empty where it stands alone
 */
record CountedNoun(String words, String preposition) {
  static final CountedNoun NONE = new CountedNoun("", "");

  private static final Set<String> NO_FIRST_WORDS =
      Set.of(
          ("a an and as at but by for from in is less fewer minus more most of on or out over per"
                  + " plus than the to under was were with zero one two three four five"
                  + " six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                  + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
                  + " ninety tens dozen dozens score scores hundred hundreds thousand thousands"
                  + " million millions billion billions trillion trillions half halves third thirds"
                  + " quarter quarters fifth fifths tenth tenths")
              .split(" ", -1));
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd}'’&/-]*+");

  /** Reads a noun that stands alone. */
  static CountedNoun parse(String noun) {
    return new CountedNoun(Nouns.singular(checked(noun)), "");
  }

  /** Reads what follows a measure, such as "of voters". */
  static CountedNoun afterMeasure(String preposition, String noun) {
    return new CountedNoun(checked(noun), preposition);
  }

  private static String checked(String noun) {
    Words.requireTrimmed("noun", noun);
    List<String> words = Words.of(Words.lower(noun));
    for (String word : words) {
      if (!isWord(word)) {
        throw new IllegalArgumentException("noun must be words of letters, but was '" + noun + "'");
      }
    }
    if (!canBegin(words.get(0))) {
      throw new IllegalArgumentException(
          "noun must not begin with '" + words.get(0) + "', but was '" + noun + "'");
    }
    return String.join(" ", words);
  }

  /** Returns whether the word can be a part of a noun. */
  static boolean isWord(String word) {
    return WORD.matcher(word).matches() && !word.endsWith("/");
  }

  /** Returns whether the word, in lower case, begins a noun and does not go on with the number. */
  static boolean canBegin(String word) {
    String singular = Nouns.singular(word);
    int hyphen = word.indexOf('-');
    boolean scale =
        hyphen > 0 && NumberWords.scale(Nouns.singular(word.substring(0, hyphen))) != null;
    return !scale
        && NumberWords.scale(word) == null
        && NumberWords.suffix(word) == null
        && !NO_FIRST_WORDS.contains(word)
        && !NO_FIRST_WORDS.contains(singular)
        && !NO_FIRST_WORDS.contains(Nouns.plural(singular));
  }

  boolean isNone() {
    return words.isEmpty();
  }

  boolean standsAlone() {
    return preposition.isEmpty();
  }

  String singular() {
    return standsAlone() ? words : Nouns.singular(words);
  }

  String plural() {
    return isNone() ? "" : Nouns.plural(singular());
  }

  /** Returns it as it follows a measure, such as "of voters"; nothing if nothing is named. */
  String afterMeasure() {
    return (preposition + " " + words).strip();
  }

  /** Returns whether nothing says that they are different things. */
  boolean isComparableWith(CountedNoun other) {
    return isNone()
        || other.isNone()
        || words.equals(other.words)
        || saysWhere()
        || other.saysWhere()
        || isSame(singular(), other.singular());
  }

  /** Returns whether it only says where or by what, as in dollars in damage. */
  private boolean saysWhere() {
    return !standsAlone() && !preposition.equals("of");
  }

  private static boolean isSame(String noun, String other) {
    return isWithin(noun, other) || isWithin(other, noun);
  }

  /**
   * Returns whether the one noun only says more than the other: it has the same head and at least
   * the words that describe the other. The dead are people, and people killed are killed.
   */
  private static boolean isWithin(String less, String more) {
    String head = Nouns.head(less);
    boolean said = Nouns.isParticiple(head);
    boolean same = said || head.equals(Nouns.head(more));
    return (same && Words.of(more).containsAll(Words.of(less))) || (said && more.equals("person"));
  }
}
