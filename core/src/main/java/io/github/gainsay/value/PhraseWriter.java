package io.github.gainsay.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Canonical English for quantities. */
final class PhraseWriter {
  private PhraseWriter() {}

  static String write(Quantity q) {
    return switch (q.hedge()) {
      case EXACTLY -> "exactly " + counted(q);
      case BARE -> counted(q);
      case ABOUT -> "about " + counted(q);
      case NEARLY -> "nearly " + counted(q);
      case JUST_OVER -> "just over " + counted(q);
      case MORE_THAN -> "more than " + counted(q);
      case AT_LEAST -> "at least " + counted(q);
      case LESS_THAN -> (q.unit().isCount() ? "fewer than " : "less than ") + counted(q);
      case AT_MOST -> "at most " + counted(q);
      case UP_TO -> "up to " + counted(q);
      case BETWEEN -> between(q);
      case VAGUE -> vague(q);
      case FRACTION -> counted(q);
    };
  }

  private static String counted(Quantity q) {
    Anchor anchor = q.anchor().orElseThrow();
    boolean one = anchor.value().equals(Rational.ONE);
    String noun = q.unit().name(one);
    return (numeral(anchor.value(), anchor.grain()) + " " + noun).strip();
  }

  private static String between(Quantity q) {
    Bound low = q.hard().lower();
    Bound high = q.hard().upper();
    String from = number(low);
    String to = number(high);
    String words =
        low.inclusive() && high.inclusive()
            ? "between " + from + " and " + to
            : (low.inclusive() ? "at least " : "more than ")
                + (from + " and " + (high.inclusive() ? "at most " : "less than ") + to);
    return (words + " " + q.unit()).strip();
  }

  private static String number(Bound bound) {
    return numeral(bound.value().orElseThrow(), Rational.ONE);
  }

  private static String vague(Quantity q) {
    VagueNumeral numeral = VagueNumeral.of(q.hard(), q.typical()).orElseThrow();
    String of = numeral.takesOf() && q.unit().noun().isPresent() ? " of" : "";
    return (numeral.words() + of + " " + q.unit()).strip();
  }

  private static String numeral(Rational value, Rational grain) {
    BigDecimal decimal = new BigDecimal(value.toString());
    int scale = grain.isWhole() ? 0 : new BigDecimal(grain.toString()).scale();
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(scale, decimal.scale()));
    format.setMinimumFractionDigits(scale);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(decimal);
  }
}
