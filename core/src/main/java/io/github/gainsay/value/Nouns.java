package io.github.gainsay.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * English singulars and plurals of counted nouns.
 *
 * <p>Of several words, the head carries the number: the last one, or the one before the first
 * preposition, as in "prisoners of war". Where a rule of spelling would lead astray, the noun is in
 * the tables; what matters most is that singular and plural fold into one.
 */
final class Nouns {
  private static final Map<String, String> SINGULARS = new HashMap<>();
  private static final Map<String, String> PLURALS = new HashMap<>();

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "aboard", "after", "against", "among", "at", "before", "between", "by", "for", "from",
          "in", "inside", "into", "near", "of", "on", "outside", "per", "since", "to", "under",
          "with", "within", "without");
  private static final Set<String> NO_MEN =
      Set.of("abdomen", "omen", "regimen", "semen", "specimen", "stamen", "turkmen", "yemen");
  private static final Set<String> NO_MAN =
      Set.of("german", "human", "norman", "ottoman", "roman", "shaman", "talisman");

  static {
    String[] pairs = {
      "person people, man men, child children, foot feet, tooth teeth, mouse mice, goose geese",
      "life lives, wife wives, knife knives, half halves, wolf wolves, thief thieves",
      "leaf leaves, shelf shelves, calf calves, loaf loaves",
      "bus buses, gas gases, virus viruses, campus campuses, bonus bonuses, census censuses",
      "crisis crises, analysis analyses, diagnosis diagnoses, hypothesis hypotheses",
      "axe axes, cache caches, headache headaches, avalanche avalanches",
      "calorie calories, cookie cookies, movie movies, rookie rookies, zombie zombies",
      "echo echoes, embargo embargoes, hero heroes, mosquito mosquitoes, potato potatoes",
      "tomato tomatoes, tornado tornadoes, torpedo torpedoes, veto vetoes, volcano volcanoes",
    };
    for (String row : pairs) {
      for (String pair : row.split(", ", -1)) {
        int space = pair.indexOf(' ');
        put(pair.substring(0, space), pair.substring(space + 1));
      }
    }
    List.of(
            "aircraft",
            "arrested",
            "cattle",
            "cm",
            "dead",
            "deer",
            "detained",
            "displaced",
            "fish",
            "headquarters",
            "hertz",
            "homeless",
            "infected",
            "injured",
            "kg",
            "killed",
            "km",
            "kph",
            "missing",
            "mm",
            "mph",
            "offspring",
            "percent",
            "personnel",
            "police",
            "series",
            "sheep",
            "species",
            "staff",
            "unemployed",
            "wounded")
        .forEach(noun -> put(noun, noun));
    SINGULARS.put("persons", "person");
  }

  private Nouns() {}

  private static void put(String singular, String plural) {
    PLURALS.put(singular, plural);
    SINGULARS.put(plural, singular);
  }

  /** Returns whether what follows the word only describes the noun before it. */
  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Returns whether the word is a plural, or a noun that is the same in both numbers. */
  static boolean isPlural(String word) {
    return SINGULARS.containsKey(word) || !singularWord(word).equals(word);
  }

  /** Returns the noun in the singular; what is singular already stays as it is. */
  static String singular(String noun) {
    String word = head(noun);
    String once = singularWord(word);
    String twice = singularWord(once); // peoples, people, person
    return replaceHead(noun, word, twice);
  }

  /** Returns the noun in the plural; {@link #singular} of it is the noun again. */
  static String plural(String noun) {
    String word = head(noun);
    String plural = pluralWord(word);
    return replaceHead(noun, word, singularWord(plural).equals(word) ? plural : word);
  }

  /** Returns the word that carries the number. */
  static String head(String noun) {
    String[] words = noun.split(" ", -1);
    return words[headOf(words)];
  }

  private static int headOf(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (PREPOSITIONS.contains(words[i])) {
        return i - 1;
      }
    }
    return words.length - 1;
  }

  private static String replaceHead(String noun, String head, String by) {
    if (head.equals(by)) {
      return noun;
    }
    String[] words = noun.split(" ", -1);
    words[headOf(words)] = by;
    return String.join(" ", words);
  }

  private static String singularWord(String word) {
    if (PLURALS.containsKey(word)) {
      return word;
    }
    if (SINGULARS.containsKey(word)) {
      return SINGULARS.get(word);
    }
    if (word.endsWith("men") && word.length() > 3 && !NO_MEN.contains(word)) {
      return changed(word, "men", "man");
    }
    if (word.endsWith("speople")) {
      return changed(word, "people", "person");
    }
    if (word.endsWith("children")) {
      return changed(word, "children", "child");
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return changed(word, "ies", "y");
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return changed(word, "es", "");
    }
    boolean plural =
        word.endsWith("s")
            && word.length() > 2
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? changed(word, "s", "") : word;
  }

  private static String pluralWord(String word) {
    if (PLURALS.containsKey(word)) {
      return PLURALS.get(word);
    }
    if (word.endsWith("nese") || word.endsWith("mese") || word.endsWith("guese")) {
      return word; // the Chinese, the Vietnamese, the Portuguese
    }
    if (word.endsWith("man") && !NO_MAN.contains(word)) {
      return changed(word, "man", "men");
    }
    if (word.endsWith("sperson")) {
      return changed(word, "person", "people");
    }
    if (word.endsWith("child")) {
      return changed(word, "child", "children");
    }
    if (word.endsWith("y")
        && word.length() > 2
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return changed(word, "y", "ies");
    }
    boolean hisses =
        word.endsWith("ss") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x");
    return word + (hisses ? "es" : "s");
  }

  private static String changed(String word, String ending, String by) {
    return word.substring(0, word.length() - ending.length()) + by;
  }
}
