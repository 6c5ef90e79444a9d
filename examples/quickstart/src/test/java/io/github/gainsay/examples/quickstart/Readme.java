package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README, and the code blocks in it. */
final class Readme {
  static final Path ROOT = Path.of("..", "..");

  private static final Path TESTS = Path.of("src/test/java/io/github/gainsay/examples/quickstart");

  private Readme() {}

  static String text() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  /** Returns the code blocks in the language; commands are blocks without one. */
  static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?ms)^```(\\w*)\n(.*?)\n```$")
        .matcher(text())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /**
   * Asserts that the README shows the code of the test between a comment of this name and the end.
   */
  static void assertShown(Class<?> test, String region) throws IOException {
    String code = Files.readString(TESTS.resolve(test.getSimpleName() + ".java"));
    String begin = "    // " + region + "\n";
    String from = code.substring(code.indexOf(begin) + begin.length());
    String shown = from.substring(0, from.indexOf("    // end")).stripTrailing().stripIndent();

    assertThat(blocks("java")).contains(shown);
  }
}
