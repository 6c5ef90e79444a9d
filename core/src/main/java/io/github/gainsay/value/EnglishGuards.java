package io.github.gainsay.value;

import java.util.Set;

/**
 * Tells numbers that are no quantities: years, dates, times, ages, scores, ordinals, versions,
 * names and labels.
 */
final class EnglishGuards {
  /** Words that end a clause or go on without a noun: what stands before them may stand alone. */
  static final Set<String> CLOSERS =
      Set.of(
          ("of in to from by on at for with as and or but nor so than that which who whom whose"
                  + " were was are is be been being have has had do does did will would can could may"
                  + " might must shall should said says say since during over under about after"
                  + " before until while when where because if the a an this these those it they he"
                  + " she we you i not against among between within without into through across"
                  + " per more less fewer ago earlier later compared according last next")
              .split(" ", -1));

  private static final Set<String> MONTHS =
      Set.of(
          ("january february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec")
              .split(" ", -1));
  private static final Set<String> BEFORE_YEARS =
      Set.of(
          ("in since by until till from of during before after circa early late mid year spring"
                  + " summer autumn fall winter fiscal fy quarter half through to and january"
                  + " february march april may june july august september october november december"
                  + " jan feb mar apr jun jul aug sep sept oct nov dec between around about")
              .split(" ", -1));
  private static final Set<String> BEFORE_NAMED_YEARS =
      Set.of(
          "the", "a", "its", "his", "her", "their", "our", "my", "this", "that", "early", "late");
  private static final Set<String> LABELS =
      Set.of(
          ("no nos number numbers version versions v page pages chapter section sections article"
                  + " articles part volume vol figure fig table room flight channel route highway"
                  + " interstate exit grade level stage phase season episode round resolution"
                  + " paragraph act bill proposition amendment title rule item lot gate platform"
                  + " terminal building apartment apt suite box line track type class model mark"
                  + " windows formula tel phone telephone fax zip postcode code id ref case file form"
                  + " group district ward zone area sector day week year step question option"
                  + " appendix note footnote psalm verse isbn issn doi release revision king queen"
                  + " world war apollo boeing airbus iphone android python java chromosome catch"
                  + " studio block bus train metro sp pm car")
              .split(" ", -1));
  private static final Set<String> AGES = Set.of("aged", "age", "ages", "turned", "turning");
  private static final Set<String> PERSONS =
      Set.of(
          ("people persons children kids adults men women those anyone everyone teenagers teens"
                  + " voters workers patients boys girls youths students males females residents"
                  + " citizens drivers americans britons anybody everybody someone pensioners"
                  + " infants babies pupils players child person man woman")
              .split(" ", -1));
  private static final Set<String> TIMES =
      Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "o’clock", "gmt", "utc", "hrs");
  private static final Set<String> GAMES =
      Set.of(
          ("won win wins lost lose beat beats beating defeated defeat draw drew lead led leading"
                  + " victory score scored trailing trailed defeating winning losing tie tied")
              .split(" ", -1));
  private static final Set<String> EXTENTS =
      Set.of("deep", "long", "tall", "high", "wide", "thick", "strong", "plus", "odd", "square");
  private static final Set<String> DEADLINES = Set.of("until", "till", "since", "by", "before");
  private static final Set<String> HALVES =
      Set.of(
          "first", "second", "last", "other", "better", "latter", "former", "opening", "this",
          "1st", "2nd", "next", "third", "fourth", "final");
  private static final Set<String> NOT_ONE =
      Set.of(
          "no", "this", "that", "which", "the", "each", "every", "any", "some", "another", "one");
  private static final Set<String> OVER = Set.of("over", "under", "above", "below");
  private static final Rational OLDEST = Rational.of(120);
  private static final Rational FIRST_YEAR = Rational.of(1400);
  private static final Rational LAST_YEAR = Rational.of(2100);
  private static final Rational MONTH = Rational.of(31);

  private final Tokens tokens;

  EnglishGuards(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether the number could be a year, as far as its digits go. */
  static boolean isYear(Rational number) {
    return number.isWhole()
        && number.compareTo(FIRST_YEAR) >= 0
        && number.compareTo(LAST_YEAR) <= 0;
  }

  /** Returns whether what was read is no quantity, seen from what stands around it. */
  boolean refuse(Spec spec, Spec whole) {
    boolean counted = whole.end() > spec.end() || !whole.unit().equals(spec.unit());
    if (spec.vague() != null) {
      return isNoVagueNumber(spec, counted);
    }
    return isGluedToName(spec, whole.end())
        || isCodeNumber(spec)
        || isChain(spec)
        || isTime(spec)
        || isDate(spec)
        || isAge(spec)
        || isScore(spec)
        || isOne(spec, whole, counted)
        || isNoShare(spec)
        || isLowSome(spec)
        || isYear(spec, counted)
        || isLabel(spec, counted);
  }

  private static Numeral.Form form(Spec spec) {
    return spec.amount() == null ? Numeral.Form.WORDS : spec.amount().numeral().form();
  }

  private static Rational value(Spec spec) {
    return spec.amount() == null ? Rational.ZERO : spec.amount().numeral().value();
  }

  private static boolean isUnitless(Spec spec) {
    return spec.unit().isUnspecified();
  }

  private boolean isNoVagueNumber(Spec spec, boolean counted) {
    VagueNumeral vague = spec.vague();
    if (vague == null) {
      return false;
    }
    boolean of = tokens.is(spec.end(), "of") || tokens.is(spec.end() - 1, "of");
    return switch (vague.words()) {
      case "several", "a few", "a handful" -> !counted;
      case "a couple" -> !counted || !of;
      case "tens", "scores", "most" -> !of;
      default -> false;
    };
  }

  /** F-16, 13F, 4th, 1990s, #5, 192.168.1.2, and numbers in addresses of web pages. */
  private boolean isGluedToName(Spec spec, int end) {
    int number = spec.number();
    boolean money = spec.amount() != null && spec.amount().money();
    if (tokens.isGlued(number) && !money) {
      String before = tokens.word(number - 1);
      boolean hyphen =
          before.equals("-") && tokens.isGlued(number - 1) && tokens.isWord(number - 2);
      boolean sign = "#№@/.:_&=?*".contains(before);
      if (tokens.isWord(number - 1) || hyphen || sign) {
        return true;
      }
    }
    if (tokens.isGlued(end) && tokens.isWord(end) && tokens.isNumber(end - 1)) {
      return true;
    }
    boolean hyphenated = tokens.isSign(end, '-') && tokens.isGlued(end) && tokens.isGlued(end + 1);
    boolean deep = !isUnitless(spec) && EXTENTS.contains(tokens.word(end + 1));
    if (hyphenated && tokens.isWord(end + 1) && !deep) {
      return true;
    }
    return tokens.isGlued(end)
        && tokens.isGlued(end + 1)
        && tokens.isNumber(end + 1)
        && "./:".contains(tokens.word(end));
  }

  /** 0800 555 111 and (212) 555-0147: numbers with noughts before them, or in several pieces. */
  private boolean isCodeNumber(Spec spec) {
    String word = tokens.word(spec.number());
    boolean bare = isUnitless(spec) && form(spec) != Numeral.Form.WORDS;
    boolean piece = tokens.isNumber(spec.number() - 1) && isZeroLed(tokens.word(spec.number() - 1));
    boolean area =
        tokens.isSign(spec.number() - 1, '(')
            && tokens.isSign(spec.end(), ')')
            && tokens.isNumber(spec.end() + 1);
    return bare && (isZeroLed(word) || piece || area);
  }

  private static boolean isZeroLed(String word) {
    return word.length() > 1 && word.charAt(0) == '0' && Character.isDigit(word.charAt(1));
  }

  /** 1-222-2222, 2018-05-17, 1995-01: numbers joined by hyphens that are no range. */
  private boolean isChain(Spec spec) {
    int number = spec.number();
    int end = spec.end();
    boolean before =
        isDash(number - 1)
            && tokens.isGlued(number - 1)
            && tokens.isNumber(number - 2)
            && tokens.isGlued(number);
    boolean behind =
        isUnitless(spec)
            && isDash(end)
            && tokens.isGlued(end)
            && tokens.isGlued(end + 1)
            && tokens.isNumber(end + 1);
    return before || behind;
  }

  private boolean isDash(int token) {
    return tokens.isSign(token, '-') || tokens.isSign(token, '–');
  }

  private boolean isTime(Spec spec) {
    return TIMES.contains(tokens.word(spec.end()))
        || (TIMES.contains(tokens.word(spec.end() - 1)) && form(spec) != Numeral.Form.WORDS);
  }

  private boolean isDate(Spec spec) {
    if (!isUnitless(spec)
        || value(spec).compareTo(MONTH) > 0
        || form(spec) != Numeral.Form.DIGITS) {
      return false;
    }
    int before = spec.number() - 1;
    int month = tokens.isSign(before, '.') ? before - 1 : before;
    boolean behind = isMonth(spec.end()) && tokens.isCapitalised(spec.end());
    return behind || (isMonth(month) && tokens.isCapitalised(month));
  }

  private boolean isMonth(int token) {
    return MONTHS.contains(tokens.word(token));
  }

  /** 34-year-old, aged 34, children under 5, Smith, 34. */
  private boolean isAge(Spec spec) {
    int end = spec.end();
    boolean old = tokens.isSign(end, '-') && tokens.is(end + 1, "old");
    if (old || tokens.is(end, "yo") || isAfterAge(spec.start() - 1)) {
      return true;
    }
    String last = tokens.word(end - 1);
    if (isUnitless(spec) && (last.equals("older") || last.equals("younger"))) {
      return true; // 65 or older
    }
    if (!isUnitless(spec) || value(spec).compareTo(OLDEST) > 0) {
      return false;
    }
    boolean group =
        OVER.contains(tokens.word(spec.start()))
            && spec.start() < spec.number()
            && PERSONS.contains(tokens.word(spec.start() - 1));
    return group || isAppositive(spec);
  }

  /** Aged 15, and aged 15 and 17. */
  private boolean isAfterAge(int before) {
    boolean second =
        (tokens.is(before, "and") || tokens.is(before, "to")) && tokens.isNumber(before - 1);
    return AGES.contains(tokens.word(before)) || (second && AGES.contains(tokens.word(before - 2)));
  }

  private boolean isAppositive(Spec spec) {
    int before = spec.start() - 1;
    int end = spec.end();
    boolean commas = tokens.isSign(before, ',') && tokens.isSign(end, ',');
    boolean last =
        tokens.isSign(before, ',')
            && (tokens.isSign(end, '.') || tokens.isSign(end, ')'))
            && tokens.isCapitalised(before - 1);
    boolean brackets =
        tokens.isSign(before, '(') && tokens.isSign(end, ')') && tokens.isCapitalised(before - 1);
    return (commas || last || brackets)
        && spec.start() == spec.number()
        && form(spec) == Numeral.Form.DIGITS
        && tokens.isWord(before - 1);
  }

  /** 3-1, and 1-3 after "lost". */
  private boolean isScore(Spec spec) {
    if (spec.bounds() == null || !isUnitless(spec)) {
      return false;
    }
    int dash = spec.number() + 1;
    boolean joined = isDash(dash) && tokens.isGlued(dash) && tokens.isGlued(dash + 1);
    boolean next = tokens.isSign(spec.start() - 1, ',') && isDash(spec.start() - 3);
    return joined
        && (next
            || GAMES.contains(tokens.word(spec.start() - 1))
            || GAMES.contains(tokens.word(spec.start() - 2)));
  }

  private boolean isOne(Spec spec, Spec whole, boolean counted) {
    boolean bare = spec.hedge() == Hedge.BARE && spec.start() == spec.number();
    if (!bare || !tokens.is(spec.number(), "one") || !value(spec).equals(Rational.ONE)) {
      return false;
    }
    String last = tokens.word(whole.end() - 1);
    boolean verb = last.endsWith("s") || last.endsWith("ed");
    return isUnitless(spec)
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
      boolean period =
          HALVES.contains(before) || Set.of("for", "the", "past", "previous").contains(before);
      boolean earlier =
          Set.of("earlier", "ago", "later", "before", "after").contains(tokens.word(spec.end()));
      return !of && (period || earlier);
    }
    boolean ordinal = NumberWords.denominator(last) > 0 && !last.endsWith("s");
    return ordinal
        && !of
        && tokens.isWord(spec.end())
        && !CLOSERS.contains(tokens.word(spec.end()));
  }

  /** Some 20 people are about 20; some two of them are two. */
  private boolean isLowSome(Spec spec) {
    return tokens.is(spec.start(), "some")
        && spec.start() < spec.number()
        && value(spec).compareTo(Bands.TEN) < 0
        && !spec.isShare();
  }

  private boolean isYear(Spec spec, boolean counted) {
    if (!isUnitless(spec) || form(spec) != Numeral.Form.DIGITS) {
      return false;
    }
    String hedge = tokens.word(spec.start());
    boolean circa = hedge.equals("circa") || hedge.equals("c") || hedge.equals("ca");
    if (circa && spec.start() < spec.number() && !counted) {
      return true;
    }
    if (!isYear(value(spec))) {
      return false;
    }
    if (spec.bounds() != null) {
      return spec.bounds().lower().value().filter(EnglishGuards::isYear).isPresent() && !counted;
    }
    String before = tokens.word(spec.start() - 1);
    boolean open = spec.hedge() == Hedge.BARE || spec.hedge() == Hedge.ABOUT;
    if (tokens.word(spec.number()).length() != 4) {
      return false;
    }
    if (!open) {
      return !counted && DEADLINES.contains(before); // until at least 2025
    }
    if (!counted) {
      return true;
    }
    return spec.hedge() == Hedge.BARE
        && (BEFORE_YEARS.contains(before) || BEFORE_NAMED_YEARS.contains(before));
  }

  /** Article 5, Boeing 737, version 2.0: a number without a unit behind a label or a name. */
  private boolean isLabel(Spec spec, boolean counted) {
    boolean bare =
        isUnitless(spec)
            && spec.start() == spec.number()
            && spec.amount() != null
            && spec.amount().numeral().scale() == null
            && (form(spec) == Numeral.Form.DIGITS || form(spec) == Numeral.Form.FIGURE);
    if (!bare) {
      return false;
    }
    int before = spec.start() - 1;
    before = tokens.isSign(before, '.') && tokens.isGlued(before) ? before - 1 : before;
    if (LABELS.contains(tokens.word(before))) {
      return true;
    }
    boolean name =
        tokens.isCapitalised(before)
            && before > 0
            && !tokens.isSign(before - 1, '.')
            && !CLOSERS.contains(tokens.word(before));
    return name && !counted;
  }
}
