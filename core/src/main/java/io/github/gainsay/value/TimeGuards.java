package io.github.gainsay.value;

import java.util.Set;

/** Tells years, dates, times of day and ages of people. */
final class TimeGuards {
  private static final Set<String> MONTHS =
      Words.set(
          """
          january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec
          """);
  private static final Set<String> BEFORE_YEARS =
      Words.set(
          """
          in since by until till from of during before after circa early late mid year
          spring summer autumn fall winter fiscal fy quarter half through to and january
          february march april may june july august september october november december jan
          feb mar apr jun jul aug sep sept oct nov dec between around about
          """);
  private static final Set<String> BEFORE_NAMED_YEARS =
      Words.set("the a its his her their our my this that early late");
  private static final Set<String> DEADLINES = Words.set("until till since by before");
  private static final Set<String> TIMES =
      Words.set("am pm a.m. p.m. a.m p.m o'clock o’clock gmt utc");
  private static final Set<String> AGES = Words.set("aged age ages turned turning");
  private static final Set<String> PERSONS =
      Words.set(
          """
          people persons children kids adults men women those anyone everyone teenagers
          teens voters workers patients boys girls youths students males females residents
          citizens drivers americans britons anybody everybody someone pensioners infants
          babies pupils players child person man woman
          """);
  private static final Set<String> OVER = Words.set("over under above below");
  private static final Rational OLDEST = Rational.of(120);
  private static final Rational FIRST_YEAR = Rational.of(1400);
  private static final Rational LAST_YEAR = Rational.of(2100);
  private static final Rational MONTH = Rational.of(31);

  private final Tokens tokens;

  TimeGuards(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns whether the number could be a year, as far as its digits go. */
  static boolean isYear(Rational number) {
    return number.isWhole()
        && number.compareTo(FIRST_YEAR) >= 0
        && number.compareTo(LAST_YEAR) <= 0;
  }

  /** Returns whether the number says when something was, or how old somebody is. */
  boolean refuse(Spec spec, boolean counted) {
    return isTime(spec)
        || isDate(spec)
        || isAge(spec)
        || isYear(spec, counted)
        || isYearInWords(spec);
  }

  private boolean isTime(Spec spec) {
    return TIMES.contains(tokens.word(spec.end()))
        || (TIMES.contains(tokens.word(spec.end() - 1)) && spec.form() != Numeral.Form.WORDS);
  }

  private boolean isDate(Spec spec) {
    if (!spec.isUnitless()
        || spec.value().compareTo(MONTH) > 0
        || spec.form() != Numeral.Form.DIGITS) {
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
    if (spec.isUnitless() && (last.equals("older") || last.equals("younger"))) {
      return true; // 65 or older
    }
    if (!spec.isUnitless() || spec.value().compareTo(OLDEST) > 0) {
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
        && spec.form() == Numeral.Form.DIGITS
        && tokens.isWord(before - 1);
  }

  private boolean isYear(Spec spec, boolean counted) {
    if (!spec.isUnitless() || spec.form() != Numeral.Form.DIGITS) {
      return false;
    }
    String hedge = tokens.word(spec.start());
    boolean circa = hedge.equals("circa") || hedge.equals("c") || hedge.equals("ca");
    if (circa && spec.start() < spec.number() && !counted) {
      return true;
    }
    if (!isYear(spec.value())) {
      return false;
    }
    if (spec.bounds() != null) {
      return spec.bounds().lower().value().filter(TimeGuards::isYear).isPresent() && !counted;
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

  /** Nineteen eighty-four. */
  private boolean isYearInWords(Spec spec) {
    boolean words = spec.isUnitless() && spec.form() == Numeral.Form.WORDS;
    int before = tokens.cardinal(spec.number() - 1);
    boolean century = before >= 13 && before <= 20;
    boolean tens = tokens.cardinal(spec.end()) >= 10;
    return words && (century || (tens && spec.value().compareTo(Bands.TEN) > 0));
  }
}
