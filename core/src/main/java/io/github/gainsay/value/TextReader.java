package io.github.gainsay.value;

import io.github.gainsay.value.EnglishUnits.Named;
import io.github.gainsay.value.QuantityReader.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the quantities in running text, and only those. */
final class TextReader {
  private static final Set<String> ADDRESSES = Words.set("http https www ftp");
  private static final Set<String> HANDS = Words.set("hand hands handed handing");
  private static final Set<String> TAKES =
      Words.set(
          """
          for took takes take lasted lasts last is was were are been after spent of with and
          in be that by at
          """);

  private final Tokens tokens;
  private final Rounding rounding;
  private final EnglishPhrases phrases;
  private final EnglishUnits units;
  private final EnglishNouns nouns;
  private final EnglishGuards guards;
  private final EnglishChanges changes;
  private final List<Mention> mentions = new ArrayList<>();

  TextReader(String text, boolean decimalComma, Rounding rounding) {
    this.tokens = Tokens.of(text, decimalComma);
    this.rounding = rounding;
    this.units = new EnglishUnits(tokens);
    EnglishNumerals numerals = new EnglishNumerals(tokens, decimalComma);
    this.phrases = new EnglishPhrases(tokens, new EnglishAmounts(tokens, numerals, units), false);
    this.nouns = new EnglishNouns(tokens);
    this.guards = new EnglishGuards(tokens);
    this.changes = new EnglishChanges(tokens);
  }

  List<Mention> mentions() {
    int at = 0;
    while (at < tokens.size()) {
      at = ADDRESSES.contains(tokens.word(at)) ? endOfAddress(at) : next(at);
    }
    return List.copyOf(mentions);
  }

  private int endOfAddress(int token) {
    int at = token + 1;
    while (at < tokens.size() && tokens.isGlued(at)) {
      at++;
    }
    return at;
  }

  private int next(int token) {
    boolean change = tokens.is(token, "from") && changes.isChangeFrom(token);
    if (change) {
      Spec before = phrases.single(token + 1);
      return before == null ? token + 1 : take(before);
    }
    if (isHyphenOfName(token)) {
      return token + 1;
    }
    Spec spec = phrases.at(token);
    if (spec != null && spec.bounds() != null && changes.isTarget(spec)) {
      spec = phrases.single(token); // fell by 3,000 to 20,000
    }
    return spec == null ? token + 1 : take(spec);
  }

  /** A minus stands alone, in brackets or before its number; a hyphen is glued to what it joins. */
  private boolean isHyphenOfName(int token) {
    boolean bracketed = tokens.isSign(token - 1, '(') || tokens.isSign(token - 1, '[');
    return tokens.isSign(token, '-') && tokens.isGlued(token) && !bracketed;
  }

  private int take(Spec read) {
    Spec spec = withoutOver(read);
    Spec counted = counted(spec);
    if (guards.refuse(spec, counted)) {
      return Math.max(spec.end(), read.start() + 1);
    }
    Spec whole = phrases.perOther(phrases.suffixed(counted), units);
    whole = whole.changing(changes.direction(whole));
    if (!whole.isPossible()) {
      whole = spec.changing("");
    }
    mentions.add(
        new Mention(
            tokens.start(whole.start()),
            tokens.end(whole.end() - 1),
            whole.quantity(rounding, words(whole))));
    return whole.end();
  }

  private String words(Spec spec) {
    return tokens.text().substring(tokens.start(spec.start()), tokens.end(spec.end() - 1));
  }

  /** $2000 over 3 years took three years, not more, and who hands over 20 tanks, hands over 20. */
  private Spec withoutOver(Spec spec) {
    boolean over = tokens.is(spec.start(), "over") && spec.number() == spec.start() + 1;
    String before = tokens.word(spec.start() - 1);
    boolean during =
        !spec.unit().isUnspecified()
            && spec.unit().dimension().equals(Dimension.DURATION)
            && spec.start() > 0
            && !TAKES.contains(before);
    return over && (during || HANDS.contains(before))
        ? spec.hedged(Hedge.BARE, false, spec.end()).from(spec.number())
        : spec;
  }

  private Spec counted(Spec spec) {
    boolean open = spec.unit().isUnspecified() && spec.isCountable();
    if (!open) {
      return spec;
    }
    Named measure = measured(spec.end());
    Named noun =
        measure != null ? measure : nouns.behind(spec.end(), spec.isOne(), spec.vague() != null);
    return noun == null ? spec : spec.of(noun.unit(), noun.end());
  }

  /** Thousands of kilometres, several years. */
  private @Nullable Named measured(int token) {
    return units.behind(tokens.is(token, "of") ? token + 1 : token, false);
  }
}
