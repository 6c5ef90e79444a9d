package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What all pages of the project have in common: links that lead somewhere, and code that is tested.
 */
class PagesTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*?) *$");

  private static List<Path> files(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> all = Files.walk(Readme.ROOT)) {
      return all.filter(wanted)
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    }
  }

  static List<Path> pages() throws IOException {
    return files(file -> file.toString().endsWith(".md"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutIndent(String code) {
    return code.replaceAll("(?m)^ +", "");
  }

  /**
   * Returns the page without its code, where brackets and hashes are neither links nor headings.
   */
  private static String prose(Path page) {
    return BLOCK.matcher(read(page)).replaceAll("");
  }

  /** Returns the places of the page that can be linked to, named as code hosts name them. */
  private static List<String> anchors(Path page) {
    return HEADING
        .matcher(prose(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  @Test
  void there_are_pages() throws IOException {
    assertThat(pages())
        .contains(Readme.ROOT.resolve("README.md"), Readme.ROOT.resolve("docs/rules/echo.md"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_lead_to_files_and_headings_that_are_there(Path page) {
    assertThat(LINK.matcher(prose(page)).results())
        .allSatisfy(
            link -> {
              Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
              assertThat(target).as(link.group()).exists();
              if (link.group(2) != null) {
                assertThat(anchors(target)).as(link.group()).contains(link.group(2));
              }
            });
  }

  /** The one program is no part of a test: {@link ReadmeProgramsTest} runs it. */
  @Test
  void java_in_the_readme_stands_in_a_test() throws IOException {
    String tests =
        files(file -> file.getFileName().toString().matches("Readme.*Test\\.java")).stream()
            .map(file -> withoutIndent(read(file)))
            .collect(Collectors.joining());

    assertThat(Readme.blocks("java"))
        .filteredOn(block -> !block.startsWith("import "))
        .hasSizeGreaterThan(10)
        .allSatisfy(block -> assertThat(tests).contains(withoutIndent(block)));
  }
}
