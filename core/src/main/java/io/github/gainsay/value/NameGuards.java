package io.github.gainsay.value;

import java.util.Set;

/** Tells numbers that name or label something: F-16, 192.168.1.2, Article 5, Boeing 737. */
final class NameGuards {
  private static final Set<String> LABELS =
      Words.set(
          """
          no nos number numbers version versions v page pages chapter section sections
          article articles part volume vol figure fig table room flight channel route
          highway interstate exit grade level stage phase season episode round resolution
          paragraph act bill proposition amendment title rule item lot gate platform
          terminal building apartment apt suite box line track type class model mark windows
          formula tel phone telephone fax zip postcode code id ref case file form group
          district ward zone area sector day week year step question option appendix note
          footnote psalm verse isbn issn doi release revision king queen world war apollo
          boeing airbus iphone android python java chromosome catch studio block bus train
          metro sp pm car
          """);
  private static final Set<String> EXTENTS =
      Words.set("deep long tall high wide thick strong plus odd square");

  private final Tokens tokens;

  NameGuards(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Returns whether the number is a name or a part of one.
   *
   * @param spec what was read
   * @param end the token behind it and what it counts
   * @param counted whether it counts something
   */
  boolean refuse(Spec spec, int end, boolean counted) {
    return isGluedToName(spec, end)
        || isCodeNumber(spec)
        || isChain(spec)
        || isLabel(spec, counted);
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
    boolean deep = !spec.isUnitless() && EXTENTS.contains(tokens.word(end + 1));
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
    boolean bare = spec.isUnitless() && spec.form() != Numeral.Form.WORDS;
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
        tokens.isDash(number - 1)
            && tokens.isGlued(number - 1)
            && tokens.isNumber(number - 2)
            && tokens.isGlued(number);
    boolean behind =
        spec.isUnitless()
            && tokens.isDash(end)
            && tokens.isGlued(end)
            && tokens.isGlued(end + 1)
            && tokens.isNumber(end + 1);
    return before || behind || isTelephone(spec);
  }

  /** 555-0147: three digits and four. */
  private boolean isTelephone(Spec spec) {
    int dash = spec.number() + 1;
    return spec.bounds() != null
        && spec.isUnitless()
        && tokens.isSign(dash, '-')
        && tokens.isGlued(dash)
        && tokens.isGlued(dash + 1)
        && spec.end() == dash + 2
        && tokens.word(spec.number()).length() == 3
        && tokens.word(dash + 1).length() == 4
        && EnglishNumerals.isPlain(tokens.word(dash + 1));
  }

  /** Article 5, Boeing 737, version 2.0: a number without a unit behind a label or a name. */
  private boolean isLabel(Spec spec, boolean counted) {
    boolean bare =
        spec.isUnitless()
            && spec.start() == spec.number()
            && spec.amount() != null
            && spec.amount().numeral().scale() == null
            && (spec.form() == Numeral.Form.DIGITS || spec.form() == Numeral.Form.FIGURE);
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
            && !EnglishGuards.CLOSERS.contains(tokens.word(before));
    return name && !counted;
  }
}
