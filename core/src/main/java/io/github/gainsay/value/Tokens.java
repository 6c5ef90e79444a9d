package io.github.gainsay.value;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into numbers, words and signs, in one pass.
 *
 * <p>A number is in digits with its groups and decimals, a word is letters with what belongs to
 * them (o'clock, U.S., km2), and everything else but white space is a sign of one character.
 */
final class Tokens {
  /** What a token is. */
  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  private static final String FOLD = "fold";
  private static final int SOME = 8;

  private final String text;
  private final char point;
  private final char comma;
  private int[] starts = new int[SOME];
  private int[] ends = new int[SOME];
  private Kind[] kinds = new Kind[SOME];
  private String[] words = new String[SOME];
  private NumberWord[] numberWords = new NumberWord[SOME];
  private int size;

  private Tokens(String text, boolean decimalComma) {
    this.text = text;
    this.point = decimalComma ? ',' : '.';
    this.comma = decimalComma ? '.' : ',';
  }

  static Tokens of(String text, boolean decimalComma) {
    Tokens tokens = new Tokens(text, decimalComma);
    int at = 0;
    while (at < text.length()) {
      at = tokens.next(at);
    }
    return tokens;
  }

  private int next(int at) {
    char c = text.charAt(at);
    if (isSpace(c)) {
      return at + 1;
    }
    if (isDigit(c) || (c == point && isDigit(charAt(at + 1)) && !isNumberBefore(at))) {
      return add(Kind.NUMBER, at, endOfNumber(at));
    }
    if (isLetter(text.codePointAt(at))) {
      return add(Kind.WORD, at, endOfWord(at));
    }
    return add(Kind.SIGN, at, at + Character.charCount(text.codePointAt(at)));
  }

  private int add(Kind kind, int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      numberWords = Arrays.copyOf(numberWords, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    String written = text.substring(start, end);
    words[size] = kind == Kind.WORD ? Words.lower(written) : written;
    numberWords[size] = kind == Kind.NUMBER ? NumberWord.NONE : NumberWord.of(words[size]);
    size++;
    return end;
  }

  private boolean isNumberBefore(int at) {
    char before = charAt(at - 1);
    return isDigit(before) || before == point || Character.isLetter(before);
  }

  private int endOfNumber(int start) {
    int end = digitsFrom(start);
    if (end - start <= 3 && end > start && charAt(end) == comma) {
      end = endOfGroups(start, end);
    }
    return charAt(end) == point && isDigit(charAt(end + 1)) ? digitsFrom(end + 1) : end;
  }

  /** Groups are of three digits, or as in India of two before the last three: 12,34,567. */
  private int endOfGroups(int start, int first) {
    int end = first;
    boolean pairs = false;
    while (charAt(end) == comma) {
      int next = digitsFrom(end + 1);
      int digits = next - end - 1;
      if (digits == 3) {
        end = next;
        if (pairs) {
          break;
        }
      } else if (digits == 2 && first - start <= 2 && (end == first || pairs)) {
        pairs = true;
        end = next;
      } else {
        break;
      }
    }
    boolean complete = !pairs || (end - 4 >= start && text.charAt(end - 4) == comma);
    return complete ? end : first;
  }

  private int digitsFrom(int start) {
    int at = start;
    while (isDigit(charAt(at))) {
      at++;
    }
    return at;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if ((isDigit(c) && isCode(start, at)) || isMultiple(start, at)) {
        break;
      }
      boolean inside =
          isLetter(c)
              || isDigit(c)
              || c == '²'
              || c == '³'
              || Character.getType(c) == Character.NON_SPACING_MARK
              || isApostrophe(c, at)
              || isDotOfInitial(c, start, at);
      if (!inside) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** Returns whether the letters are the code of a currency, as in USD115. */
  private boolean isCode(int start, int end) {
    if (end - start != 3) {
      return false;
    }
    String letters = text.substring(start, end);
    Unit unit = letters.equals(letters.toUpperCase(Locale.ROOT)) ? Measures.named(letters) : null;
    return unit != null && !unit.isAmbiguous() && unit.dimension().currency().isPresent();
  }

  /** Returns whether the letters are a number that goes on with "fold", as in threefold. */
  private boolean isMultiple(int start, int at) {
    return at > start
        && (text.charAt(at) | 0x20) == FOLD.charAt(0)
        && text.regionMatches(true, at, FOLD, 0, FOLD.length())
        && !Character.isLetter(charAt(at + FOLD.length()))
        && NumberWord.of(Words.lower(text.substring(start, at))).isMultiple();
  }

  private boolean isApostrophe(int c, int at) {
    return (c == '\'' || c == '’') && Character.isLetter(charAt(at + 1));
  }

  /** The dots of U.S. and p.m., where every letter has one. */
  private boolean isDotOfInitial(int c, int start, int at) {
    boolean afterOneLetter = at - start == 1 || text.charAt(Math.max(start, at - 2)) == '.';
    return c == '.'
        && afterOneLetter
        && (Character.isLetter(charAt(at + 1)) || (at - start > 1 && !isDigit(charAt(at + 1))));
  }

  private char charAt(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  static boolean isSpace(char c) {
    boolean visible = c > ' ' && c <= '~';
    return c == ' ' || (!visible && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    int lower = c | 0x20;
    return (lower >= 'a' && lower <= 'z') || Character.isLetter(c);
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  boolean has(int token) {
    return token >= 0 && token < size;
  }

  int start(int token) {
    return token < size ? starts[token] : text.length();
  }

  int end(int token) {
    return ends[token];
  }

  boolean isNumber(int token) {
    return has(token) && kinds[token] == Kind.NUMBER;
  }

  boolean isWord(int token) {
    return has(token) && kinds[token] == Kind.WORD;
  }

  boolean isSign(int token, char sign) {
    return has(token) && kinds[token] == Kind.SIGN && words[token].charAt(0) == sign;
  }

  boolean isDash(int token) {
    return isSign(token, '-') || isSign(token, '–');
  }

  /** Returns a word in lower case, another token as it is, nothing beyond the ends. */
  String word(int token) {
    return has(token) ? words[token] : "";
  }

  private NumberWord numberWord(int token) {
    return has(token) ? numberWords[token] : NumberWord.NONE;
  }

  /** Returns the number below a hundred that the word stands for, −1 if there is none. */
  int cardinal(int token) {
    return numberWord(token).cardinal();
  }

  /** Returns what the word multiplies the number before it by, null if it is no scale. */
  @Nullable Rational scale(int token) {
    return numberWord(token).scale();
  }

  /** Returns the number of equal parts that the word is one of, 0 if none. */
  int denominator(int token) {
    return numberWord(token).denominator();
  }

  /** Returns the share that the one character stands for, null if none. */
  @Nullable Rational sign(int token) {
    return numberWord(token).sign();
  }

  boolean is(int token, String word) {
    return has(token) && words[token].equals(word);
  }

  /** Returns the token as it stands in the text. */
  String asWritten(int token) {
    if (!has(token)) {
      return "";
    }
    String word = words[token];
    boolean lower =
        word.length() == ends[token] - starts[token] && text.startsWith(word, starts[token]);
    return lower ? word : text.substring(starts[token], ends[token]);
  }

  /** Returns whether there is nothing between this token and the one before it. */
  boolean isGlued(int token) {
    return token > 0 && token < size && starts[token] == ends[token - 1];
  }

  boolean isCapitalised(int token) {
    return isWord(token) && Character.isUpperCase(text.codePointAt(starts[token]));
  }
}
