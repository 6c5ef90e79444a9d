package io.github.gainsay.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of units: a measure or a noun, what it is a share of, and what it is for. */
final class UnitNames {
  /** As in two dollars a barrel. */
  private static final Set<String> ARTICLES = Words.set("a an each every");

  /** Per cent is a share. */
  private static final Set<String> CENTS = Words.set("cent cents");

  /** As in half of all the voters. */
  private static final Set<String> DETERMINERS = Words.set("the all");

  private UnitNames() {}

  static Unit parse(String name) {
    Words.requireTrimmed("name", name);
    List<String> words = Words.of(name);
    String last = Words.lower(words.get(words.size() - 1));
    if (last.equals("up") || last.equals("down")) {
      List<String> rest = words.subList(0, words.size() - 1);
      Unit amount = rest.isEmpty() ? Unit.unspecified() : amount(rest);
      return last.equals("up") ? amount.up() : amount.down();
    }
    return amount(words);
  }

  private static Unit amount(List<String> words) {
    List<Unit> below = new ArrayList<>();
    List<String> above = words;
    int first = Math.max(1, wordsWithPer(words));
    for (int i = words.size() - 2; i >= first; i--) {
      Unit one = denominator(above.subList(i, above.size()));
      if (one != null) {
        below.add(0, one);
        above = above.subList(0, i);
      }
    }
    Unit unit = single(above);
    for (Unit one : below) {
      unit = unit.per(one);
    }
    return unit;
  }

  /** Returns how many words at the beginning name a measure like parts per million. */
  private static int wordsWithPer(List<String> words) {
    for (int end = Math.min(words.size(), Measures.LONGEST_NAME); end > 2; end--) {
      List<String> name = words.subList(0, end);
      if (name.contains("per") && Measures.named(String.join(" ", name)) != null) {
        return end;
      }
    }
    return 0;
  }

  /** Returns what the words are "per" or "a" of, null if they begin otherwise. */
  private static @Nullable Unit denominator(List<String> words) {
    if (words.size() < 2) {
      return null;
    }
    String first = Words.lower(words.get(0));
    List<String> rest = words.subList(1, words.size());
    if (first.equals("per") || first.equals("/")) {
      return single(rest);
    }
    boolean percent = CENTS.contains(Words.lower(rest.get(0)));
    return ARTICLES.contains(first) && !percent && rest.size() <= Measures.LONGEST_NAME
        ? Measures.named(String.join(" ", rest))
        : null;
  }

  private static Unit single(List<String> words) {
    boolean measures = Measures.beginsName(Words.lower(words.get(0)));
    for (int end = Math.min(words.size(), Measures.LONGEST_NAME); measures && end > 0; end--) {
      Unit measure = Measures.named(String.join(" ", words.subList(0, end)));
      Unit whole = measure == null ? null : with(measure, words.subList(end, words.size()));
      if (whole != null) {
        return whole;
      }
    }
    Unit fraction = fraction(words);
    return fraction != null ? fraction : Unit.count(String.join(" ", words));
  }

  /** Returns the measure with what follows, null if they are a noun such as "pound coins". */
  private static @Nullable Unit with(Unit measure, List<String> rest) {
    if (rest.isEmpty()) {
      return measure;
    }
    String first = Words.lower(rest.get(0));
    if (ARTICLES.contains(first) && rest.size() == 2 && CountedNoun.isWord(rest.get(1))) {
      return measure.per(Unit.count(rest.get(1))); // two dollars a share
    }
    return rest.size() > 1 && Nouns.isPreposition(first)
        ? measure.of(noun(first, rest.subList(1, rest.size())))
        : null;
  }

  private static CountedNoun noun(String preposition, List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && DETERMINERS.contains(Words.lower(words.get(first)))) {
      first++;
    }
    return CountedNoun.afterMeasure(
        preposition, String.join(" ", words.subList(first, words.size())));
  }

  /** Returns the unit of "km/h" and "people/day", null if there is no line or no measure by it. */
  private static @Nullable Unit fraction(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      int line = words.get(i).indexOf('/');
      if (line > 0 && line < words.get(i).length() - 1) {
        List<String> above = new ArrayList<>(words.subList(0, i + 1));
        above.set(i, words.get(i).substring(0, line));
        List<String> below = new ArrayList<>(words.subList(i, words.size()));
        below.set(0, words.get(i).substring(line + 1));
        return fraction(above, below);
      }
    }
    return null;
  }

  private static @Nullable Unit fraction(List<String> above, List<String> below) {
    Unit many = Measures.named(String.join(" ", above));
    Unit one = Measures.named(String.join(" ", below));
    if (one != null) {
      return (many == null ? Unit.count(String.join(" ", above)) : many).per(one);
    }
    return many != null && below.size() == 1 ? many.per(Unit.count(below.get(0))) : null;
  }
}
