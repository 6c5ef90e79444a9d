package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainsayRefusalsTest {
  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /** Returns the message about the file, in which {@code %s} stands for its path. */
  private static String refusal(String message, String file) {
    return "gainsay: " + message.replace("%s", file) + System.lineSeparator();
  }

  private void assertRefused(String message, String name, String content) throws IOException {
    String file = file(name, content);

    assertThat(Run.of("check", file)).isEqualTo(new Run(2, "", refusal(message, file)));
  }

  @Test
  void refuses_a_file_that_is_not_there() {
    String file = folder.resolve("nowhere.json").toString();

    assertThat(Run.of("check", file))
        .isEqualTo(new Run(2, "", refusal("cannot read %s: no such file or folder", file)));
  }

  @Test
  void refuses_a_folder() {
    String file = folder.toString();

    assertThat(Run.of("check", file))
        .isEqualTo(new Run(2, "", refusal("cannot read %s: Is a directory", file)));
  }

  @Test
  void refuses_an_empty_file() throws IOException {
    assertRefused("%s: document must be a dossier, but is empty", "empty.json", " \n");
  }

  @Test
  void refuses_null_for_a_dossier() throws IOException {
    assertRefused("%s: document must be a dossier, but was null", "null.json", "null");
  }

  @Test
  void refuses_two_dossiers_in_one_file() throws IOException {
    assertRefused(
        "%s: document must end after the dossier, but goes on (line 1, column 20)",
        "two.json", "{\"gainsay\": \"1.0\"} {}");
  }

  @Test
  void refuses_what_is_not_json() throws IOException {
    assertRefused(
        "%s: Unexpected character ('x' (code 120)): was expecting double-quote to start field"
            + " name (line 2, column 3)",
        "x.json", "{\n  x: 1}");
  }

  @Test
  void refuses_json_that_breaks_off() throws IOException {
    assertRefused(
        "%s: Unexpected end-of-input: expected close marker for Object (start marker at line 1,"
            + " column 1) (line 1, column 18)",
        "half.json", "{\"gainsay\": \"1.0\"");
  }

  @Test
  void refuses_what_is_not_yaml() throws IOException {
    assertRefused(
        """
        %s: while parsing a flow sequence
         in 'reader', line 1, column 10:
            gainsay: [1.0
                     ^
        expected ',' or ']', but got <stream end>
         in 'reader', line 1, column 14:
            gainsay: [1.0
                         ^""",
        "x.yaml", "gainsay: [1.0");
  }

  @Test
  void refuses_what_is_not_in_utf_8() throws IOException {
    Path file = Files.writeString(folder.resolve("x.json"), "{\"é\"", StandardCharsets.UTF_16);

    assertThat(Run.of("check", file.toString()))
        .isEqualTo(
            new Run(2, "", refusal("%s: document must be in UTF-8, but is not", file.toString())));
  }

  @Test
  void refuses_an_unknown_field() throws IOException {
    assertRefused(
        "%s: statements[0].colour must be one of the fields type, id, speaker, onBehalfOf, saidAt,"
            + " occasion, utterance, passage, asserts, certainty, citations, but was 'colour'"
            + " (line 8, column 7)",
        "x.json", Run.CLAIM.replace("\"speaker\"", "\"colour\": \"red\", \"speaker\""));
  }

  @Test
  void refuses_a_value_of_the_wrong_type() throws IOException {
    assertRefused(
        "%s: statements[0].asserts.holds must be true or false, but was the text 'yes'"
            + " (line 9, column 70)",
        "x.json", Run.CLAIM.replace("true", "\"yes\""));
  }

  @Test
  void refuses_a_reference_to_what_is_not_there() throws IOException {
    assertRefused(
        """
        %s: document must hold together, but has 1 problem (line 1, column 1):
          statements[0].speaker: actor 'x' must be in the dossier, but is not (line 8, column 18)""",
        "x.json", Run.CLAIM.replace("\"speaker\": \"mayor\"", "\"speaker\": \"x\""));
  }

  @Test
  void refuses_files_that_give_one_thing_differently() throws IOException {
    String a = file("a.json", Run.CLAIM);
    String b = file("b.json", Run.DENIAL);
    String c = file("c.json", Run.CLAIM.replace("the mayor", "Ada Berg"));

    String message =
        "the files must fit together, but do not:\n"
            + ("  "
                + c
                + ": actors[0].id: actor 'mayor' must be one thing, but is given differently")
            + (" at " + a + ": actors[0]");
    assertThat(Run.of("check", a, b, c)).isEqualTo(new Run(2, "", refusal(message, "")));
  }

  @Test
  void refuses_to_write_where_there_is_no_folder() {
    String out = folder.resolve("nowhere").resolve("out.txt").toString();

    assertThat(Run.of("check", "--out", out))
        .isEqualTo(new Run(2, "", refusal("cannot write %s: no such file or folder", out)));
  }

  @Test
  void refuses_to_write_over_a_folder() {
    String out = folder.toString();

    assertThat(Run.of("check", "--out", out))
        .isEqualTo(new Run(2, "", refusal("cannot write %s: Is a directory", out)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "check --format xml | Invalid value for option '--format': expected one of [TEXT, MARKDOWN, HTML, JSON, SARIF, MERMAID]"
            + " (case-insensitive) but was 'xml'",
        "check --fail-on worst | Invalid value for option '--fail-on': expected one of [INFO, LOW,"
            + " MEDIUM, HIGH] (case-insensitive) but was 'worst'",
        "check --fail-on | Missing required parameter for option '--fail-on' (SEVERITY)",
        "check --nope | Unknown option: '--nope'",
        "chek | Unmatched argument at index 0: 'chek'",
      })
  void refuses_options_that_it_does_not_have(String args, String message) {
    assertThat(Run.of(args.split(" ")))
        .isEqualTo(new Run(2, "", refusal(message + "; see --help", "")));
  }
}
