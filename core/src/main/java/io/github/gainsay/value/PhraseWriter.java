package io.github.gainsay.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Canonical English for quantities. */
final class PhraseWriter {
  private static final String OUT_OF = " out of ";
  private static final String[] CARDINALS =
      "zero one two three four five six seven eight nine".split(" ", -1);
  private static final String[] PARTS =
      "- - half third quarter fifth sixth seventh eighth ninth tenth".split(" ", -1);

  private static final Rational TENTH = Rational.of(1, 10);
  private static final Rational THOUSANDTH = Rational.of(1, 1_000);

  private PhraseWriter() {}

  static String write(Quantity q) {
    String about = q.isApproximate() ? "about " : "";
    String words =
        switch (q.hedge()) {
          case EXACTLY -> "exactly " + counted(q);
          case BARE, FRACTION -> counted(q);
          case ABOUT -> "about " + counted(q);
          case NEARLY -> "nearly " + counted(q);
          case JUST_OVER -> "just over " + counted(q);
          case MORE_THAN -> "more than " + about + counted(q);
          case AT_LEAST -> "at least " + about + counted(q);
          case LESS_THAN -> (q.unit().isCount() ? "fewer" : "less") + " than " + about + counted(q);
          case AT_MOST -> "at most " + about + counted(q);
          case UP_TO -> "up to " + about + counted(q);
          case BETWEEN -> between(q, about);
          case VAGUE -> vague(q, q.vagueNumeral());
        };
    String change = q.unit().changeWord("");
    return change.isEmpty() ? words : change + " " + words;
  }

  private static String counted(Quantity q) {
    Anchor anchor = q.anchor().orElseThrow();
    if (isShareOfOne(q.unit())) {
      return isInWords(q, anchor)
          ? shareOf(anchor.value(), q.unit())
          : (perNumber(anchor) + " " + q.unit().nounAlone()).strip();
    }
    if (isRareRate(anchor, q.unit())) {
      String[] rate = perNumber(anchor).split(" per ", -1);
      String above = q.unit().above().name(rate[0].equals("1"));
      return rate[0] + " " + above + " per " + rate[1] + " " + q.unit().below().name(false);
    }
    String compound = Compounds.write(anchor, q.unit());
    if (!compound.isEmpty()) {
      return compound;
    }
    boolean one = anchor.value().equals(Rational.ONE);
    return (numeral(anchor.value(), anchor.grain()) + " " + q.unit().name(one)).strip();
  }

  /** Writes two-thirds of voters, or 3 out of 1,000 voters. */
  private static String shareOf(Rational share, Unit unit) {
    String words = share(share);
    String noun = words.contains(OUT_OF) ? unit.nounAlone() : unit.name(false);
    return (words + " " + noun).strip();
  }

  /** Returns whether this is better said of many: 12 deaths per 100,000 people. */
  private static boolean isRareRate(Anchor anchor, Unit unit) {
    boolean fine = !anchor.value().isDecimal() || anchor.grain().compareTo(THOUSANDTH) <= 0;
    return fine && unit.below().isCount() && anchor.value().compareTo(Rational.ONE) < 0;
  }

  private static boolean isInWords(Quantity q, Anchor anchor) {
    boolean wide = anchor.grain().equals(TENTH) && q.hedge() != Hedge.BARE;
    return q.hedge() == Hedge.FRACTION || wide;
  }

  private static boolean isShareOfOne(Unit unit) {
    return unit.hasScaleOf(Unit.ratio())
        || unit.hasScaleOf(Unit.ratio().up())
        || unit.hasScaleOf(Unit.ratio().down());
  }

  private static String between(Quantity q, String about) {
    Bound low = q.typical().lower();
    Bound high = q.typical().upper();
    String from = about + bound(low, q.unit());
    String to = bound(high, q.unit());
    String words =
        low.inclusive() && high.inclusive()
            ? "between " + from + " and " + to
            : (low.inclusive() ? "at least " : "more than ")
                + (from + " and " + (high.inclusive() ? "at most " : "less than ") + to);
    return (words + " " + q.unit().name(false)).strip();
  }

  private static String bound(Bound bound, Unit unit) {
    Rational number = bound.value().orElseThrow();
    return isShareOfOne(unit)
        ? share(number)
        : numeral(number, Bands.grain(number).min(Rational.ONE));
  }

  private static String vague(Quantity q, @Nullable VagueNumeral numeral) {
    if (numeral == null) {
      throw new IllegalStateException("vague words must be there, but are not");
    }
    String noun = numeral.isShare() ? q.unit().nounAlone() : q.unit().name(false);
    boolean joint = !noun.isEmpty() && !numeral.joint().isEmpty();
    return (numeral.words() + (joint ? " " + numeral.joint() : "") + " " + noun).strip();
  }

  /** Writes two-thirds, or 3 out of 1,000. */
  private static String share(Rational share) {
    int below = share.denominator().bitLength() < 8 ? share.denominator().intValueExact() : 0;
    int above = share.numerator().bitLength() < 8 ? share.numerator().intValueExact() : -1;
    if (below < 2 || below >= PARTS.length || above < 1 || above >= below) {
      return share.isWhole()
          ? numeral(share, Rational.ONE)
          : whole(share.numerator()) + OUT_OF + whole(share.denominator());
    }
    if (below == 2) {
      return "half";
    }
    return above == 1 ? "a " + PARTS[below] : CARDINALS[above] + "-" + PARTS[below] + "s";
  }

  /** Writes 250 per 1,000, with as many noughts as the grain asks for. */
  private static String perNumber(Anchor anchor) {
    BigInteger below = anchor.grain().denominator();
    BigDecimal above =
        new BigDecimal(anchor.value().times(Rational.of(below, BigInteger.ONE)).numerator());
    BigInteger grain = anchor.grain().numerator();
    while (Anchor.of(above).grain().compareTo(Rational.of(grain, BigInteger.ONE)) > 0
        && below.mod(BigInteger.TEN).signum() == 0) {
      below = below.divide(BigInteger.TEN);
      above = above.movePointLeft(1).setScale(above.scale() + 1, RoundingMode.UNNECESSARY);
    }
    return decimal(above, above.scale()) + " per " + whole(below);
  }

  private static String numeral(Rational value, Rational grain) {
    boolean decimal = value.isDecimal() && grain.isDecimal() && isPowerOfTen(grain);
    if (decimal) {
      BigDecimal number = new BigDecimal(value.toString());
      int scale = grain.isWhole() ? 0 : new BigDecimal(grain.toString()).scale();
      return decimal(number, Math.max(scale, 0));
    }
    BigInteger parts = grain.denominator();
    Rational inParts = value.abs().times(Rational.of(parts, BigInteger.ONE));
    BigInteger[] mixed = inParts.floor().numerator().divideAndRemainder(parts);
    String sign = value.signum() < 0 ? "-" : "";
    String fraction = whole(mixed[1]) + "/" + whole(parts);
    return sign + (mixed[0].signum() == 0 ? fraction : whole(mixed[0]) + " " + fraction);
  }

  private static boolean isPowerOfTen(Rational grain) {
    BigInteger number = grain.isWhole() ? grain.numerator() : grain.denominator();
    boolean one = grain.isWhole() || grain.numerator().equals(BigInteger.ONE);
    return one && BigInteger.TEN.pow(number.toString().length() - 1).equals(number);
  }

  static String whole(BigInteger number) {
    return decimal(new BigDecimal(number), 0);
  }

  private static String decimal(BigDecimal number, int scale) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(Math.max(scale, Math.max(number.scale(), 0)));
    format.setMinimumFractionDigits(scale);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(number);
  }
}
