package io.github.gainsay.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Elements, attributes and text, written so that text never becomes markup.
 *
 * <p>This is the only way to write to a page or a drawing. Text and attribute values pass through
 * {@link Printable} and are escaped; names of elements and attributes are words of the program, and
 * checked to be no more than names; an address becomes a link only if it leads to a web page. What
 * is written is well-formed XML and HTML at once.
 */
final class Markup {
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

  /** The elements of HTML that have no content and, in HTML, no end. */
  private static final Set<String> VOID = Set.of("meta", "br", "hr", "input", "wbr");

  /** The schemes of addresses that lead to a page, and do nothing else. */
  private static final Set<String> WEB = Set.of("http", "https");

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  /**
   * Begins an element.
   *
   * @param element its name
   * @param attributes names and values by turns
   */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    write(">");
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  Markup close() {
    write("</" + open.pop() + ">");
    return this;
  }

  /** Writes an element without content. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    write(VOID.contains(element) || isDrawn(element) ? "/>" : "></" + element + ">");
    return this;
  }

  /** Writes an element with text. */
  Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** Writes text. */
  Markup text(String text) {
    write(escaped(text));
    return this;
  }

  /** Writes text from elsewhere, whose direction of writing must not touch what is around it. */
  Markup foreign(String text, String... attributes) {
    return element("bdi", text, attributes);
  }

  /** Writes text from elsewhere as a link, if the address leads to a web page; else as text. */
  Markup link(URI address, String text) {
    String scheme = address.getScheme();
    boolean web = scheme != null && WEB.contains(scheme.toLowerCase(Locale.ROOT));
    if (!web || address.getHost() == null) {
      return foreign(text);
    }
    write("<a href=\"" + escaped(address.toASCIIString()) + "\" rel=\"noreferrer\">");
    return foreign(text).end("a");
  }

  /** Writes a link to a place in this page. */
  Markup linkTo(String id, String text, String... attributes) {
    write("<a href=\"#" + escaped(id) + "\"");
    attributes(attributes);
    write(">");
    return text(text).end("a");
  }

  /** Writes a style sheet or a script of ours, as it is. */
  Markup asset(Asset asset) {
    write("<" + asset.element() + ">" + asset.text() + "</" + asset.element() + ">");
    return this;
  }

  /** Begins a document of HTML. */
  Markup doctype() {
    write("<!DOCTYPE html>\n");
    return this;
  }

  /** Goes to a new line, where that makes no difference. */
  Markup line() {
    write("\n");
    return this;
  }

  private Markup end(String element) {
    write("</" + element + ">");
    return this;
  }

  private void start(String element, String... attributes) {
    write("<" + name(element));
    attributes(attributes);
  }

  private void attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      write(" " + attribute(attributes[i]) + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
  }

  private static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("name must be letters and digits, but was '" + name + "'");
    }
    return name;
  }

  /** Refuses what would run or lead elsewhere. */
  private static String attribute(String name) {
    String known = name(name).toLowerCase(Locale.ROOT);
    if (known.startsWith("on") || Set.of("href", "src", "style").contains(known)) {
      throw new IllegalArgumentException(
          "attribute must not run or lead anywhere, but was '" + name + "'");
    }
    return name;
  }

  private static boolean isDrawn(String element) {
    return Set.of("path", "line", "rect", "circle", "use", "polyline").contains(element);
  }

  /** Returns the text in characters that are allowed in XML and mean nothing there. */
  private static String escaped(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    Printable.of(text).codePoints().filter(Markup::isCharacter).forEach(c -> escape(clean, c));
    return clean.toString();
  }

  private static boolean isCharacter(int c) {
    return (c & 0xFFFE) != 0xFFFE;
  }

  private static void escape(StringBuilder clean, int c) {
    switch (c) {
      case '&' -> clean.append("&amp;");
      case '<' -> clean.append("&lt;");
      case '>' -> clean.append("&gt;");
      case '"' -> clean.append("&quot;");
      case '\'' -> clean.append("&#39;");
      default -> clean.appendCodePoint(c);
    }
  }

  private void write(String markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
