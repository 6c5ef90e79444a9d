package io.github.gainsay.value;

import io.github.gainsay.value.EnglishHedges.Effect;
import io.github.gainsay.value.WordTrie.Found;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of quantities: hedges, a number or two with their units, and a hedge behind them.
 *
 * <p>Every rule looks a fixed number of words ahead, so reading takes time in proportion to what is
 * read.
 */
final class EnglishPhrases {
  private static final Set<String> DIRECTIONS = Words.set("up down");

  private final Tokens tokens;
  private final EnglishAmounts amounts;
  private final EnglishRanges ranges;
  private final boolean wholePhrase;
  private final Expectation expectation = new Expectation();

  /**
   * Makes a reader.
   *
   * @param wholePhrase whether the tokens are one phrase, where bounds in the wrong order are a
   *     mistake, and not a text, where they are two quantities
   */
  EnglishPhrases(Tokens tokens, EnglishAmounts amounts, boolean wholePhrase) {
    this.tokens = tokens;
    this.amounts = amounts;
    this.wholePhrase = wholePhrase;
    this.ranges = new EnglishRanges(tokens, amounts, expectation, wholePhrase);
  }

  /** Returns where the last reading ended that found nothing, and what was expected there. */
  Expectation expectation() {
    return expectation;
  }

  /** Returns the quantity that begins at the token, null if none does. */
  @Nullable Spec at(int token) {
    String word = tokens.word(token);
    if (DIRECTIONS.contains(word)
        && !tokens.is(token + 1, "to")
        && !tokens.is(token + 1, "from")
        && !EnglishChanges.isParticle(tokens, token)) {
      Spec amount = amount(token + 1);
      return amount == null ? null : amount.changing(word).from(token);
    }
    return amount(token);
  }

  private @Nullable Spec amount(int token) {
    Hedging hedging = Hedging.at(tokens, token);
    int at = hedging.end();
    if (tokens.is(at, "between") || tokens.is(at, "from")) {
      return ranges.introduced(at, hedging);
    }
    Found<VagueNumeral> vague = VagueNumeral.at(tokens, at);
    if (vague != null) {
      return Spec.vague(at, vague.meaning(), vague.end());
    }
    Amount first = amounts.at(at);
    if (first == null && (wholePhrase || hedging.hedge() != null)) {
      first = amounts.oneLong(at);
    }
    if (first == null) {
      return expectation.at(at, "a number");
    }
    Spec two = ranges.joined(at, first, hedging);
    if (two == null) {
      two = ranges.plusOrMinus(at, first, hedging);
    }
    return two != null ? two : ranges.bounded(suffixed(Spec.of(hedging, at, first)), hedging);
  }

  /** Returns the one number that begins at the token with its hedge, null if none does. */
  @Nullable Spec single(int token) {
    Hedging hedging = Hedging.at(tokens, token);
    Amount amount = amounts.at(hedging.end());
    return amount == null ? null : Spec.of(hedging, hedging.end(), amount);
  }

  /** Adds the hedge behind the number, if there is one that goes with that before it. */
  Spec suffixed(Spec spec) {
    Found<Effect> found = EnglishHedges.behind(tokens, spec.end());
    if (found == null || !isSuffix(spec, found)) {
      return spec;
    }
    Effect effect = found.meaning();
    int end = found.end();
    if (effect == Effect.INCLUDED) {
      return switch (spec.hedge()) {
        case MORE_THAN -> spec.hedged(Hedge.AT_LEAST, spec.approximate(), end);
        case LESS_THAN -> spec.hedged(Hedge.AT_MOST, spec.approximate(), end);
        default -> spec;
      };
    }
    boolean about = effect == Effect.ABOUT;
    return switch (spec.hedge()) {
      case BARE, FRACTION, EXACTLY -> spec.hedged(effect.hedge(), false, end);
      case ABOUT -> spec.hedged(effect.hedge(), !about, end);
      default -> about && spec.hedge().isBound() ? spec.hedged(spec.hedge(), true, end) : spec;
    };
  }

  private boolean isSuffix(Spec spec, Found<Effect> found) {
    int end = found.end();
    boolean article = tokens.is(end, "a") || tokens.is(end, "an");
    boolean number = amounts.startsNumber(end) && !article;
    if (number || tokens.is(end, "than")) {
      return false; // 5 or more than 4
    }
    if (tokens.is(spec.end(), "and")) {
      return !tokens.isWord(end) || EnglishGuards.CLOSERS.contains(tokens.word(end));
    }
    return !tokens.isSign(spec.end(), '+') || tokens.isGlued(spec.end());
  }

  /** Reads the rest of 12 deaths per 100,000 people, and of 30 patients an hour. */
  Spec perOther(Spec spec, EnglishUnits units) {
    boolean per = tokens.is(spec.end(), "per");
    boolean article = tokens.is(spec.end(), "a") || tokens.is(spec.end(), "an");
    boolean open = !spec.unit().equals(Unit.ratio()) && spec.unit().isAmount();
    if (!open || !(article || per)) {
      return spec;
    }
    Amount many = perNumber(spec);
    EnglishUnits.Named below = units.below(many == null ? spec.end() + 1 : many.end(), true);
    if (below == null
        || !(per || below.unit().dimension().equals(Dimension.DURATION))
        || (article && units.isAgo(below.end()))) {
      return spec;
    }
    Unit unit = spec.unit().per(below.unit());
    return many == null
        ? spec.of(unit, below.end())
        : spec.of(many.with(many.anchor(), unit, below.end()), unit);
  }

  /** Returns what there is for one of 100,000 people, null if it is given for one already. */
  private @Nullable Amount perNumber(Spec spec) {
    Amount amount = spec.amount();
    return amount == null || spec.bounds() != null
        ? null
        : amounts.perNumber(amount.with(amount.anchor(), spec.unit(), spec.end()), spec.unit());
  }
}
