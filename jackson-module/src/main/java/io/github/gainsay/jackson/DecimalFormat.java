package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** Decimal numbers, digit by digit: as numbers, or as texts where a number would lose digits. */
final class DecimalFormat implements Format<BigDecimal> {
  /** Keeps a hostile {@code 1e999999999} from being written out. */
  private static final int DIGITS = 100;

  private static final String SHORT = "a number of at most " + DIGITS + " digits";

  @Override
  public String expected() {
    return "a number";
  }

  @Override
  public BigDecimal read(Node node) throws InvalidJsonException {
    if (!node.isNumber() && !node.isText()) {
      throw node.mismatch(expected());
    }
    if (node.text().length() > DIGITS) {
      throw node.mismatch(SHORT);
    }
    BigDecimal number;
    try {
      number = new BigDecimal(node.text());
    } catch (NumberFormatException e) {
      throw node.mismatch(expected(), e);
    }
    if (number.scale() < -DIGITS || number.scale() > DIGITS) {
      throw node.mismatch(SHORT);
    }
    return number;
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    g.writeNumber((BigDecimal) value);
  }
}
