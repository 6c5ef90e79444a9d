package io.github.gainsay.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one quantity from English words: a hedge, a number, and what is counted. */
final class PhraseReader {
  /** More than a number of sensible size needs, with all its commas. */
  private static final int LONGEST = 2_500;

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
          Map.entry("topped", Hedge.MORE_THAN),
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

  private final String phrase;
  private final List<String> words;
  private int at;

  private PhraseReader(String phrase) {
    this.phrase = phrase;
    this.words = Words.of(phrase);
  }

  static Quantity read(String phrase) {
    return new PhraseReader(phrase).quantity().readFrom(phrase);
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
      Numeral low = number();
      expect("and");
      Numeral high = number();
      return between(bound(Hedge.AT_LEAST, low.before(high)), bound(Hedge.AT_MOST, high.value()));
    }
    Hedge hedge = hedge();
    Numeral number = number();
    if (hedge == null) {
      hedge = suffix();
    }
    if (hedge != null && hedge.direction() > 0 && (next("and") || next("but"))) {
      at++;
      Hedge upper = hedge();
      if (upper == null || upper.direction() >= 0) {
        throw expected("an upper bound such as 'at most 20'");
      }
      Numeral high = number();
      return between(bound(hedge, number.before(high)), bound(upper, high.value()));
    }
    return Quantity.of(hedge == null ? Hedge.BARE : hedge, number.value(), unit());
  }

  private Quantity between(Bound low, Bound high) {
    return Quantity.between(new Interval(low, high), unit());
  }

  private static Bound bound(Hedge hedge, BigDecimal number) {
    Rational value = Rational.of(number);
    return hedge == Hedge.AT_LEAST || hedge == Hedge.AT_MOST || hedge == Hedge.UP_TO
        ? Bound.including(value)
        : Bound.excluding(value);
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

  private Numeral number() {
    BigDecimal digits = digits(at).orElseThrow(() -> expected("a number"));
    at++;
    if (next("point") && digits(at + 1).isPresent()) {
      throw expected("a decimal number in digits");
    }
    Optional<BigDecimal> scale =
        at < words.size() ? Numeral.scale(words.get(at)) : Optional.empty();
    at += scale.isPresent() ? 1 : 0;
    return new Numeral(digits, scale);
  }

  private Optional<BigDecimal> digits(int position) {
    if (position >= words.size()) {
      return Optional.empty();
    }
    if (words.get(position).length() > LONGEST) {
      throw expected("a number of sensible length");
    }
    return Numeral.digits(words.get(position));
  }

  private Unit unit() {
    if (at == words.size()) {
      return Unit.unspecified();
    }
    List<String> rest = words.subList(at, words.size());
    boolean noun = CountedNoun.canBegin(Words.lower(rest.get(0)));
    for (String word : rest) {
      if (!noun || !CountedNoun.isWord(word)) {
        throw expected("a noun for what is counted");
      }
      at++;
    }
    return Unit.of(String.join(" ", rest));
  }

  private boolean next(String word) {
    return at < words.size() && Words.lower(words.get(at)).equals(word);
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
    List<String> wanted = Words.of(several);
    for (int i = 0; i < wanted.size(); i++) {
      if (at + i >= words.size() || !Words.lower(words.get(at + i)).equals(wanted.get(i))) {
        return 0;
      }
    }
    return wanted.size();
  }

  private IllegalArgumentException expected(String what) {
    String found = at < words.size() ? "'" + words.get(at) + "'" : "the end";
    return new IllegalArgumentException(
        ("phrase must be a quantity such as 'more than 150 people', but in '"
                + phrase
                + "' word "
                + (at + 1))
            + (" is " + found + " where " + what + " was expected"));
  }
}
