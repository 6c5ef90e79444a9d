package io.github.gainsay.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeSnippetTest {
  private static final Path CODE =
      Path.of("src/main/java/io/github/gainsay/examples/quickstart/ReadmeSnippet.java");
  private static final Path README = Path.of("../../README.md");
  private static final String BEGIN = "    // begin\n";
  private static final String END = "\n    // end\n";
  private static final String LEFT_OUT = "...";

  private static String snippet() throws IOException {
    String code = Files.readString(CODE);
    return code.substring(code.indexOf(BEGIN) + BEGIN.length(), code.indexOf(END)).stripIndent();
  }

  /** Returns the code blocks of the README in the language. */
  private static List<String> blocks(String language) throws IOException {
    assertThat(README).as("the README that shows the snippet").exists();
    return Pattern.compile("(?s)```" + language + "\n(.*?)\n```")
        .matcher(Files.readString(README))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static String printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      ReadmeSnippet.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).strip();
  }

  @Test
  void stands_in_the_readme_as_a_block_of_java() throws IOException {
    assertThat(blocks("java")).contains(snippet());
  }

  @Test
  void prints_what_stands_in_the_readme_as_a_block_of_text() throws IOException {
    assertThat(blocks("text")).contains(printed());
  }

  @Test
  void has_twenty_lines_at_most() throws IOException {
    assertThat(snippet().lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void stands_beside_what_the_command_line_prints() throws IOException {
    String report = Run.of("check").out();
    List<String> shown =
        blocks("text").get(0).lines().filter(line -> !line.strip().equals(LEFT_OUT)).toList();

    assertThat(report.lines()).containsSubsequence(shown);
  }
}
