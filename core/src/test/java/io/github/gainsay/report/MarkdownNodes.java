package io.github.gainsay.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown text as a parser reads it that is not ours. */
final class MarkdownNodes {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final List<Node> all = new ArrayList<>();

  private MarkdownNodes(Node root) {
    collect(root);
  }

  static MarkdownNodes of(String markdown) {
    return new MarkdownNodes(PARSER.parse(markdown));
  }

  private void collect(Node node) {
    all.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child);
    }
  }

  /** Returns the names of the types of nodes. */
  Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    all.forEach(node -> types.add(node.getClass().getSimpleName()));
    return types;
  }

  List<String> links() {
    return all.stream()
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .map(Link::getDestination)
        .toList();
  }

  /** Returns what is in the paragraphs, headings and cells of tables, as it is shown. */
  List<String> texts() {
    return all.stream()
        .filter(n -> n instanceof Paragraph || n instanceof Heading || n instanceof TableCell)
        .map(MarkdownNodes::text)
        .toList();
  }

  <N extends Node> List<N> of(Class<N> type) {
    return all.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    if (node instanceof Text leaf) {
      text.append(leaf.getLiteral());
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, text);
    }
  }
}
