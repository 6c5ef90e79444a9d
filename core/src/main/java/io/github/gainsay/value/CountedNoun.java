package io.github.gainsay.value;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is counted or shared out, in the singular and in lower case: {@code chinese fighter}, {@code
 * member of parliament}; after a measure with its preposition, {@code of voters}.
 *
 * @param singular the noun with all its words; empty if nothing is named
 * @param preposition what joins it to a measure, such as {@code of}; empty where it stands alone
 */
record CountedNoun(String singular, String preposition) {
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
    return new CountedNoun(Nouns.singular(String.join(" ", words)), "");
  }

  /** Reads what follows a measure, such as "of voters". */
  static CountedNoun afterMeasure(String preposition, String noun) {
    return new CountedNoun(parse(noun).singular, preposition);
  }

  /** Returns whether the word can be a part of a noun. */
  static boolean isWord(String word) {
    return WORD.matcher(word).matches();
  }

  /** Returns whether the word, in lower case, begins a noun and does not go on with the number. */
  static boolean canBegin(String word) {
    String singular = Nouns.singular(word);
    return !NO_FIRST_WORDS.contains(word)
        && !NO_FIRST_WORDS.contains(singular)
        && !NO_FIRST_WORDS.contains(Nouns.plural(singular));
  }

  boolean isNone() {
    return singular.isEmpty();
  }

  String plural() {
    return isNone() ? "" : Nouns.plural(singular);
  }

  String afterMeasure() {
    return isNone() ? "" : preposition + " " + plural();
  }

  /** Returns whether nothing says that they are different things. */
  boolean isComparableWith(CountedNoun other) {
    if (isNone() || other.isNone() || singular.equals(other.singular)) {
      return true;
    }
    boolean places =
        !(preposition.isEmpty() || preposition.equals("of"))
            || !(other.preposition.isEmpty() || other.preposition.equals("of"));
    return places || isWithin(other) || other.isWithin(this);
  }

  /** Returns whether the other has the same head and at least the words that describe this. */
  private boolean isWithin(CountedNoun other) {
    return Nouns.head(singular).equals(Nouns.head(other.singular))
        && Words.of(other.singular).containsAll(Words.of(singular));
  }
}
