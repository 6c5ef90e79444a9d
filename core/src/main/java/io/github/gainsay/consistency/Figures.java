package io.github.gainsay.consistency;

import io.github.gainsay.value.QuantityComparison;
import java.util.Locale;

/** How two quantities stand to each other, in the words of {@link QuantityComparison}. */
final class Figures {
  private Figures() {}

  static Message inWords(String code, QuantityComparison c) {
    String key = "figures." + code;
    return c.assumption()
        .map(assumption -> Message.of("figures.if", message(key, c), assumption))
        .orElseGet(() -> Message.of("figures", message(key, c)));
  }

  private static Message message(String key, QuantityComparison c) {
    return c.obstacle()
        .map(
            obstacle -> {
              String why = key + "." + obstacle.name().toLowerCase(Locale.ROOT);
              return obstacle == QuantityComparison.Obstacle.DIMENSION
                  ? Message.of(
                      why, c.a(), c.b(), c.a().unit().dimension(), c.b().unit().dimension())
                  : Message.of(why, c.a(), c.b());
            })
        .orElseGet(() -> Message.of(key, c.a(), c.b()));
  }
}
