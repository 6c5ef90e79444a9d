package io.github.gainsay.standing;

import java.util.regex.Pattern;

/** Ids, one on a line, a line {@code #}, and a line {@code from to} for each attack. */
final class Tgf {
  private static final String SEPARATOR = "#";
  private static final String ID = "an id without white space and '#'";
  private static final Pattern BLANKS = Pattern.compile("[ \t]+");

  private Tgf() {}

  static ArgumentGraph read(Lines lines) {
    ArgumentGraph.Builder graph = ArgumentGraph.builder();
    boolean separated = false;
    while (lines.next()) {
      String line = lines.line().strip();
      if (separated && !line.isEmpty()) {
        attack(graph, line, lines);
      } else if (line.equals(SEPARATOR)) {
        separated = true;
      } else if (!line.isEmpty()) {
        declare(graph, BLANKS.split(line, 2)[0], lines);
      }
    }
    if (!separated) {
      throw lines.unexpectedEnd("'#' before the attacks");
    }
    return graph.build();
  }

  private static void declare(ArgumentGraph.Builder graph, String id, Lines lines) {
    if (!isId(id)) {
      throw lines.unexpected(ID + ", or '#' alone");
    }
    if (graph.has(id)) {
      throw lines.unexpected("an argument that is not declared yet", Lines.quote(id));
    }
    graph.argument(id);
  }

  private static void attack(ArgumentGraph.Builder graph, String line, Lines lines) {
    String[] words = BLANKS.split(line, 3);
    if (words.length < 2) {
      throw lines.unexpected("'from to'");
    }
    graph.attack(declared(graph, words[0], lines), declared(graph, words[1], lines));
  }

  private static String declared(ArgumentGraph.Builder graph, String id, Lines lines) {
    if (!graph.has(id)) {
      throw lines.unexpected("an argument that is declared above", Lines.quote(id));
    }
    return id;
  }

  private static boolean isId(String id) {
    return id.chars().noneMatch(c -> Lines.isSpace(c) || c == SEPARATOR.charAt(0));
  }

  static String write(ArgumentGraph graph) {
    StringBuilder text = new StringBuilder();
    for (String id : graph.arguments()) {
      if (!isId(id)) {
        throw GraphFormat.cannotWrite(ID, id);
      }
      text.append(id).append('\n');
    }
    text.append(SEPARATOR).append('\n');
    for (int i = 0; i < graph.arguments().size(); i++) {
      for (int attacked : graph.attacks().from(i)) {
        text.append(graph.id(i)).append(' ').append(graph.id(attacked)).append('\n');
      }
    }
    return text.toString();
  }
}
