package io.github.gainsay.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {
  @TempDir private Path folder;

  @Test
  void looks_again_at_each_line_and_writes_the_page_anew() throws IOException {
    Path dossiers = Files.createDirectory(folder.resolve("dossiers"));
    Samples.copyTo(dossiers);
    Path page = folder.resolve("page.html");
    Files.writeString(page, "yesterday");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Newsroom.run(
        dossiers,
        page,
        new BufferedReader(new StringReader("\n\n")),
        new PrintStream(out, true, UTF_8));

    assertThat(out.toString(UTF_8))
        .isEqualTo(blocks("text").get(0) + "1 finding in 3 statements\n".repeat(2));
    assertThat(page).content().contains("Ann Mayor").endsWith("</html>\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.draft");
  }

  @Test
  void prints_what_the_readme_shows() throws IOException {
    Samples.copyTo(folder);
    String police = blocks("json").get(0);
    Desk desk = new Desk(new DossierFolder(folder), ConsistencyChecker.of(StandardRules.all()));

    String first = desk.refresh() + "\n";
    Files.writeString(folder.resolve("police.json"), police);
    String more = desk.refresh() + "\n";
    Files.writeString(
        folder.resolve("police.json"),
        police.replace("\"speaker\": \"police\"", "\"speaker\": \"polcie\""));
    String broken = desk.refresh() + "\n";

    assertThat(blocks("text")).containsExactly(first, more, broken);
  }

  @Test
  void is_run_by_the_command_of_the_readme() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(Path.of("README.md"))
        .content()
        .contains(
            "```\nmvn -q -pl examples/embedding -am compile exec:java"
                + " -Dexec.args=\"examples/embedding/dossiers examples/embedding/target/page.html\"\n```\n");
    assertThat(pom)
        .contains("<exec.mainClass>" + Newsroom.class.getName() + "</exec.mainClass>")
        .contains("<exec.skip>false</exec.skip>");
  }

  /** Returns what stands between the fences of the kind. */
  private static List<String> blocks(String kind) throws IOException {
    return Pattern.compile("(?ms)^```" + kind + "\n(.*?)^```\n\n")
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
