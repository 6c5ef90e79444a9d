package io.github.gainsay.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** English singulars and plurals of counted nouns; the last word of several carries the number. */
final class Nouns {
  private static final Map<String, String> IRREGULAR = new LinkedHashMap<>();
  private static final Map<String, String> PLURALS = new LinkedHashMap<>();

  static {
    String[][] pairs = {
      {"person", "people"},
      {"man", "men"},
      {"woman", "women"},
      {"child", "children"},
      {"foot", "feet"},
      {"tooth", "teeth"},
      {"mouse", "mice"},
      {"goose", "geese"},
      {"life", "lives"},
      {"wife", "wives"},
      {"half", "halves"},
      {"bus", "buses"},
      {"gas", "gases"},
      {"virus", "viruses"},
      {"campus", "campuses"},
      {"crisis", "crises"},
      {"series", "series"},
      {"species", "species"},
      {"aircraft", "aircraft"},
      {"personnel", "personnel"},
      {"staff", "staff"},
      {"police", "police"},
      {"cattle", "cattle"},
    };
    for (String[] pair : pairs) {
      IRREGULAR.put(pair[1], pair[0]);
      PLURALS.put(pair[0], pair[1]);
    }
  }

  private Nouns() {}

  static String singular(String noun) {
    int last = noun.lastIndexOf(' ') + 1;
    String word = noun.substring(last);
    return noun.substring(0, last) + singularWord(word);
  }

  private static String singularWord(String word) {
    if (word.equals("persons")) {
      return "person";
    }
    if (IRREGULAR.containsKey(word) || PLURALS.containsKey(word)) {
      return IRREGULAR.getOrDefault(word, word);
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural =
        word.endsWith("s")
            && word.length() > 2
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  static String plural(String noun) {
    int last = noun.lastIndexOf(' ') + 1;
    String word = noun.substring(last);
    return noun.substring(0, last) + pluralWord(word);
  }

  private static String pluralWord(String word) {
    if (PLURALS.containsKey(word)) {
      return PLURALS.get(word);
    }
    if (word.endsWith("y")
        && word.length() > 2
        && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    String ending =
        word.endsWith("ss") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x")
            ? "es"
            : "s";
    String plural = word + ending;
    return singularWord(plural).equals(word) ? plural : word;
  }
}
