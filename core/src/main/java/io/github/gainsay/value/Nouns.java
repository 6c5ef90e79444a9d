package io.github.gainsay.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * English singulars and plurals of counted nouns.
 *
 * <p>Of several words, the head carries the number: the last one, or the one before the first
 * preposition, as in "prisoners of war", or before a participle, as in "people injured". Where a
 * rule of spelling would lead astray, the noun is in the tables; what matters most is that singular
 * and plural fold into one.
 */
final class Nouns {
  private static final String PAIRS =
      """
      person people, man men, child children, foot feet, tooth teeth, mouse mice, goose geese
      ox oxen, louse lice, passer-by passers-by, criterion criteria, phenomenon phenomena
      bacterium bacteria, stimulus stimuli, alumnus alumni, fungus fungi, quiz quizzes
      life lives, wife wives, midwife midwives, housewife housewives, knife knives, half halves, wolf wolves, thief thieves
      leaf leaves, shelf shelves, calf calves, loaf loaves, hoof hooves, scarf scarves, elf elves
      bus buses, minibus minibuses, gas gases, virus viruses, coronavirus coronaviruses
      campus campuses, bonus bonuses, census censuses, status statuses, circus circuses
      surplus surpluses, walrus walruses, chorus choruses, genius geniuses, lens lenses
      atlas atlases, canvas canvases, iris irises
      crisis crises, analysis analyses, diagnosis diagnoses, hypothesis hypotheses, thesis theses
      oasis oases, synthesis syntheses, prosthesis prostheses
      axe axes, cache caches, ache aches, headache headaches, avalanche avalanches, niche niches
      calorie calories, cookie cookies, movie movies, rookie rookies, zombie zombies
      selfie selfies, hoodie hoodies, sortie sorties, prairie prairies, smoothie smoothies
      hippie hippies, junkie junkies, freebie freebies, magpie magpies, auntie aunties
      echo echoes, embargo embargoes, hero heroes, superhero superheroes, mosquito mosquitoes
      potato potatoes, tomato tomatoes, tornado tornadoes, torpedo torpedoes, veto vetoes
      volcano volcanoes, cargo cargoes, mango mangoes, buffalo buffaloes
      """;
  private static final Set<String> ONE_FORM =
      Words.set(
          """
          aircraft spacecraft watercraft hovercraft barracks crossroads headquarters means series
          species cattle clergy livestock personnel police poultry staff offspring bison cod deer
          fish moose salmon sheep shrimp squid swine trout
          british danish dutch english finnish french irish kurdish polish scottish spanish swedish
          swiss turkish welsh
          """);

  /** Participles that no rule of spelling shows, and adjectives that stand like one. */
  private static final Set<String> PARTICIPLES =
      Words.set(
          """
          dead alive homeless missing born bought built found held hurt ill known left lost made
          seen sent sick slain sold stolen taken fighting living waiting
          """);

  private static final Set<String> NO_PARTICIPLES =
      Words.set(
          """
          biped bloodshed flatbed hatred hotbed hundred infrared kindred moped newlywed purebred
          sacred seabed thoroughbred watershed
          """);

  /** What stands before a participle and only describes it, as in the war dead, now homeless. */
  private static final Set<String> NO_HEADS =
      Words.set(
          """
          all already also and being long-term many more new not now old or other rural short-term
          still then total urban walking war yet young
          """);

  private static final Set<String> PREPOSITIONS =
      Words.set(
          """
          aboard across after against along among around at before behind between by during for from
          in inside into near of off on outside over per since through to under via with within
          without
          """);
  private static final Set<String> RELATIVES = Words.set("that which who whose");
  private static final Set<String> NO_MEN =
      Words.set("abdomen omen regimen semen specimen stamen turkmen yemen");
  private static final Set<String> NO_MAN =
      Words.set("caiman german human norman ottoman roman shaman talisman");

  private static final Map<String, String> SINGULARS = new HashMap<>();
  private static final Map<String, String> PLURALS = new HashMap<>();

  static {
    for (String row : PAIRS.split("\n", -1)) {
      for (String pair : row.split(", ", -1)) {
        int space = pair.indexOf(' ');
        if (space > 0) {
          put(pair.substring(0, space), pair.substring(space + 1));
        }
      }
    }
    ONE_FORM.forEach(noun -> put(noun, noun));
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
    if (noun.indexOf(' ') < 0) {
      return singularOf(noun);
    }
    String word = head(noun);
    return replaceHead(noun, word, singularOf(word));
  }

  /** Returns the one word in the singular, person of people, and of peoples. */
  static String singularOf(String word) {
    return singularWord(singularWord(word));
  }

  /** Returns the noun in the plural; {@link #singular} of it is the noun again. */
  static String plural(String noun) {
    String word = head(noun);
    String plural = pluralWord(word);
    return replaceHead(noun, word, singularWord(plural).equals(word) ? plural : word);
  }

  /** Returns the word that carries the number. */
  static String head(String noun) {
    if (noun.indexOf(' ') < 0) {
      return noun;
    }
    String[] words = noun.split(" ", -1);
    return words[headOf(words)];
  }

  private static int headOf(String[] words) {
    int end = 1;
    while (end < words.length
        && !PREPOSITIONS.contains(words[end])
        && !RELATIVES.contains(words[end])) {
      end++;
    }
    int head = end - 1;
    while (head > 0 && !canCarryNumber(words[head])) {
      head--;
    }
    return canCarryNumber(words[head]) ? head : end - 1;
  }

  /** Returns whether the word says what happened to what is counted, such as "injured". */
  static boolean isParticiple(String word) {
    boolean ed = word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    return PARTICIPLES.contains(word) || (ed && !NO_PARTICIPLES.contains(word));
  }

  private static boolean canCarryNumber(String word) {
    return canCarryOne(word) && canCarryOne(singularWord(word));
  }

  private static boolean canCarryOne(String word) {
    return !isParticiple(word) && !word.endsWith("ly") && !NO_HEADS.contains(word);
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
    if (PLURALS.containsKey(word) || isParticiple(word)) {
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
    if (isParticiple(word)) {
      return word; // the injured, the dead
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
