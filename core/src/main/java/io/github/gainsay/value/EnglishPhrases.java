package io.github.gainsay.value;

import io.github.gainsay.value.EnglishHedges.Effect;
import io.github.gainsay.value.WordTrie.Found;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of quantities: a hedge, a number or two with their units, and a hedge behind them.
 *
 * <p>Every rule looks a fixed number of words ahead, so reading takes time in proportion to what is
 * read. What could not be read is remembered by the place that was reached and what was expected
 * there.
 */
final class EnglishPhrases {
  private static final int MOST_HEDGES = 3;
  private static final Set<String> RANGE = Set.of("to", "through", "thru", "-", "–", "—", "~");
  private static final Set<String> DIRECTIONS = Set.of("up", "down");
  private static final Rational TWO = Rational.of(2);

  private final Tokens tokens;
  private final EnglishAmounts amounts;
  private final boolean wholePhrase;
  private int reached;
  private String expected = "a number";

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
  }

  /** The hedges that stand before a number. */
  private record Hedging(@Nullable Hedge hedge, boolean approximate, int end) {
    int direction() {
      return hedge == null ? 0 : hedge.direction();
    }
  }

  /** The token that was reached by the last reading that failed. */
  int reached() {
    return reached;
  }

  /** What was expected where the last reading failed. */
  String expected() {
    return expected;
  }

  private @Nullable Spec fail(int token, String what) {
    reached = token;
    expected = what;
    return null;
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
    Hedging hedging = hedging(token);
    int at = hedging.end;
    if (tokens.is(at, "between")) {
      return between(token, at, hedging);
    }
    if (tokens.is(at, "from")) {
      return fromTo(token, at, hedging);
    }
    Found<VagueNumeral> vague = VagueNumeral.at(tokens, at);
    if (vague != null) {
      Unit unit = vague.meaning().isShare() ? Unit.ratio() : Unit.unspecified();
      return new Spec(
          token, at, vague.end(), Hedge.VAGUE, null, null, vague.meaning(), false, unit, "");
    }
    Amount first = amounts.at(at);
    if (first == null) {
      return fail(at, "a number");
    }
    Spec two = range(token, at, first, hedging);
    if (two == null) {
      two = plusOrMinus(token, at, first);
    }
    if (two != null) {
      return two;
    }
    return bounded(suffixed(one(token, at, share(first), hedging)), hedging);
  }

  /** Returns the one number that begins at the token with its hedge, null if none does. */
  @Nullable Spec single(int token) {
    Hedging hedging = hedging(token);
    Amount amount = amounts.at(hedging.end);
    return amount == null ? null : one(token, hedging.end, share(amount), hedging);
  }

  private Hedging hedging(int token) {
    Hedge hedge = null;
    boolean approximate = false;
    int at = token;
    for (int i = 0; i < MOST_HEDGES; i++) {
      Found<Effect> found = EnglishHedges.before(tokens, at);
      if (found == null) {
        break;
      }
      if (found.meaning() != Effect.NONE) {
        Hedge next = found.meaning().hedge();
        boolean about = next == Hedge.ABOUT;
        if (hedge != null
            && !(about && isBound(hedge))
            && !(hedge == Hedge.ABOUT && isBound(next))) {
          break;
        }
        approximate = hedge != null;
        hedge = hedge == null || hedge == Hedge.ABOUT ? next : hedge;
      }
      at = found.end();
    }
    return new Hedging(hedge, approximate, at);
  }

  private static boolean isBound(Hedge hedge) {
    return switch (hedge) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, UP_TO -> true;
      default -> false;
    };
  }

  private Spec one(int token, int number, Amount amount, Hedging hedging) {
    Hedge plain =
        amount.unitOrNone().equals(Unit.ratio()) && amount.numeral().isShare()
            ? Hedge.FRACTION
            : Hedge.BARE;
    return new Spec(
        token,
        number,
        amount.end(),
        hedging.hedge == null ? plain : hedging.hedge,
        amount,
        null,
        null,
        hedging.approximate,
        amount.unitOrNone(),
        "");
  }

  /** Reads one in four and 2 out of 3, and knows a share without a unit for one. */
  private Amount share(Amount amount) {
    if (amount.unit() != null) {
      return amount;
    }
    if (amount.numeral().isShare()) {
      return amount.with(amount.anchor(), Unit.ratio(), amount.end());
    }
    int at = amount.end();
    boolean outOf = tokens.is(at, "out") && tokens.is(at + 1, "of");
    boolean in = tokens.is(at, "in");
    if (!outOf && !in) {
      return amount;
    }
    int next = at + (outOf ? 2 : 1);
    boolean every = tokens.is(next, "every");
    next += every ? 1 : 0;
    Amount below = startsNumber(next) ? amounts.at(next) : null;
    if (below == null || below.unit() != null || !isShareOf(amount, below, outOf || every)) {
      return amount;
    }
    Rational value = amount.anchor().value().dividedBy(below.anchor().value());
    Numeral numeral =
        new Numeral(value, Rational.of(1, 10), value, null, Numeral.Form.SHARE, below.end());
    return new Amount(amount.start(), numeral, numeral.anchor(), Unit.ratio(), false, below.end());
  }

  private boolean startsNumber(int token) {
    return tokens.isNumber(token)
        || NumberWords.cardinal(tokens.word(token)) >= 0
        || tokens.is(token, "a")
        || tokens.is(token, "an");
  }

  /** Returns whether these are parts of a whole: 2 in 3, 1 in 250, but not 30 in 2018. */
  private static boolean isShareOf(Amount part, Amount whole, boolean certain) {
    Rational above = part.anchor().value();
    Rational below = whole.anchor().value();
    boolean parts =
        above.isWhole() && below.isWhole() && above.signum() > 0 && above.compareTo(below) < 0;
    boolean year = whole.numeral().form() == Numeral.Form.DIGITS && EnglishGuards.isYear(below);
    boolean round = whole.anchor().grain().equals(below);
    boolean usual =
        above.equals(Rational.ONE)
            || below.compareTo(Bands.TEN) <= 0
            || (round && above.compareTo(Bands.TEN) <= 0);
    return parts && (certain || (usual && !year));
  }

  private @Nullable Spec between(int token, int at, Hedging before) {
    Hedging hedging = hedging(at + 1);
    Amount low = amounts.at(hedging.end);
    if (low == null) {
      return fail(hedging.end, "a number");
    }
    if (!tokens.is(low.end(), "and")) {
      return fail(low.end(), "'and'");
    }
    Hedging second = hedging(low.end() + 1);
    Amount high = amounts.at(second.end);
    if (high == null) {
      return fail(second.end, "a number");
    }
    boolean about =
        before.hedge == Hedge.ABOUT || hedging.hedge == Hedge.ABOUT || second.hedge == Hedge.ABOUT;
    return closed(token, at, share(low), share(high), about, true);
  }

  private @Nullable Spec fromTo(int token, int at, Hedging before) {
    Hedging hedging = hedging(at + 1);
    Amount low = amounts.at(hedging.end);
    if (low == null) {
      return fail(hedging.end, "a number");
    }
    int separator = low.end();
    boolean to = RANGE.contains(tokens.word(separator)) || tokens.is(separator, "until");
    if (!to) {
      return fail(separator, "'to'");
    }
    Hedging second = hedging(separator + 1);
    Amount high = amounts.at(second.end);
    if (high == null) {
      return fail(second.end, "a number");
    }
    boolean about = before.hedge == Hedge.ABOUT || hedging.hedge == Hedge.ABOUT;
    return closed(token, at, share(low), share(high), about, true);
  }

  /** Reads 5 to 10, 5–10 and, of neighbours, 5 or 6. */
  private @Nullable Spec range(int token, int number, Amount first, Hedging hedging) {
    int separator = first.end();
    boolean or = tokens.is(separator, "or");
    if (!or && !RANGE.contains(tokens.word(separator))) {
      return null;
    }
    Amount second = amounts.at(separator + 1);
    boolean dash = tokens.has(separator) && !tokens.isWord(separator);
    if (second == null || (dash && !isRangeByDash(first, second, separator))) {
      return null;
    }
    if (first.unit() != null && second.unit() == null && !first.money() && !isPercent(first)) {
      return null;
    }
    Numeral low = first.numeral().scaledLike(second.numeral());
    boolean ascending = low.value().compareTo(second.numeral().value()) < 0;
    boolean neighbours = !or || second.numeral().value().compareTo(low.value().times(TWO)) <= 0;
    boolean bothMoney =
        first.unit() == null
            || second.unit() == null
            || first.unit().isComparableWith(second.unit());
    if (!bothMoney
        || !neighbours
        || (!ascending && first.unitOrNone().hasScaleOf(second.unitOrNone()))) {
      return null;
    }
    if (!ascending && second.unit() == null) {
      return null;
    }
    boolean bound = hedging.hedge != null && isBound(hedging.hedge);
    if (bound && hedging.hedge != null && hedging.direction() < 0) {
      return one(
          token,
          number,
          second.unit() == null ? second.with(second.anchor(), first.unit(), second.end()) : second,
          hedging);
    }
    Spec closed =
        closed(token, number, share(first), share(second), hedging.hedge == Hedge.ABOUT, false);
    return closed;
  }

  private static boolean isPercent(Amount amount) {
    return amount.unitOrNone().equals(Measures.named("percent"));
  }

  /** A dash also joins scores (3-1), dates and telephone numbers. */
  private boolean isRangeByDash(Amount first, Amount second, int dash) {
    boolean chained = tokens.isSign(second.end(), '-') && tokens.isNumber(second.end() + 1);
    boolean before =
        first.start() > 0 && tokens.isSign(first.start() - 1, '-') && tokens.isGlued(first.start());
    boolean oneSided = tokens.isGlued(dash) != tokens.isGlued(dash + 1);
    boolean zero =
        tokens.word(dash + 1).startsWith("0")
            && tokens.word(dash + 1).length() > 1
            && !tokens.word(dash + 1).startsWith("0.");
    return !chained && !before && !zero && !(oneSided && tokens.isGlued(dash + 1));
  }

  private @Nullable Spec closed(
      int token, int number, Amount first, Amount second, boolean about, boolean certain) {
    Unit unit = second.unit() != null ? second.unit() : first.unitOrNone();
    Rational low = scaled(first, second).value();
    Rational high = second.anchor().value();
    if (first.unit() != null && !first.unit().hasScaleOf(unit)) {
      Rational converted = first.unit().convert(low, unit).orElse(null);
      if (converted == null) {
        return certain ? fail(second.end(), "the unit " + first.unit()) : null;
      }
      low = converted;
    }
    if (low.compareTo(high) > 0 && !(certain && wholePhrase)) {
      return fail(second.end(), "a greater number");
    }
    Interval bounds = new Interval(Bound.including(low), Bound.including(high));
    Spec spec =
        new Spec(token, number, second.end(), Hedge.BETWEEN, second, bounds, null, about, unit, "");
    return spec;
  }

  private static Anchor scaled(Amount first, Amount second) {
    boolean written = first.anchor().equals(first.numeral().anchor());
    return written ? first.numeral().scaledLike(second.numeral()).anchor() : first.anchor();
  }

  private @Nullable Spec plusOrMinus(int token, int number, Amount first) {
    int at = first.end();
    int next = -1;
    if (tokens.isSign(at, '±')) {
      next = at + 1;
    } else if (tokens.isSign(at, '+') && tokens.isSign(at + 1, '/') && tokens.isSign(at + 2, '-')) {
      next = at + 3;
    } else if (tokens.is(at, "plus") && tokens.is(at + 1, "or") && tokens.is(at + 2, "minus")) {
      next = at + 3;
    } else if (tokens.is(at, "give") && tokens.is(at + 1, "or") && tokens.is(at + 2, "take")) {
      next = at + 3;
    }
    Amount width = next < 0 ? null : amounts.at(next);
    if (width == null || width.anchor().value().signum() < 0) {
      return null;
    }
    Rational middle = first.anchor().value();
    boolean relative = isPercent(width) && first.unit() != null && !isPercent(first);
    Rational half =
        relative
            ? middle.abs().times(width.anchor().value()).dividedBy(Rational.of(100))
            : width.anchor().value();
    Unit unit = first.unit() != null ? first.unit() : width.unitOrNone();
    Interval bounds = Interval.closed(middle.minus(half), middle.plus(half));
    return new Spec(
        token, number, width.end(), Hedge.BETWEEN, first, bounds, null, false, unit, "");
  }

  /** Adds the hedge behind the number, if there is one that goes with that before it. */
  Spec suffixed(Spec spec) {
    Found<Effect> found = EnglishHedges.behind(tokens, spec.end());
    if (found == null || !isSuffix(spec, found)) {
      return spec;
    }
    Effect effect = found.meaning();
    if (effect == Effect.INCLUDED) {
      return switch (spec.hedge()) {
        case MORE_THAN -> spec.hedged(Hedge.AT_LEAST, spec.approximate(), found.end());
        case LESS_THAN -> spec.hedged(Hedge.AT_MOST, spec.approximate(), found.end());
        default -> spec;
      };
    }
    return switch (spec.hedge()) {
      case BARE, FRACTION, EXACTLY -> spec.hedged(effect.hedge(), false, found.end());
      case ABOUT ->
          effect == Effect.ABOUT
              ? spec.hedged(Hedge.ABOUT, false, found.end())
              : spec.hedged(effect.hedge(), true, found.end());
      default ->
          effect == Effect.ABOUT && isBound(spec.hedge())
              ? spec.hedged(spec.hedge(), true, found.end())
              : spec;
    };
  }

  private boolean isSuffix(Spec spec, Found<Effect> found) {
    int end = found.end();
    boolean article = tokens.is(end, "a") || tokens.is(end, "an");
    if ((startsNumber(end) && !article) || tokens.isSign(end, '$')) {
      return false;
    }
    boolean and = tokens.is(spec.end(), "and");
    boolean plus = tokens.isSign(spec.end(), '+') || tokens.is(spec.end(), "odd");
    boolean clauseEnds = !tokens.isWord(end) || EnglishGuards.CLOSERS.contains(tokens.word(end));
    boolean than = tokens.is(end, "than");
    return !than
        && (!and || clauseEnds)
        && (!plus || tokens.is(spec.end(), "odd") || tokens.isGlued(spec.end()));
  }

  /** Adds a bound of the other direction: more than 5 and less than 10. */
  private @Nullable Spec bounded(Spec spec, Hedging hedging) {
    Hedge hedge = spec.hedge();
    Amount first = spec.amount();
    int at = spec.end();
    boolean comma = tokens.isSign(at, ',');
    int next = comma ? at + 1 : at;
    boolean joined = tokens.is(next, "and") || tokens.is(next, "but");
    next += joined ? 1 : 0;
    if (hedge.direction() == 0 || first == null || (!joined && !comma)) {
      return spec;
    }
    Hedging other = hedging(next);
    boolean opposite = other.hedge != null && other.direction() * hedge.direction() < 0;
    if (!opposite || other.hedge == null) {
      if (joined && hedge.direction() > 0) {
        reached = other.hedge == null ? next : other.end;
        expected = "an upper bound such as 'at most 20'";
      }
      return spec;
    }
    Amount second = amounts.at(other.end);
    if (second == null) {
      reached = other.end;
      expected = "a number";
      return spec;
    }
    Amount low = hedge.direction() > 0 ? first : second;
    Amount high = hedge.direction() > 0 ? second : first;
    Hedge lowHedge = hedge.direction() > 0 ? hedge : other.hedge;
    Hedge highHedge = hedge.direction() > 0 ? other.hedge : hedge;
    Unit unit = second.unit() != null ? second.unit() : first.unitOrNone();
    if (first.unit() != null && !first.unit().hasScaleOf(unit)) {
      return spec;
    }
    Rational least = scaled(low, high).value();
    Bound from = bound(lowHedge, least);
    Bound to = bound(highHedge, high.anchor().value());
    int order = least.compareTo(high.anchor().value());
    boolean empty = order > 0 || (order == 0 && !(from.inclusive() && to.inclusive()));
    if (empty && !wholePhrase) {
      return spec;
    }
    Amount last = share(second);
    return new Spec(
        spec.start(),
        spec.number(),
        last.end(),
        Hedge.BETWEEN,
        last,
        new Interval(from, to),
        null,
        hedging.approximate || other.approximate,
        unit,
        "");
  }

  private static Bound bound(Hedge hedge, Rational number) {
    return switch (hedge) {
      case AT_LEAST, AT_MOST, UP_TO -> Bound.including(number);
      default -> Bound.excluding(number);
    };
  }

  /** Reads the rest of 12 deaths per 100,000 people. */
  Spec perPeople(Spec spec, EnglishUnits units) {
    Amount amount = spec.amount();
    boolean article = tokens.is(spec.end(), "a") || tokens.is(spec.end(), "an");
    if (amount == null || spec.bounds() != null || !(article || tokens.is(spec.end(), "per"))) {
      return spec;
    }
    Amount counted = amount.with(amount.anchor(), spec.unit(), spec.end());
    Amount rate = amounts.perNumber(counted, spec.unit());
    int at = rate == null ? spec.end() + 1 : rate.end();
    EnglishUnits.Named below = units.below(at, true);
    boolean times =
        below != null
            && (tokens.is(spec.end(), "per")
                || below.unit().dimension().equals(Dimension.DURATION));
    if (below == null || !times || !spec.unit().isAmount()) {
      return spec;
    }
    Amount whole = rate == null ? counted : rate;
    Unit unit = spec.unit().per(below.unit());
    return spec.of(whole.with(whole.anchor(), unit, below.end()), unit);
  }
}
