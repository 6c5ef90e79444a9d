package io.github.gainsay.value;

import java.util.List;

/** Reads quantities from English words. Immutable and thread-safe. */
public final class EnglishReader implements QuantityReader {
  static final EnglishReader STANDARD = new EnglishReader(Rounding.STANDARD, false);

  private final Rounding rounding;
  private final boolean decimalComma;

  private EnglishReader(Rounding rounding, boolean decimalComma) {
    this.rounding = rounding;
    this.decimalComma = decimalComma;
  }

  /**
   * {@return a reader that gives hedges other widths}
   *
   * @param other how wide hedges are
   */
  public EnglishReader with(Rounding other) {
    return new EnglishReader(other, decimalComma);
  }

  /**
   * {@return a reader for which a comma begins the decimals and points or spaces group the digits,
   * as in "1.234,5 km"; nothing is guessed from the digits}
   */
  public EnglishReader withDecimalComma() {
    return new EnglishReader(rounding, true);
  }

  @Override
  public Quantity parse(String phrase) {
    return new PhraseReader(phrase, decimalComma, rounding).read();
  }

  @Override
  public List<Mention> find(String text) {
    return new TextReader(text, decimalComma, rounding).mentions();
  }
}
