package io.github.gainsay.consistency;

import io.github.gainsay.Citation;
import io.github.gainsay.Citation.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quoted words, compared word by word; what they mean is not looked into. */
final class Quotation {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");

  /** Words that limit what is said; dropping one of them next to words that are kept changes it. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          "yet",
          "still",
          "may",
          "might",
          "could",
          "perhaps",
          "possibly",
          "probably",
          "likely",
          "apparently",
          "reportedly",
          "allegedly",
          "supposedly",
          "seemingly",
          "almost",
          "nearly",
          "about",
          "around",
          "roughly",
          "approximately",
          "only",
          "partly",
          "mostly",
          "largely",
          "some",
          "if",
          "unless",
          "until",
          "not",
          "no",
          "never",
          "currently",
          "initially",
          "so-called",
          "sometimes",
          "usually",
          "generally");

  /** Those of the qualifiers that limit nothing but a number: "about 30", not "about peace". */
  private static final Set<String> OF_NUMBERS = Set.of("about", "around");

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d.*|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty"
              + "|fifty|sixty|seventy|eighty|ninety|dozen|hundred|thousand|million|billion");

  private static final Map<String, String> CONTRACTIONS =
      Map.of("can't", "can", "cannot", "can", "won't", "will", "shan't", "shall");

  /** Words too common to show that two quotations speak of the same. */
  private static final int SHORTEST_TELLING_WORD = 4;

  private final Citation citation;
  private final List<String> words;

  private Quotation(Citation citation, List<String> words) {
    this.citation = citation;
    this.words = words;
  }

  static Quotation of(Citation citation) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(citation.quote().orElseThrow());
    while (matcher.find()) {
      String word = matcher.group().replace('’', '\'');
      boolean month = word.equals("May") && !words.isEmpty();
      words.addAll(month ? List.of(word) : spelledOut(word.toLowerCase(Locale.ROOT)));
    }
    return new Quotation(citation, words);
  }

  /** "Isn't" is "is not". */
  private static List<String> spelledOut(String word) {
    if (CONTRACTIONS.containsKey(word)) {
      return List.of(CONTRACTIONS.get(word), "not");
    }
    return word.endsWith("n't") && word.length() > 3
        ? List.of(word.substring(0, word.length() - 3), "not")
        : List.of(word);
  }

  boolean isVerbatim() {
    return citation.wording() == Wording.VERBATIM || citation.wording() == Wording.PARTIAL;
  }

  /**
   * The qualifiers here that the other drops although it keeps the nearest telling word before or
   * after them.
   */
  Set<String> qualifiersMissingIn(Quotation other) {
    Set<String> found = new LinkedHashSet<>();
    Set<String> kept = new LinkedHashSet<>(other.words);
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (isQualifier(i)
          && !kept.contains(word)
          && (kept.contains(telling(i, -1)) || kept.contains(telling(i, 1)))) {
        found.add(word);
      }
    }
    return found;
  }

  private boolean isQualifier(int i) {
    boolean beforeNumber = i + 1 < words.size() && NUMBER.matcher(words.get(i + 1)).matches();
    return QUALIFIERS.contains(words.get(i))
        && (beforeNumber || !OF_NUMBERS.contains(words.get(i)));
  }

  private String telling(int from, int direction) {
    int i = from + direction;
    while (i >= 0 && i < words.size()) {
      if (words.get(i).length() >= SHORTEST_TELLING_WORD && !QUALIFIERS.contains(words.get(i))) {
        return words.get(i);
      }
      i += direction;
    }
    return "";
  }

  /**
   * Whether both agree up to some words or from some words on, and have other words in place of
   * each other there.
   */
  boolean substitutes(Quotation other) {
    int shorter = Math.min(words.size(), other.words.size());
    int head = 0;
    while (head < shorter && words.get(head).equals(other.words.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && words
            .get(words.size() - 1 - tail)
            .equals(other.words.get(other.words.size() - 1 - tail))) {
      tail++;
    }
    boolean bothHaveMore = head + tail < shorter;
    return bothHaveMore && head + tail > 0;
  }

  /** Returns where it stands, and the words in quotation marks. */
  Message inWords() {
    String words = citation.quote().orElseThrow();
    return citation.source().isPresent()
        ? Message.of("quotation.source", citation.source().get(), words)
        : Message.of("quotation.statement", citation.statement().orElseThrow(), words);
  }

  /** {@return the words and where they stand} */
  @Override
  public String toString() {
    return inWords().toString();
  }
}
