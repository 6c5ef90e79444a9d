package io.github.gainsay.report;

import io.github.gainsay.consistency.Severity;
import io.github.gainsay.standing.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a page says in words of its own. */
final class HtmlWords {
  static final String TITLE = "Consistency report";
  static final String SKIP = "Skip to the findings";
  static final String CONTENTS = "Contents";
  static final String FINDINGS = "Findings";
  static final String NO_FINDINGS = "There is nothing to report.";
  static final String MORE_FINDINGS = "Further findings, in short";
  static final String MAP = "Claim map";
  static final String MAP_TITLE = "Who says what, and where it stands";
  static final String STANDINGS = "Where each claim stands";
  static final String NOT_TRUTH = "None of this says what is true.";
  static final String SOURCING = "Sources";
  static final String CHECKED = "What was checked";
  static final String MADE_BY =
      "Made by Gainsay, which compares what is said and decides nothing about truth.";
  static final String WHY = "Why";
  static final String REMEDY = "Remedy";
  static final String FINGERPRINT = "Fingerprint";
  static final String WHOLE_SENTENCE = "The whole sentence";
  static final String SIDE_BY_SIDE = " positions side by side";
  static final String VERSUS = "versus";
  static final String ALSO = "Also concerned";
  static final String CHART_AS_TABLE = "The chart as a table";
  static final String MAP_AS_TABLE = "The map as a table";
  static final String TIMELINE = "In the order of time";
  static final String UNDATED = "without a date";
  static final String TAKEN_BACK = ", taken back";
  static final String ORIGIN = "is an origin";
  static final String CIRCLE = "goes round in a circle";
  static final String NOWHERE = "\u2013";
  static final String ACCEPTED = "Accepted findings";
  static final String UNUSED = "Accepted but not found, or no longer accepted";
  static final String RULES = "Rules that ran, and how much they found";
  static final String SOURCING_FINDINGS = "What was found about them";

  static final String SHOW = "Show";
  static final String BY_RULE = "Rule";
  static final String EVERY_RULE = "every rule";
  static final String WITH_WORDS = "With the words";
  static final String UNFOLD = "Unfold all";
  static final String FOLD = "Fold all";
  static final String PART_OF = "part of";
  static final String TAKEN_FROM = "made from";
  static final String FOR_GOOD = "for good";
  static final String PUBLISHED = "Published";
  static final String[] SHORT_HEADINGS = {"No.", "Severity", "Rule", "Question", "What is wrong"};
  static final String[] CHART_HEADINGS = {
    "Position", "Who", "Says", "What that allows", "What it conveys"
  };
  static final String[] MAP_HEADINGS = {"Who", "Does what", "About what", "Where that stands"};
  static final String[] STANDING_HEADINGS = {"What is said", "Who says so", "Why it stands there"};
  static final String[] SOURCE_HEADINGS = {
    "Source", "Publisher", "Published", "Made from", "Origin", "Statements"
  };
  static final String[] ACCEPTED_HEADINGS = {
    "Severity", "Rule", "What is wrong", "Why it is accepted", "Until"
  };

  private HtmlWords() {}

  static String number(int n, int of) {
    return n + " of " + of;
  }

  static String restLeftOut(String n) {
    return n + " more findings are left out here; reports for programs have them all.";
  }

  static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }

  static String severity(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Returns a sign for the severity that is not told apart by colour alone. */
  static String sign(Severity severity) {
    return switch (severity) {
      case HIGH -> "\u25B2";
      case MEDIUM -> "\u25C6";
      case LOW -> "\u25CF";
      case INFO -> "\u25CB";
    };
  }

  static String status(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  static String moreReasons(int n) {
    return Summary.count(n, "more reason");
  }

  static String more(int n, String noun) {
    return "and " + Summary.count(n, "more " + noun);
  }

  static String foundInShort(int n) {
    return "The findings from number " + n + " on are in a table, without their sides.";
  }

  static String leftOut(int n, String noun) {
    return Summary.count(n, "more " + noun) + (n == 1 ? " is" : " are") + " left out here.";
  }

  static String chartTitle(BarChart chart) {
    return chart.title();
  }

  static String chartDescription(BarChart chart) {
    List<String> said = new ArrayList<>();
    chart.bars().forEach(b -> said.add(bar(b)));
    return said.stream().limit(12).reduce((a, b) -> a + ". " + b).orElse("")
        + (said.size() > 12 ? ". " + more(said.size() - 12, "bar") : "")
        + ".";
  }

  /** Returns what a bar shows, such as "A: the mayor: 12 people; allows 12; conveys 12". */
  static String bar(Bar bar) {
    String camp = bar.camps().isEmpty() ? "" : bar.letters() + ": ";
    String same = bar.allowed().equals(bar.conveyed()) ? "" : "; conveys " + bar.conveyed();
    return camp + bar.who() + ": " + bar.says() + "; allows " + bar.allowed() + same;
  }

  static String axisTitle(BarChart chart, Axis axis) {
    String log = axis.kind() == Axis.Kind.LOGARITHMIC ? "logarithmic scale" : "";
    String unit = chart.dates() ? "date" : chart.unit();
    return unit.isEmpty() || log.isEmpty() ? unit + log : unit + ", " + log;
  }

  static String sign(ChartLegend.Sign sign) {
    return switch (sign) {
      case CONVEYED -> "what the words convey";
      case ALLOWED -> "what they allow";
      case WITH -> "end included";
      case WITHOUT -> "end left out";
      case ON -> "goes on";
      case PRINTED -> "number as printed";
      case DENIED -> "denied";
    };
  }

  /** Returns what a chart does not show; empty if that is nothing. */
  static String notDrawn(BarChart chart) {
    List<String> said = new ArrayList<>();
    if (chart.leftOut() > 0) {
      said.add(leftOut(chart.leftOut(), "statement"));
    }
    if (chart.inOtherUnits() > 0) {
      said.add(
          Summary.count(chart.inOtherUnits(), "statement")
              + " in units that cannot be converted "
              + (chart.inOtherUnits() == 1 ? "is" : "are")
              + " not drawn.");
    }
    return String.join(" ", said);
  }

  /** Says how much a map shows, where a table says what. */
  static String mapSize(ClaimMap map) {
    return Summary.count(map.parties().size(), "speaker")
        + (" on the left, " + map.contents().size() + " of the things said on the right, ")
        + Summary.count(map.edges().size(), "line")
        + " between them; the table below says the same.";
  }

  /** Says all that a map shows. */
  static String mapDescription(ClaimMap map) {
    List<String> said = new ArrayList<>();
    map.edges().forEach(e -> said.add(edge(e)));
    map.links().forEach(l -> said.add(link(l)));
    return String.join(". ", said) + ".";
  }

  static String edge(ClaimMap.Edge edge) {
    return edge.party().name()
        + (" " + edge.label() + ": ")
        + (edge.content().question() + ": " + edge.content().answer())
        + (edge.retracted() ? TAKEN_BACK : "");
  }

  static String link(ClaimMap.Link link) {
    return "'"
        + link.from().question()
        + ": "
        + link.from().answer()
        + "' "
        + link.label()
        + (" '" + link.to().question() + ": " + link.to().answer() + "'");
  }

  static String act(ClaimMap.Act act) {
    return switch (act) {
      case CLAIMS -> "claims it";
      case ENDORSES -> "endorses it, or denies its denial";
      case DENIES -> "denies it";
      case DENIES_IN_PART -> "denies something about it";
      case DOUBTS -> "is not convinced";
      case RETRACTS -> "takes it back";
    };
  }

  /** Returns what the map does not show; empty if that is nothing. */
  static String notMapped(ClaimMap map) {
    if (map.contentsLeftOut() == 0 && map.partiesLeftOut() == 0) {
      return "";
    }
    return "The map shows what findings are about. Left out: "
        + (Summary.count(map.contentsLeftOut(), "content") + " and ")
        + Summary.count(map.partiesLeftOut(), "speaker")
        + ".";
  }

  /** Returns how many days lie between two entries of a timeline. */
  static String later(long days) {
    return Digits.of(BigDecimal.valueOf(days)) + (days == 1 ? " day later" : " days later");
  }
}
