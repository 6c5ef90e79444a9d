package io.github.gainsay.value;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the names of units: a measure or a noun, what it is a share of, and what it is for. */
final class UnitNames {
  private UnitNames() {}

  static Unit parse(String name) {
    Words.requireTrimmed("name", name);
    List<String> words = Words.of(name);
    String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    if (words.size() > 1 && (last.equals("up") || last.equals("down"))) {
      Unit amount = parse(words.subList(0, words.size() - 1), true);
      return last.equals("up") ? amount.up() : amount.down();
    }
    return parse(words, true);
  }

  private static Unit parse(List<String> words, boolean top) {
    for (int i = words.size() - 2; i > 0; i--) {
      if (Words.lower(words.get(i)).equals("per")) {
        Unit below = amount(words.subList(i + 1, words.size()));
        return parse(words.subList(0, i), top).per(below);
      }
    }
    return amount(words);
  }

  private static Unit amount(List<String> words) {
    for (int end = Math.min(words.size(), Measures.LONGEST_NAME); end > 0; end--) {
      Unit measure = Measures.named(String.join(" ", words.subList(0, end)));
      if (measure != null) {
        Unit whole = withNoun(measure, words.subList(end, words.size()));
        if (whole != null) {
          return whole;
        }
      }
    }
    return Unit.count(String.join(" ", words));
  }

  private static @Nullable Unit withNoun(Unit measure, List<String> rest) {
    if (rest.isEmpty()) {
      return measure;
    }
    String preposition = Words.lower(rest.get(0));
    return rest.size() > 1 && Nouns.isPreposition(preposition)
        ? measure.of(
            CountedNoun.afterMeasure(preposition, String.join(" ", rest.subList(1, rest.size()))))
        : null;
  }
}
