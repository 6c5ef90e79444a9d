package io.github.gainsay.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one quantity from English words: a hedge, a number, and what is counted. */
final class PhraseReader {
  private static final Pattern DIGITS =
      Pattern.compile("-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Map<String, Hedge> HEDGES =
      Map.ofEntries(
          Map.entry("exactly", Hedge.EXACTLY),
          Map.entry("about", Hedge.ABOUT),
          Map.entry("around", Hedge.ABOUT),
          Map.entry("roughly", Hedge.ABOUT),
          Map.entry("approximately", Hedge.ABOUT),
          Map.entry("some", Hedge.ABOUT),
          Map.entry("an estimated", Hedge.ABOUT),
          Map.entry("nearly", Hedge.NEARLY),
          Map.entry("almost", Hedge.NEARLY),
          Map.entry("close to", Hedge.NEARLY),
          Map.entry("just under", Hedge.NEARLY),
          Map.entry("just over", Hedge.JUST_OVER),
          Map.entry("slightly more than", Hedge.JUST_OVER),
          Map.entry("more than", Hedge.MORE_THAN),
          Map.entry("over", Hedge.MORE_THAN),
          Map.entry("above", Hedge.MORE_THAN),
          Map.entry("at least", Hedge.AT_LEAST),
          Map.entry("no fewer than", Hedge.AT_LEAST),
          Map.entry("no less than", Hedge.AT_LEAST),
          Map.entry("less than", Hedge.LESS_THAN),
          Map.entry("fewer than", Hedge.LESS_THAN),
          Map.entry("under", Hedge.LESS_THAN),
          Map.entry("below", Hedge.LESS_THAN),
          Map.entry("at most", Hedge.AT_MOST),
          Map.entry("no more than", Hedge.AT_MOST),
          Map.entry("up to", Hedge.UP_TO),
          Map.entry("as many as", Hedge.UP_TO));
  private static final List<String> CARDINALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "thousand", new BigDecimal("1000"),
          "million", new BigDecimal("1000000"),
          "billion", new BigDecimal("1000000000"));

  private final String phrase;
  private final List<String> words;
  private int at;

  private PhraseReader(String phrase) {
    this.phrase = phrase;
    this.words = SPACES.splitAsStream(phrase.strip()).toList();
  }

  static Quantity read(String phrase) {
    PhraseReader reader = new PhraseReader(phrase);
    try {
      return reader.quantity().readFrom(phrase);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "phrase must hold a number of sensible size, but was '" + phrase + "'", e);
    }
  }

  private Quantity quantity() {
    Optional<VagueNumeral> vague = vague();
    if (vague.isPresent()) {
      boolean of = accept("of");
      if (of && at == words.size()) {
        throw expected("what is counted");
      }
      return Quantity.vague(vague.get(), unit());
    }
    if (accept("between")) {
      Rational low = Rational.of(number());
      expect("and");
      Rational high = Rational.of(number());
      return between(Bound.including(low), Bound.including(high));
    }
    Hedge hedge = hedge();
    BigDecimal number = number();
    if (hedge == null) {
      hedge = suffix();
    }
    if (hedge != null && hedge.direction() > 0 && (next("and") || next("but"))) {
      at++;
      Hedge upper = hedge();
      if (upper == null || upper.direction() >= 0) {
        throw expected("an upper bound such as 'at most 20'");
      }
      Bound low = bound(hedge, number);
      return between(low, bound(upper, number()));
    }
    return Quantity.of(hedge == null ? Hedge.BARE : hedge, number, unit());
  }

  private Quantity between(Bound low, Bound high) {
    return Quantity.between(new Interval(low, high), unit());
  }

  private static Bound bound(Hedge hedge, BigDecimal number) {
    Rational value = Rational.of(number);
    return hedge == Hedge.MORE_THAN || hedge == Hedge.LESS_THAN
        ? Bound.excluding(value)
        : Bound.including(value);
  }

  private Optional<VagueNumeral> vague() {
    VagueNumeral found = null;
    int length = 0;
    for (VagueNumeral numeral : VagueNumeral.values()) {
      int size = matched(numeral.words());
      if (size > length) {
        found = numeral;
        length = size;
      }
    }
    at += length;
    return Optional.ofNullable(found);
  }

  private @Nullable Hedge hedge() {
    Hedge found = null;
    int length = 0;
    for (Map.Entry<String, Hedge> entry : HEDGES.entrySet()) {
      int size = matched(entry.getKey());
      if (size > length) {
        found = entry.getValue();
        length = size;
      }
    }
    at += length;
    return found;
  }

  private @Nullable Hedge suffix() {
    if (acceptAll("or more")) {
      return Hedge.AT_LEAST;
    }
    if (acceptAll("or fewer") || acceptAll("or less")) {
      return Hedge.AT_MOST;
    }
    return acceptAll("or so") ? Hedge.ABOUT : null;
  }

  private BigDecimal number() {
    if (at == words.size()) {
      throw expected("a number");
    }
    String word = words.get(at);
    BigDecimal number;
    if (DIGITS.matcher(word).matches()) {
      number = new BigDecimal(word.replace(",", ""));
    } else if (CARDINALS.contains(lower(word))) {
      number = new BigDecimal(CARDINALS.indexOf(lower(word)));
    } else {
      throw expected("a number");
    }
    at++;
    if (at < words.size() && SCALES.containsKey(lower(words.get(at)))) {
      number = expand(number.multiply(SCALES.get(lower(words.get(at)))));
      at++;
    }
    return number;
  }

  private static BigDecimal expand(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  private Unit unit() {
    List<String> rest = new ArrayList<>(words.subList(at, words.size()));
    if (rest.isEmpty()) {
      return Unit.unspecified();
    }
    for (String word : rest) {
      if (!word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’')) {
        throw expected("a noun for what is counted");
      }
      at++;
    }
    return Unit.count(String.join(" ", rest));
  }

  private boolean next(String word) {
    return at < words.size() && lower(words.get(at)).equals(word);
  }

  private boolean accept(String word) {
    boolean there = next(word);
    at += there ? 1 : 0;
    return there;
  }

  private boolean acceptAll(String several) {
    int size = matched(several);
    at += size;
    return size > 0;
  }

  private void expect(String word) {
    if (!accept(word)) {
      throw expected("'" + word + "'");
    }
  }

  private int matched(String several) {
    List<String> wanted = SPACES.splitAsStream(several).toList();
    for (int i = 0; i < wanted.size(); i++) {
      if (at + i >= words.size() || !lower(words.get(at + i)).equals(wanted.get(i))) {
        return 0;
      }
    }
    return wanted.size();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private IllegalArgumentException expected(String what) {
    String found =
        at < words.size() && !words.get(at).isEmpty() ? "'" + words.get(at) + "'" : "the end";
    return new IllegalArgumentException(
        ("phrase must be a quantity such as 'more than 150 people', but in '"
                + phrase
                + "' word "
                + (at + 1))
            + (" is " + found + " where " + what + " was expected"));
  }
}
