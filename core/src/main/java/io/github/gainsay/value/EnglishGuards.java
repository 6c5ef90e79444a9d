package io.github.gainsay.value;

import java.util.Set;

/** Tells numbers in a text that are no quantities, by what stands around them. */
final class EnglishGuards {
  /** Words that end a clause or go on without a noun: what stands before them may stand alone. */
  static final Set<String> CLOSERS =
      Words.set(
          """
          of in to from by on at for with as and or but nor so than that which who whom
          whose were was are is be been being have has had do does did will would can could
          may might must shall should said says say since during over under about after
          before until while when where because if the a an this these those it they he she
          we you i not against among between within without into through across per more
          less fewer ago earlier later compared according last next
          """);

  private static final Set<String> GAMES =
      Words.set(
          """
          won win wins lost lose beat beats beating defeated defeat draw drew lead led
          leading victory score scored trailing trailed defeating winning losing tie tied
          """);
  private static final Set<String> HALVES =
      Words.set(
          """
          first second last other better latter former opening this st nd rd th next third
          fourth final
          """);
  private static final Set<String> NOT_ONE =
      Words.set("no this that which the each every any some another one");

  private static final Set<String> PERIODS = Words.set("for the past previous");
  private static final Set<String> AGO = Words.set("earlier ago later before after");

  private final Tokens tokens;
  private final NameGuards names;
  private final TimeGuards times;

  EnglishGuards(Tokens tokens) {
    this.tokens = tokens;
    this.names = new NameGuards(tokens);
    this.times = new TimeGuards(tokens);
  }

  /**
   * Returns whether what was read is no quantity.
   *
   * @param spec what was read
   * @param whole the same with what it counts
   */
  boolean refuse(Spec spec, Spec whole) {
    boolean counted = whole.end() > spec.end() || !whole.unit().equals(spec.unit());
    if (spec.vague() != null) {
      return isNoVagueNumber(spec, spec.vague(), counted);
    }
    return names.refuse(spec, whole.end(), counted)
        || times.refuse(spec, counted)
        || isScore(spec)
        || isOne(spec, whole, counted)
        || isNoShare(spec)
        || isLowSome(spec);
  }

  /** Several people are a number of people; a couple alone are two who are married. */
  private boolean isNoVagueNumber(Spec spec, VagueNumeral vague, boolean counted) {
    boolean of = tokens.is(spec.end(), "of") || tokens.is(spec.end() - 1, "of");
    return switch (vague.words()) {
      case "several", "a few", "a handful" -> !counted;
      case "a couple" -> !counted || !of;
      case "tens", "scores", "most" -> !of;
      default -> false;
    };
  }

  /** 3-1, and 1-3 after "lost". */
  private boolean isScore(Spec spec) {
    if (spec.bounds() == null || !spec.isUnitless()) {
      return false;
    }
    int dash = spec.number() + 1;
    boolean joined = tokens.isDash(dash) && tokens.isGlued(dash) && tokens.isGlued(dash + 1);
    boolean next = tokens.isSign(spec.start() - 1, ',') && tokens.isDash(spec.start() - 3);
    return joined
        && (next
            || GAMES.contains(tokens.word(spec.start() - 1))
            || GAMES.contains(tokens.word(spec.start() - 2)));
  }

  private boolean isOne(Spec spec, Spec whole, boolean counted) {
    boolean bare = spec.hedge() == Hedge.BARE && spec.start() == spec.number();
    if (!bare || !tokens.is(spec.number(), "one") || !spec.value().equals(Rational.ONE)) {
      return false;
    }
    String last = tokens.word(whole.end() - 1);
    boolean verb = last.endsWith("s") || last.endsWith("ed");
    return spec.isUnitless()
        && (!counted || verb || NOT_ONE.contains(tokens.word(spec.number() - 1)));
  }

  /** The second half, a third man, a quarter earlier, for three quarters. */
  private boolean isNoShare(Spec spec) {
    if (spec.bounds() != null || !spec.isShare() || spec.start() != spec.number()) {
      return false;
    }
    String before = tokens.word(spec.start() - 1);
    String last = tokens.word(spec.end() - 1);
    boolean of = tokens.is(spec.end(), "of");
    if (last.equals("half") || last.equals("halves")) {
      return HALVES.contains(before)
          || tokens.is(spec.end(), "past")
          || tokens.isSign(spec.end(), '-');
    }
    if (last.equals("quarter") || last.equals("quarters")) {
      boolean period = HALVES.contains(before) || PERIODS.contains(before);
      boolean earlier = AGO.contains(tokens.word(spec.end()));
      return !of && (period || earlier);
    }
    boolean ordinal = tokens.denominator(spec.end() - 1) > 0 && !last.endsWith("s");
    return ordinal
        && !of
        && tokens.isWord(spec.end())
        && !CLOSERS.contains(tokens.word(spec.end()));
  }

  /** Some 20 people are about 20; some two of them are two. */
  private boolean isLowSome(Spec spec) {
    return tokens.is(spec.start(), "some")
        && spec.start() < spec.number()
        && spec.value().compareTo(Bands.TEN) < 0
        && !spec.isShare();
  }
}
