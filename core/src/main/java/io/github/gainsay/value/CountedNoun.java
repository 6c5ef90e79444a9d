package io.github.gainsay.value;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** Words that belong to a number, or to what stands around it, in either number. */
  private static final Set<String> NO_FIRST_WORDS =
      inBothNumbers(
          """
          a an and as at but by for from in is less fewer minus more most of on or out over per plus
          than the to under was were with zero one two three four five six seven eight nine ten
          eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty
          forty fifty sixty seventy eighty ninety dozen score hundred thousand million billion
          trillion half third quarter fifth tenth
          """);

  private static final Set<String> NO_INNER_WORDS =
      new HashSet<>(List.of("per", "every", "each", "up", "down", "tens"));

  private static Set<String> inBothNumbers(String words) {
    Set<String> all = new HashSet<>();
    for (String word : Words.of(words)) {
      all.add(word);
      all.add(Nouns.plural(word));
    }
    return all;
  }

  /** Reads a noun that stands alone. */
  static CountedNoun parse(String noun) {
    return new CountedNoun(Nouns.singular(checked(noun)), "");
  }

  /** Returns the noun of one word in lower case that may be one. */
  static CountedNoun ofWord(String word) {
    return new CountedNoun(Nouns.singularOf(word), "");
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
    if (word.isEmpty()
        || !Character.isLetter(word.codePointAt(0))
        || word.endsWith("/")
        || word.endsWith("-")) {
      return false;
    }
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (!Character.isLetter(c) && !isMarkOrDigit(c) && "'’&/-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMarkOrDigit(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Returns whether the word, in lower case, begins a noun and does not go on with the number. */
  static boolean canBegin(String word) {
    int hyphen = word.indexOf('-');
    boolean scale = hyphen > 0 && belongsToNumber(word.substring(0, hyphen));
    return !scale && !belongsToNumber(word) && !NO_FIRST_WORDS.contains(word);
  }

  /** Returns whether the word is a part of a number or of what it is given for: hundreds, per. */
  static boolean belongsToNumber(String word) {
    return NumberWord.isScale(word) || NO_INNER_WORDS.contains(word);
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

  /**
   * Returns whether its plural would be taken for the name of a measure, as that of "ve" is VES.
   */
  boolean isLikeMeasure() {
    return Measures.hasPlural(singular());
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
    if (less.indexOf(' ') < 0 && more.indexOf(' ') < 0) {
      return less.equals(more) || (Nouns.isParticiple(less) && more.equals("person"));
    }
    String head = Nouns.head(less);
    boolean said = Nouns.isParticiple(head);
    boolean same = said || head.equals(Nouns.head(more));
    return (same && Words.of(more).containsAll(Words.of(less))) || (said && more.equals("person"));
  }
}
