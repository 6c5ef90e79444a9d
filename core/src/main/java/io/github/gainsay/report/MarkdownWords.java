package io.github.gainsay.report;

import java.util.List;

/** What a report in Markdown says in words of its own. */
final class MarkdownWords {
  static final String TITLE = "Consistency report";
  static final String FINDINGS = "Findings";
  static final String WHY = "Why";
  static final String REMEDY = "Remedy";
  static final String STANDINGS = "Where each claim stands";
  static final String NOT_TRUTH = "None of this says what is true.";
  static final String SOURCES = "Sources";
  static final String ACCEPTED = "Accepted findings";
  static final String UNUSED = "Accepted but not found, or no longer accepted:";
  static final String MAP = "Claim map";
  static final String MAP_LEFT_OUT = "The claim map is left out here.";
  static final String NOWHERE = "–";
  static final String FOR_GOOD = "for good";
  static final String CIRCLE = "goes round in a circle";
  static final String SIDES_LEFT_OUT = "The sides of this finding are left out here.";

  static final List<String> RULE_HEADINGS = List.of("rule", "high", "medium", "low", "info");
  static final List<String> SIDE_HEADINGS = List.of("what is said", "who", "where");
  static final List<String> STANDING_HEADINGS =
      List.of("what is said", "who says so", "why it stands there");
  static final List<String> SOURCE_HEADINGS =
      List.of("source", "publisher", "published", "made from", "begins with", "statements");
  static final List<String> ACCEPTED_HEADINGS =
      List.of("rule", "what is wrong", "why it is accepted", "until");

  private MarkdownWords() {}

  static String foundNothing(String rules) {
    return "Ran and found nothing: " + rules + ".";
  }

  static String partOf(String whole) {
    return "part of " + whole;
  }

  static String number(int n, int of) {
    return n + " of " + of;
  }

  static String leftOut(int n, String noun) {
    return Summary.count(n, "more " + noun) + (n == 1 ? " is" : " are") + " left out here.";
  }

  static String more(int n, String noun) {
    return "and " + Summary.count(n, "more " + noun);
  }
}
