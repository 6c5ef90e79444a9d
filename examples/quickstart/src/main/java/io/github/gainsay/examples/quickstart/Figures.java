package io.github.gainsay.examples.quickstart;

import io.github.gainsay.value.Anchor;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison;
import io.github.gainsay.value.QuantityComparison.Level;
import io.github.gainsay.value.QuantityReader.Mention;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Quantities and their comparisons as text, every line of a block with its label. */
final class Figures {
  private static final String ABSENT = "-";

  /** Units of which it is not said what they measure. */
  private static final Set<Unit> UNNAMED =
      Set.of(Unit.unspecified(), Unit.unspecified().up(), Unit.unspecified().down());

  private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.1");

  private Figures() {}

  /** Returns how the phrase is read. */
  static String reading(String phrase, Quantity q) {
    return line(phrase)
        + row("hedge", words(q.hedge()) + (q.isApproximate() ? ", with approximate bounds" : ""))
        + row("hard", q.hard().toString())
        + row("typical", q.typical().toString())
        + row("number", q.anchor().map(Figures::number).orElse(ABSENT))
        + row("unit", unit(q.unit()))
        + row("canonical", q.format());
  }

  /** Returns how the two quantities compare. */
  static String comparison(Quantity a, Quantity b, Profile profile) {
    QuantityComparison c = a.compareWith(b, profile);
    boolean comparable = c.level() != Level.INCOMPARABLE;
    return line("compared, profile " + profile.toString().toLowerCase(Locale.ROOT))
        + row("level", words(c.level()))
        + row("severity", c.severity().map(Figures::words).orElse(ABSENT))
        + row("code", words(c.code()).replace(' ', '-'))
        + row("difference", comparable ? percent(c.relativeDifference()) : ABSENT)
        + row("why", c.explanation());
  }

  /** Returns what quantities there are in the text, and where. */
  static String mentions(String text) {
    List<Mention> mentions = Quantity.find(text);
    if (mentions.isEmpty()) {
      return line("No quantity.");
    }
    int width = mentions.stream().mapToInt(m -> words(m, text).length()).max().getAsInt();
    String layout = "%5s  %5s  %-" + Math.max(width, "words".length()) + "s  %s";
    StringBuilder table =
        new StringBuilder(line(layout.formatted("start", "end", "words", "hard")));
    for (Mention m : mentions) {
      table.append(
          line(layout.formatted(m.start(), m.end(), words(m, text), m.quantity().toString())));
    }
    return table.toString();
  }

  private static String words(Mention mention, String text) {
    return mention.wordsIn(text).replaceAll("\\s+", " ");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String number(Anchor anchor) {
    return anchor.value() + ", grain " + anchor.grain();
  }

  private static String unit(Unit unit) {
    if (UNNAMED.contains(unit)) {
      return unit.isChange() ? unit.toString() : ABSENT;
    }
    return unit + ": " + unit.dimension() + (unit.isAmbiguous() ? ", ambiguous" : "");
  }

  private static String percent(Rational share) {
    BigDecimal percent =
        new BigDecimal(share.numerator())
            .movePointRight(2)
            .divide(new BigDecimal(share.denominator()), 1, RoundingMode.HALF_UP);
    return share.signum() > 0 && percent.compareTo(LEAST_SHOWN) < 0
        ? "less than 0.1 %"
        : percent.stripTrailingZeros().toPlainString() + " %";
  }

  private static String row(String label, String value) {
    return line("  %-10s  %s".formatted(label, value));
  }

  private static String line(String text) {
    return text + "\n";
  }
}
