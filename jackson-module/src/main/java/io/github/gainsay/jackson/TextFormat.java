package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Values that are a text.
 *
 * @param type the type
 * @param expected what the text must be, such as {@code a date such as 2025-04-10}
 * @param parse makes the value, or refuses the text with {@link IllegalArgumentException}, such as
 *     {@code id must be non-blank, but was ''}
 * @param print makes the text
 */
record TextFormat<T>(
    Class<T> type, String expected, Function<String, T> parse, Function<? super T, String> print)
    implements Format<T> {
  /** {@return the format of an enum: its constants in lower case and with hyphens} */
  static <E extends Enum<E>> TextFormat<E> ofEnum(Class<E> type) {
    String all =
        Arrays.stream(type.getEnumConstants())
            .map(TextFormat::kebab)
            .collect(Collectors.joining(", "));
    return new TextFormat<>(
        type, "one of " + all, text -> constant(type, all, text), TextFormat::kebab);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String all, String text) {
    for (E constant : type.getEnumConstants()) {
      if (kebab(constant).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("text must be one of " + all + ", but was '" + text + "'");
  }

  /** {@return the constant in lower case and with hyphens} */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the text, if it is one that the model takes for a name} */
  static String trimmed(String text) {
    if (text.isBlank() || !text.equals(text.strip())) {
      throw new IllegalArgumentException(
          "text must be non-blank without outer white space, but was '" + text + "'");
    }
    return text;
  }

  @Override
  public T read(Node node) throws InvalidJsonException {
    if (!node.isText()) {
      throw node.mismatch(expected);
    }
    try {
      return parse.apply(node.text());
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw node.refused(message.substring(message.indexOf(" must ") + 1), e);
    }
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    g.writeString(print.apply(type.cast(value)));
  }
}
