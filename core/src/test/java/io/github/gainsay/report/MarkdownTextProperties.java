package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever text is given, a reader of Markdown sees it and nothing else. */
class MarkdownTextProperties {
  /** What hosts make links of in text: mentions, references, symbols, addresses. */
  private static final Pattern REFERENCE =
      Pattern.compile("[@#!&~^$%][A-Za-z0-9_]|:[a-z]+:|(?i)gh-[0-9]|www\\.|://|[a-z]@[a-z]");

  private static final List<String> SYNTAX =
      List.of(
          "\\",
          "`",
          "```",
          "~~~",
          "*",
          "**",
          "_",
          "[",
          "](",
          "](http://x.y)",
          "<",
          ">",
          "<b>",
          "&lt;",
          "&#124;",
          "|",
          "\\|",
          "#",
          "##",
          " #",
          "-",
          "--",
          "---",
          "+",
          "1.",
          "1)",
          "=",
          "===",
          "!",
          "![",
          "@",
          "@team",
          "#12",
          "GH-3",
          ":smile:",
          "http://x.y",
          "www.x.y",
          "a@b.c",
          "$x$",
          "^",
          "\n",
          "\n\n",
          "\t",
          "    ",
          "\r",
          "<!--",
          "{",
          "}",
          "(",
          ")",
          "\"",
          "'",
          ":",
          "a",
          "b",
          " ",
          "\u200B",
          "é",
          "漢",
          "😀",
          "\uD800",
          "\u0000");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> made =
        Arbitraries.of(SYNTAX).list().ofMaxSize(12).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(40))
        .filter(text -> !Printable.of(text).isBlank());
  }

  private static void assertShown(String block, String text, String... types) {
    MarkdownNodes nodes = MarkdownNodes.of(block);
    assertThat(nodes.types()).containsExactlyInAnyOrder(types);
    assertThat(nodes.texts())
        .anySatisfy(
            shown -> {
              assertThat(shown.replace(MarkdownText.PARTED, "")).isEqualTo(text);
              assertThat(REFERENCE.matcher(shown).find()).as(shown).isFalse();
            });
  }

  @Property
  void text_is_shown_as_it_is(@ForAll("texts") String given) {
    String text = Printable.of(given).strip();
    String markdown = MarkdownText.of(given);

    assertShown(markdown, text, "Document", "Paragraph", "Text");
    assertShown("### " + markdown, text, "Document", "Heading", "Text");
    assertShown("- " + markdown, text, "Document", "BulletList", "ListItem", "Paragraph", "Text");
    assertShown(
        "| a |\n| --- |\n| " + markdown + " |",
        text,
        "Document",
        "TableBlock",
        "TableHead",
        "TableBody",
        "TableRow",
        "TableCell",
        "Text");
  }

  @Property
  void text_is_shown_as_it_is_in_a_link(@ForAll("texts") String given) {
    String link =
        MarkdownText.linked(given, Optional.of(URI.create("https://x.y/a_b?c=(d)&copy;=*e*")));

    assertShown(link, Printable.of(given).strip(), "Document", "Paragraph", "Link", "Text");
    assertThat(MarkdownNodes.of(link).links()).containsExactly("https://x.y/a_b?c=(d)&copy;=*e*");
  }

  @Property
  void nothing_but_pages_is_linked(@ForAll("texts") String given) {
    Assume.that(!given.isBlank());
    for (String address :
        List.of("javascript:alert(1)", "data:text/html,x", "x", "", "//x.y", "file:///x")) {
      assertThat(MarkdownText.linked(given, Optional.of(URI.create(address))))
          .isEqualTo(MarkdownText.of(given));
    }
  }

  @Property
  void the_beginning_of_a_long_text_is_shown(@ForAll("texts") String given) {
    String text = Printable.of((given + "x").repeat(2_000)).strip();

    String shown =
        MarkdownNodes.of(MarkdownText.of(text)).texts().get(0).replace(MarkdownText.PARTED, "");

    assertThat(shown).endsWith("…");
    assertThat(text).startsWith(shown.substring(0, shown.length() - 1));
    assertThat(shown.codePointCount(0, shown.length())).isEqualTo(MarkdownText.LONGEST + 1);
  }
}
