package io.github.gainsay.standing;

/** Facts {@code arg(x).} and then {@code att(x,y).}, one on a line. */
final class Apx {
  private static final String ARG = "arg(";
  private static final String ATT = "att(";
  private static final String END = ").";
  private static final String NAME =
      "a name of letters a to z, digits and '_' that begins with no digit";

  private Apx() {}

  static ArgumentGraph read(Lines lines) {
    ArgumentGraph.Builder graph = ArgumentGraph.builder();
    boolean attacks = false;
    while (lines.next()) {
      String fact = lines.line().strip();
      if (fact.startsWith(ATT)) {
        attacks = true;
        attack(graph, inner(fact, ATT, "'att(x,y).'", lines), lines);
      } else if (fact.startsWith(ARG)) {
        if (attacks) {
          throw lines.unexpected("'att(x,y).', since all arguments come before the attacks");
        }
        declare(graph, inner(fact, ARG, "'arg(x).'", lines), lines);
      } else if (fact.startsWith("%") || fact.startsWith("#")) {
        throw lines.unexpected("'arg(x).' or 'att(x,y).', since not all solvers skip comments");
      } else if (!fact.isEmpty()) {
        throw lines.unexpected("'arg(x).' or 'att(x,y).'");
      }
    }
    return graph.build();
  }

  /** Returns what is between the parentheses. */
  private static String inner(String fact, String begin, String expected, Lines lines) {
    int end = fact.indexOf(END);
    if (end < 0) {
      throw lines.unexpected(expected);
    }
    if (end + END.length() < fact.length()) {
      throw lines.unexpected(expected + " and nothing else on the line");
    }
    return fact.substring(begin.length(), end);
  }

  private static void declare(ArgumentGraph.Builder graph, String name, Lines lines) {
    requireName(name, lines);
    if (graph.has(name)) {
      throw lines.unexpected("an argument that is not declared yet", Lines.quote(name));
    }
    graph.argument(name);
  }

  private static void attack(ArgumentGraph.Builder graph, String names, Lines lines) {
    int comma = names.indexOf(',');
    if (comma < 0) {
      throw lines.unexpected("'att(x,y).'");
    }
    graph.attack(
        declared(graph, names.substring(0, comma), lines),
        declared(graph, names.substring(comma + 1), lines));
  }

  private static String declared(ArgumentGraph.Builder graph, String name, Lines lines) {
    requireName(name, lines);
    if (!graph.has(name)) {
      throw lines.unexpected("an argument that is declared above", Lines.quote(name));
    }
    return name;
  }

  private static void requireName(String name, Lines lines) {
    if (!isName(name)) {
      throw lines.unexpected(NAME, Lines.quote(name));
    }
  }

  private static boolean isName(String id) {
    return !id.isEmpty() && !isDigit(id.charAt(0)) && id.chars().allMatch(Apx::isPartOfName);
  }

  private static boolean isPartOfName(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static String write(ArgumentGraph graph) {
    StringBuilder text = new StringBuilder();
    for (String id : graph.arguments()) {
      if (!isName(id)) {
        throw GraphFormat.cannotWrite(NAME, id);
      }
      text.append(ARG).append(id).append(END).append('\n');
    }
    for (int i = 0; i < graph.arguments().size(); i++) {
      for (int attacked : graph.attacks().from(i)) {
        text.append(ATT).append(graph.id(i)).append(',');
        text.append(graph.id(attacked)).append(END).append('\n');
      }
    }
    return text.toString();
  }
}
