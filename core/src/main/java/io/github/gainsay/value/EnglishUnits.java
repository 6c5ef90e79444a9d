package io.github.gainsay.value;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of units among the words before and behind a number. */
final class EnglishUnits {
  /** A unit and the token behind its name. */
  record Named(Unit unit, int end) {}

  /** English words that are also names of units, and mean the word. */
  private static final Set<String> WORDS = Words.set("am at a as us all top try real sol pen");

  private static final Set<String> GLUED_ONLY = Words.set("h W V p t B");
  private static final Set<String> NEVER_ALONE = Words.set("C F K A b d J N c f k j n s S");
  private static final Set<String> CODES_IN_LOWER_CASE =
      Words.set("usd eur gbp jpy cny rmb inr chf aud cad nzd sek nok dkk rs dollar btc");
  private static final Set<String> SAME_IN_PLURAL =
      Words.set("yen yuan renminbi rand baht eur usd gbp sterling");
  private static final Set<String> WORDS_IN_CAPITALS = Words.set("ALL TOP ANY AND THE");

  /** What amounts are given for with "a": $98 a share, 500,000 barrels a day. */
  private static final Set<String> EACH =
      Words.set(
          """
          second minute hour day night week month quarter year decade share barrel gallon
          litre liter ton tonne pound ounce head person piece unit bottle pack acre mile
          kilometre kilometer kilo bushel household game match
          """);

  /** Words between a number and its unit, as in 18 consecutive months. */
  private static final Set<String> BETWEEN_NUMBER_AND_UNIT =
      Words.set(
          """
          consecutive straight successive full more additional calendar business working
          whole solid extra
          """);

  private static final Set<String> AGO = Words.set("earlier ago later before after or");

  private static final int LONGEST_MONEY = 3;
  private static final int MOST_DENOMINATORS = 2;

  private final Tokens tokens;

  EnglishUnits(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the currency that stands at the token before a number, null if there is none. */
  @Nullable Named moneyAt(int token) {
    if (!tokens.has(token) || tokens.isNumber(token)) {
      return null;
    }
    for (int end = token + LONGEST_MONEY; end > token; end--) {
      if (tokens.isNumber(end) || isMinus(end) || tokens.cardinal(end) >= 0) {
        Unit unit = money(token, end);
        if (unit != null) {
          return new Named(unit, end);
        }
      }
    }
    return null;
  }

  /** Returns whether the words can only be money, as the euros of 5m euros are. */
  static boolean isPluralMoney(Tokens tokens, int token) {
    StringBuilder name = new StringBuilder();
    for (int at = token; at < token + LONGEST_MONEY && tokens.isWord(at); at++) {
      name.append(name.isEmpty() ? "" : " ").append(tokens.word(at));
      Unit unit = Measures.named(name.toString());
      boolean plural =
          name.charAt(name.length() - 1) == 's' || SAME_IN_PLURAL.contains(tokens.word(at));
      if (plural && unit != null && unit.mayBeMoney()) {
        return true;
      }
    }
    return false;
  }

  private boolean isMinus(int token) {
    return tokens.isSign(token, '-') && tokens.isGlued(token + 1) && tokens.isNumber(token + 1);
  }

  private @Nullable Unit money(int from, int to) {
    if (!Measures.beginsName(plain(from))) {
      return null;
    }
    boolean letter = tokens.isWord(from) && plain(from).length() == 1;
    if (letter && !plain(from).equals("c") && !tokens.isGlued(from + 1)) {
      return null; // a $4 billion deal
    }
    StringBuilder name = new StringBuilder();
    boolean sign = false;
    for (int i = from; i < to; i++) {
      if (!tokens.has(i) || tokens.isNumber(i)) {
        return null;
      }
      sign |= !tokens.isWord(i);
      name.append(plain(i));
    }
    if (!sign && !isCode(from, name.toString())) {
      return null;
    }
    Unit unit = Measures.named(name.toString());
    return unit != null && unit.dimension().currency().isPresent() ? unit : null;
  }

  private String plain(int token) {
    String word = tokens.word(token);
    return word.indexOf('.') >= 0 ? word.replace(".", "") : word;
  }

  /** Returns whether a word before a number is the code of a currency, and not just a word. */
  private boolean isCode(int token, String name) {
    String written = tokens.asWritten(token);
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT)) && written.length() == 3;
    return CODES_IN_LOWER_CASE.contains(name) || (capitals && !WORDS_IN_CAPITALS.contains(written));
  }

  /**
   * Returns the unit whose name begins at the token behind a number, null if there is none.
   *
   * @param compound whether a number with the feet or hours of a compound stands before it, after
   *     which "in" is inches
   */
  @Nullable Named behind(int token, boolean compound) {
    int at = token;
    char close = ' ';
    if (isOpening(at)) {
      close = closing(tokens.word(at).charAt(0));
      at++;
    } else if (isHyphen(at)) {
      at++;
    } else if (BETWEEN_NUMBER_AND_UNIT.contains(tokens.word(at))) {
      at++;
    }
    Named found = longest(at, compound);
    if (found == null) {
      return null;
    }
    if (close != ' ') {
      return tokens.isSign(found.end, close) ? new Named(found.unit, found.end + 1) : null;
    }
    return per(found);
  }

  private boolean isOpening(int token) {
    return tokens.has(token) && "([{<".contains(tokens.word(token));
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      default -> '>';
    };
  }

  /** Returns whether a hyphen joins the number and the next word, as in 776-foot. */
  private boolean isHyphen(int token) {
    return tokens.isSign(token, '-')
        && tokens.isGlued(token)
        && tokens.isGlued(token + 1)
        && tokens.isWord(token + 1);
  }

  private @Nullable Named longest(int token, boolean compound) {
    if (tokens.is(token, "per") && tokens.is(token + 1, "cent")) {
      return new Named(Unit.of("percent"), token + 2);
    }
    if (!tokens.has(token) || tokens.isNumber(token) || !Measures.beginsName(plain(token))) {
      return null;
    }
    int most = Math.min(token + Measures.LONGEST_NAME, tokens.size());
    for (int end = most; end > token; end--) {
      Unit unit = named(token, end);
      if (unit != null && (end > token + 1 || isMeant(token, compound))) {
        boolean dot = tokens.is(token, "rs") && tokens.isSign(end, '.') && tokens.isGlued(end);
        return new Named(unit, dot ? end + 1 : end);
      }
    }
    return null;
  }

  private @Nullable Unit named(int from, int to) {
    if (to == from + 1) {
      Unit exact = Measures.named(tokens.asWritten(from));
      return exact != null ? exact : Measures.named(plain(from));
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (tokens.isNumber(i) || tokens.isSign(i, ',') || tokens.isSign(i, '.')) {
        return null;
      }
      boolean joined =
          i == from || (tokens.isGlued(i) && !(tokens.isWord(i) && tokens.isWord(i - 1)));
      name.append(joined ? "" : " ").append(plain(i));
    }
    return Measures.named(name.toString());
  }

  /** Returns whether the one word is meant as a unit, and is not just a word or a letter. */
  private boolean isMeant(int token, boolean compound) {
    String written = tokens.asWritten(token);
    if (tokens.is(token, "time") || tokens.is(token, "times")) {
      boolean one = tokens.is(token - 1, "one") || tokens.is(token - 1, "1");
      return written.equals(one ? "time" : "times"); // the Times, and a three-time winner
    }
    if (!tokens.isWord(token) || tokens.isSign(token - 1, '-')) {
      return true;
    }
    boolean glued = tokens.isGlued(token) && tokens.isNumber(token - 1);
    if (written.equals("in")) {
      return compound || glued;
    }
    if (written.equals("won")) {
      return tokens.scale(token - 1) != null;
    }
    if (written.equals("C") || written.equals("F")) {
      return !glued && !tokens.isWord(token + 1) && !tokens.isNumber(token + 1);
    }
    if (NEVER_ALONE.contains(written) || (GLUED_ONLY.contains(written) && !glued)) {
      return false;
    }
    boolean code = written.length() == 3 && written.equals(written.toUpperCase(Locale.ROOT));
    return !WORDS.contains(written) && (code || !WORDS.contains(tokens.word(token)));
  }

  /** Adds what the unit is given for: km/h, dollars a share, litres per person per day. */
  Named per(Named amount) {
    Named above = amount;
    for (int i = 0; i < MOST_DENOMINATORS; i++) {
      Named more = perOne(above);
      if (more == null) {
        break;
      }
      above = more;
    }
    return above;
  }

  private @Nullable Named perOne(Named above) {
    int at = above.end;
    boolean slash = tokens.isSign(at, '/') && tokens.isGlued(at);
    boolean article = tokens.is(at, "an") || tokens.is(at, "a");
    boolean hyphens = isHyphenatedA(at);
    if (!above.unit.takesDenominator() || !(slash || article || hyphens || tokens.is(at, "per"))) {
      return null;
    }
    int next = hyphens ? at + 3 : at + 1;
    if ((article || hyphens) && !EACH.contains(tokens.word(next))) {
      return null;
    }
    Named below = below(next, !slash);
    boolean ago = below != null && article && isAgo(below.end);
    return below == null || ago ? null : new Named(above.unit.per(below.unit), below.end);
  }

  /** Returns whether what stands before the token says when: 5 million euros a year earlier. */
  boolean isAgo(int token) {
    return AGO.contains(tokens.word(token));
  }

  /** Returns whether this is the -a- of 12-cent-a-share. */
  private boolean isHyphenatedA(int token) {
    return tokens.isSign(token, '-')
        && tokens.is(token + 1, "a")
        && tokens.isSign(token + 2, '-')
        && tokens.isWord(token + 3);
  }

  /** Returns the unit below the line, which may be anything that is counted. */
  @Nullable Named below(int token, boolean noun) {
    String word = tokens.word(token);
    if (word.equals("capita")) {
      return new Named(Unit.count("person"), token + 1);
    }
    if (word.equals("annum")) {
      Unit year = Measures.named("year");
      return year == null ? null : new Named(year, token + 1);
    }
    if (word.equals("cent") || word.equals("cents")) {
      return null; // per cent is a share
    }
    Named measure = longest(token, true);
    if (measure == null && tokens.isWord(token)) {
      Unit symbol = Measures.named(tokens.asWritten(token));
      measure = symbol == null ? null : new Named(symbol, token + 1);
    }
    if (measure != null) {
      return measure;
    }
    boolean counted =
        noun && tokens.isWord(token) && CountedNoun.isWord(word) && CountedNoun.canBegin(word);
    return counted ? new Named(Unit.count(word), token + 1) : null;
  }
}
