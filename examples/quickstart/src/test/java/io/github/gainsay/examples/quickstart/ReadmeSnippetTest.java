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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeSnippetTest {
  private static final Path CODE =
      Path.of("src/main/java/io/github/gainsay/examples/quickstart/ReadmeSnippet.java");
  private static final Path README = Path.of("../../README.md");
  private static final Pattern JAVA_BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

  private static String snippet() throws IOException {
    String code = Files.readString(CODE);
    String body = code.substring(code.indexOf("// begin\n") + 9, code.lastIndexOf("    // end"));
    return body.stripIndent();
  }

  @Test
  void stands_in_the_readme() throws IOException {
    assertThat(README).as("the README").exists();

    List<String> blocks =
        JAVA_BLOCK.matcher(Files.readString(README)).results().map(r -> r.group(1)).toList();

    assertThat(blocks).as("```java blocks of the README").contains(snippet());
  }

  @Test
  void prints_what_its_comment_says() throws IOException {
    String promised =
        snippet()
            .lines()
            .filter(line -> line.startsWith("//"))
            .map(line -> line.replaceFirst("^// ?", ""))
            .collect(Collectors.joining("\n", "", "\n"));

    assertThat(printed()).startsWith(promised);
  }

  @Test
  void takes_twenty_lines() throws IOException {
    assertThat(snippet().lines().filter(line -> !line.isBlank() && !line.startsWith("//")))
        .hasSizeLessThanOrEqualTo(20);
  }

  private static String printed() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      ReadmeSnippet.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8);
  }
}
