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
  private final EnglishPhrases phrases;

  PhraseReader(String phrase, boolean decimalComma, Rounding rounding) {
    this.phrase = phrase;
    this.tokens = Tokens.of(phrase, decimalComma);
    this.rounding = rounding;
    EnglishUnits units = new EnglishUnits(tokens);
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
    return spec.quantity(rounding).readFrom(phrase);
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
    boolean of = tokens.is(start, "of") && (read.vague() != null || read.isShare());
    if (of && start + 1 == end) {
      throw expected(start + 1, "what is counted");
    }
    Spec spec = read;
    boolean measured = !read.unit().isUnspecified() && !read.isShare();
    if (measured && Nouns.isPreposition(tokens.word(start)) && start + 1 < end) {
      String rest = phrase.substring(tokens.start(start + 1), tokens.end(end - 1));
      return read.of(
          read.unit().of(CountedNoun.afterMeasure(tokens.word(start), noun(start + 1, rest))), end);
    }
    if (measured) {
      spec = read.withoutUnit();
      start = spec.end();
    }
    int first = of ? start + 1 : start;
    first += of && tokens.is(first, "the") ? 1 : 0;
    String noun = phrase.substring(tokens.start(first), tokens.end(end - 1));
    String words = noun(first, noun);
    Unit unit =
        spec.isShare() ? Unit.ratio().of(CountedNoun.afterMeasure("of", words)) : Unit.of(words);
    return spec.of(unit, end);
  }

  private String noun(int token, String noun) {
    List<String> words = Words.of(noun);
    int at = tokens.start(token);
    boolean begins = CountedNoun.canBegin(Words.lower(words.get(0)));
    for (String word : words) {
      at = phrase.indexOf(word, at);
      if (!begins || !CountedNoun.isWord(word)) {
        throw expectedAt(at, "a noun for what is counted");
      }
      at += word.length();
    }
    return String.join(" ", words);
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
