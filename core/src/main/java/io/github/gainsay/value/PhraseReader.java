package io.github.gainsay.value;

import io.github.gainsay.value.EnglishHedges.Effect;
import io.github.gainsay.value.WordTrie.Found;
import java.util.List;

/** Reads one quantity from a phrase that is nothing else, and says where it stops being one. */
final class PhraseReader {
  private static final int LONGEST_SUFFIX = 4;

  private final String phrase;
  private final Tokens tokens;
  private final Rounding rounding;
  private final EnglishUnits units;
  private final EnglishPhrases phrases;

  PhraseReader(String phrase, boolean decimalComma, Rounding rounding) {
    this.phrase = phrase;
    this.tokens = Tokens.of(phrase, decimalComma);
    this.rounding = rounding;
    this.units = new EnglishUnits(tokens);
    EnglishNumerals numerals = new EnglishNumerals(tokens, decimalComma);
    this.phrases = new EnglishPhrases(tokens, new EnglishAmounts(tokens, numerals, units), true);
  }

  Quantity read() {
    Spec spec = phrases.at(0);
    if (spec == null) {
      throw expected(phrases.expectation().token(), phrases.expectation().what());
    }
    if (spec.end() < tokens.size()) {
      spec = withNoun(spec);
    }
    return spec.quantity(rounding, phrase);
  }

  /** Takes the rest of the phrase for the noun, up to a hedge behind it. */
  private Spec withNoun(Spec read) {
    for (int suffix = Math.max(read.end() + 1, tokens.size() - LONGEST_SUFFIX);
        suffix < tokens.size();
        suffix++) {
      Found<Effect> found = EnglishHedges.behind(tokens, suffix);
      if (found != null && found.end() == tokens.size()) {
        Spec counted = counting(read, suffix);
        Spec hedged = phrases.suffixed(counted);
        if (hedged.end() == tokens.size()) {
          return hedged;
        }
      }
    }
    return counting(read, tokens.size());
  }

  private Spec counting(Spec read, int end) {
    int start = read.end();
    requireNoNumber(read, start);
    if (isShareOfWhole(read)) {
      return read.of(Unit.ratio().of(whole(start, end)), end);
    }
    if (read.isUnitless()) {
      return counting(read, read.vague() != null ? afterOf(start, end) : start, end);
    }
    if (read.amount() != null && read.amount().money() && !isTail(start, end)) {
      throw expected(start, "the end"); // $5 bills
    }
    boolean article = read.amount() != null && read.amount().numeral().isArticle();
    if (article && !isTail(start, end)) {
      throw expected(start, "the end"); // a year ago
    }
    return isTail(start, end) && read.unit().isAmount()
        ? withTail(read, end)
        : counting(read.withoutUnit(), end); // 50 dollar bills
  }

  /** Returns whether the words say of or for what the amount is: km of trenches. */
  private boolean isTail(int start, int end) {
    String word = tokens.word(start);
    return Nouns.isPreposition(word) && !word.equals("per") && start + 1 < end;
  }

  private Spec withTail(Spec read, int end) {
    CountedNoun tail = afterMeasure(tokens.word(read.end()), read.end() + 1, end);
    return read.of(read.unit().of(tail), end);
  }

  /** Reads people, and deaths per 100,000 people. */
  private Spec counting(Spec read, int start, int end) {
    EnglishUnits.Named measure = units.behind(start, false);
    if (measure != null && (measure.end() == end || isTail(measure.end(), end))) {
      Spec measured = read.of(measure.unit(), measure.end());
      return measure.end() == end ? measured : withTail(measured, end);
    }
    if (isOneWord(start, end)) {
      CountedNoun noun = CountedNoun.ofWord(tokens.word(start));
      if (noun.isLikeMeasure()) {
        throw expected(start, "a noun for what is counted");
      }
      return read.of(Unit.count(noun), end);
    }
    for (int per = start + 1; per + 1 < end; per++) {
      if (tokens.is(per, "per")) {
        Unit above = Unit.of(noun(start, words(start, per)));
        Spec rate = phrases.perOther(read.of(above, per), units);
        if (rate.end() < end) {
          throw expected(Math.max(per + 1, rate.end()), "what it is given for");
        }
        return rate;
      }
    }
    return read.of(Unit.of(noun(start, words(start, end))), end);
  }

  /** 1E5 is no number, and two point 5 mixes words and digits. */
  private void requireNoNumber(Spec read, int start) {
    if (tokens.isGlued(start) && tokens.isWord(start) && tokens.isNumber(start - 1)) {
      throw expected(read.number(), "a number");
    }
    boolean twoNumbers = tokens.cardinal(start) >= 0 && tokens.isSign(start + 1, '-');
    if (twoNumbers && startsNumber(start + 2)) {
      throw expected(start, "a noun for what is counted"); // nineteen eighty-four
    }
    if (tokens.is(start, "point") && startsNumber(start + 1)) {
      throw expected(start, "a decimal number in digits");
    }
  }

  /** Reads the whole of which this is a share: voters, of voters, of the voters. */
  private CountedNoun whole(int start, int end) {
    int first = afterOf(start, end);
    first += first > start && tokens.is(first, "the") && first + 1 < end ? 1 : 0;
    return afterMeasure("of", first, end);
  }

  private CountedNoun afterMeasure(String preposition, int start, int end) {
    return isOneWord(start, end)
        ? new CountedNoun(tokens.word(start), preposition)
        : CountedNoun.afterMeasure(preposition, noun(start, words(start, end)));
  }

  /** Returns whether the tokens are one word that may be a noun, so that nothing is to be cut. */
  private boolean isOneWord(int start, int end) {
    String word = tokens.word(start);
    return start + 1 == end && CountedNoun.isWord(word) && CountedNoun.canBegin(word);
  }

  private int afterOf(int start, int end) {
    if (!tokens.is(start, "of")) {
      return start;
    }
    if (start + 1 == end) {
      throw expected(end, "what is counted");
    }
    return start + 1;
  }

  private String words(int start, int end) {
    return phrase.substring(tokens.start(start), tokens.end(end - 1));
  }

  /** Returns whether a noun behind it is the whole of which it is a share. */
  private static boolean isShareOfWhole(Spec spec) {
    return spec.unit().equals(Unit.ratio());
  }

  private boolean startsNumber(int token) {
    return tokens.isNumber(token) || tokens.cardinal(token) >= 0;
  }

  private String noun(int token, String noun) {
    List<String> words = Words.of(noun);
    int at = tokens.start(token);
    boolean begins = CountedNoun.canBegin(Words.lower(words.get(0)));
    for (String word : words) {
      at = phrase.indexOf(word, at);
      if (!begins || !CountedNoun.isWord(word) || CountedNoun.belongsToNumber(Words.lower(word))) {
        throw noNoun(at);
      }
      at += word.length();
    }
    return String.join(" ", words);
  }

  /** What was expected further on says more than that there is no noun. */
  private IllegalArgumentException noNoun(int offset) {
    Expectation further = phrases.expectation();
    return tokens.start(further.token()) > offset
        ? expected(further.token(), further.what())
        : expectedAt(offset, "a noun for what is counted");
  }

  private IllegalArgumentException expected(int token, String what) {
    return expectedAt(tokens.start(token), what);
  }

  private IllegalArgumentException expectedAt(int offset, String what) {
    List<String> words = Words.of(phrase);
    int word = Words.of(phrase.substring(0, offset)).size();
    boolean inside =
        offset > 0 && offset < phrase.length() && !Tokens.isSpace(phrase.charAt(offset - 1));
    int index = inside ? word - 1 : word;
    String found = index < words.size() ? "'" + words.get(index) + "'" : "the end";
    return new IllegalArgumentException(
        ("phrase must be a quantity such as 'more than 150 people', but in '"
                + phrase
                + "' word "
                + (index + 1))
            + (" is " + found + " where " + what + " was expected"));
  }
}
