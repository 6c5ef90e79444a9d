package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  private final StringBuilder written = new StringBuilder();
  private final Markup out = new Markup(written);

  @Test
  void nests_elements_and_escapes_text_and_values() {
    out.open("p", "class", "a\"b").text("1 < 2 & 'so' on").empty("br").close();

    assertThat(written)
        .hasToString("<p class=\"a&quot;b\">1 &lt; 2 &amp; &#39;so&#39; on<br/></p>");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0000b', ab",
    "'a\u0007b', ab",
    "'a\u202Eb', ab",
    "'a\u2066b\u2069', ab",
    "'a\uFFFEb\uFFFF', ab",
    "'a\uD83Fb', a\uFFFDb",
    "'a\n\tb', 'a  b'",
    "'\u001B[31mred', red"
  })
  void leaves_out_what_is_no_text(String text, String expected) {
    out.text(text);

    assertThat(written).hasToString(expected);
  }

  @Test
  void keeps_the_direction_of_foreign_text_to_itself() {
    out.foreign("\u05D0<", "class", "who");

    assertThat(written).hasToString("<bdi class=\"who\">\u05D0&lt;</bdi>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org/a?b=1&c='", "HTTPS://example.org"})
  void links_to_web_pages(String address) {
    out.link(URI.create(address), "here");

    assertThat(written)
        .hasToString(
            "<a href=\""
                + address.replace("&", "&amp;").replace("'", "&#39;")
                + "\" rel=\"noreferrer\"><bdi>here</bdi></a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "urn:isbn:1",
        "relative/page",
        "//example.org/x",
        "http:opaque"
      })
  void leads_nowhere_else(String address) {
    out.link(URI.create(address), "here");

    assertThat(written).hasToString("<bdi>here</bdi>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "OnLoad", "href", "src", "style"})
  void refuses_attributes_that_run_or_lead_somewhere(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> out.open("p", name, "x"))
        .withMessage("attribute must not run or lead anywhere, but was '" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "p>", "1a", "x="})
  void refuses_names_that_are_more_than_names(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> out.open(name))
        .withMessage("name must be letters and digits, but was '" + name + "'");
  }

  @Test
  void says_if_nothing_can_be_written() {
    Markup broken =
        new Markup(
            new Appendable() {
              @Override
              public Appendable append(CharSequence text) throws IOException {
                throw new IOException("full");
              }

              @Override
              public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("full");
              }

              @Override
              public Appendable append(char c) throws IOException {
                throw new IOException("full");
              }
            });

    assertThatThrownBy(() -> broken.text("x"))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("full");
  }
}
