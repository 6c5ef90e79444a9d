package io.github.gainsay.value;

import io.github.gainsay.value.EnglishUnits.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number in running text counts: the words behind it up to the first noun in the
 * plural.
 *
 * <p>It knows no parts of speech, and so finds nothing rather than guess.
 */
final class EnglishNouns {
  private static final int MOST_WORDS = 5;
  private static final Set<String> STOPS =
      Words.set(
          """
          was is has does its this as us his hers ours theirs yours always perhaps thus plus
          minus says goes comes takes makes gets gives shows sees seems means needs wants
          uses across unless whereas yes towards afterwards sometimes besides who's it's
          that's there's what's news mr mrs ms dr st years months weeks days hours minutes
          seconds percent up down out off away back only just also even still already yet
          here there now then today yesterday tomorrow very too per them him her whom every
          each
          """);
  private static final Set<String> DESCRIBING_ONE =
      Words.set(
          """
          last more other single new small large big young old little additional good bad
          further unidentified unnamed male female foreign major minor final extra local
          senior junior former such whole entire
          """);

  /** Adjectives that stand for people: 30 dead, 12 wounded. */
  private static final Set<String> CASUALTIES =
      Words.set(
          """
          dead wounded injured killed missing arrested detained displaced homeless infected
          hospitalised hospitalized unemployed jobless
          """);

  private static final Set<String> ATTRIBUTES =
      Words.set(
          """
          member seat person man woman room bed storey story page vote piece part game match
          nation country state city team judge justice party vehicle car ship engine seater
          volume chapter song track hole course word letter digit
          """);

  private final Tokens tokens;

  EnglishNouns(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns what is counted from the token on, null if that cannot be told. */
  @Nullable Named behind(int token, boolean one, boolean ofVague) {
    if (isAttribute(token)) {
      return new Named(Unit.count(tokens.word(token + 1)), token + 2);
    }
    int first = ofVague && tokens.is(token, "of") ? token + 1 : token;
    while (tokens.is(first, "more") || tokens.is(first, "other") || tokens.is(first, "such")) {
      first++;
    }
    int head = head(first, one);
    if (head < 0 || !CountedNoun.canBegin(tokens.word(first))) {
      return null;
    }
    StringBuilder noun = new StringBuilder();
    for (int i = first; i <= head; i++) {
      boolean joined = i > first && tokens.isGlued(i);
      noun.append(i == first || joined ? "" : " ").append(tokens.word(i));
    }
    for (String word : noun.toString().split(" ", -1)) {
      if (!CountedNoun.isWord(word)) {
        return null;
      }
    }
    CountedNoun counted = CountedNoun.parse(noun.toString());
    return counted.isLikeMeasure() ? null : new Named(Unit.count(counted), head + 1);
  }

  /** Returns whether this is the -member of a 12-member panel. */
  private boolean isAttribute(int token) {
    return tokens.isSign(token, '-')
        && tokens.isGlued(token)
        && tokens.isGlued(token + 1)
        && ATTRIBUTES.contains(tokens.word(token + 1))
        && !(tokens.isSign(token + 2, '-') && tokens.isGlued(token + 2));
  }

  private int head(int first, boolean one) {
    int words = 0;
    int head = CASUALTIES.contains(tokens.word(first)) ? first : -1;
    boolean plural = false;
    for (int i = first; words < MOST_WORDS && tokens.has(i); i++) {
      if (isHyphen(i)) {
        continue;
      }
      String word = tokens.word(i);
      if (!canDescribe(i) && !(one && DESCRIBING_ONE.contains(word))) {
        break;
      }
      words++;
      if (one && !tokens.isCapitalised(i) && !DESCRIBING_ONE.contains(word)) {
        return isHyphen(i + 1) ? -1 : i;
      }
      if (!one && Nouns.isPlural(word)) {
        head = i;
        plural = true;
      } else if (plural) {
        break;
      }
    }
    return head;
  }

  private boolean isHyphen(int token) {
    return tokens.isSign(token, '-')
        && tokens.isGlued(token)
        && tokens.isGlued(token + 1)
        && tokens.isWord(token + 1);
  }

  private boolean canDescribe(int token) {
    String word = tokens.word(token);
    return tokens.isWord(token) && !STOPS.contains(word) && !EnglishGuards.CLOSERS.contains(word);
  }
}
