package io.github.gainsay.standing;

import java.util.regex.Pattern;

/** The number of arguments in a line {@code p af n}, and a line {@code i j} for each attack. */
final class NumberedPairs {
  private static final String HEADER = "p af ";
  private static final String COMMENT = "#";
  private static final String EXPECTED_HEADER = "'p af n' with the number of arguments";
  private static final Pattern BLANKS = Pattern.compile("[ \t]+");

  private NumberedPairs() {}

  static ArgumentGraph read(Lines lines) {
    ArgumentGraph.Builder graph = ArgumentGraph.builder();
    int size = -1;
    boolean ended = false;
    while (lines.next()) {
      String line = lines.line();
      if (line.isEmpty()) {
        ended = true;
      } else if (!line.startsWith(COMMENT)) {
        if (ended) {
          throw lines.unexpected("nothing but comments after an empty line");
        }
        if (size < 0) {
          size = size(lines);
          declare(graph, size);
        } else {
          attack(graph, size, lines);
        }
      }
    }
    if (size < 0) {
      throw lines.unexpectedEnd(EXPECTED_HEADER);
    }
    return graph.build();
  }

  private static int size(Lines lines) {
    String line = lines.line().stripTrailing();
    int size = line.startsWith(HEADER) ? number(line.substring(HEADER.length())) : -1;
    if (size < 0) {
      throw lines.unexpected(EXPECTED_HEADER);
    }
    return size;
  }

  private static void declare(ArgumentGraph.Builder graph, int size) {
    for (int i = 1; i <= size; i++) {
      graph.argument(Integer.toString(i));
    }
  }

  private static void attack(ArgumentGraph.Builder graph, int size, Lines lines) {
    String[] pair = BLANKS.split(lines.line().stripTrailing(), -1);
    if (pair.length != 2) {
      throw lines.unexpected("'i j'");
    }
    graph.attack(argument(pair[0], size, lines), argument(pair[1], size, lines));
  }

  private static String argument(String digits, int size, Lines lines) {
    int number = number(digits);
    if (number < 1 || number > size) {
      throw lines.unexpected(
          "the number of one of the " + size + " arguments", Lines.quote(digits));
    }
    return Integer.toString(number);
  }

  /** Returns the number, or -1 if it is none or larger than the largest {@code int}. */
  private static int number(String digits) {
    long number = digits.isEmpty() ? -1 : 0;
    for (int i = 0; i < digits.length() && number >= 0; i++) {
      char c = digits.charAt(i);
      number = c < '0' || c > '9' ? -1 : number * 10 + (c - '0');
      if (number > Integer.MAX_VALUE) {
        number = -1;
      }
    }
    return (int) number;
  }

  static String write(ArgumentGraph graph) {
    int size = graph.arguments().size();
    StringBuilder text = new StringBuilder(HEADER).append(size).append('\n');
    if (!areNumbers(graph)) {
      for (int i = 0; i < size; i++) {
        text.append(COMMENT).append(' ').append(i + 1).append(' ');
        text.append(onOneLine(graph.id(i))).append('\n');
      }
    }
    for (int i = 0; i < size; i++) {
      for (int attacked : graph.attacks().from(i)) {
        text.append(i + 1).append(' ').append(attacked + 1).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean areNumbers(ArgumentGraph graph) {
    for (int i = 0; i < graph.arguments().size(); i++) {
      if (!graph.id(i).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static String onOneLine(String id) {
    if (id.chars().anyMatch(Lines::isBreak)) {
      throw GraphFormat.cannotWrite("an id without line breaks", id);
    }
    return id;
  }
}
