package io.github.gainsay.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program, the session and the commands of the README, as they stand there. */
class ReadmeProgramsTest {
  private static final String PROGRAM = "class Fighters {";
  private static final String PROMPT = "jshell> ";
  private static final String LEFT_OUT = "...";

  @TempDir private Path folder;

  private static String only(List<String> blocks, String part) {
    List<String> found = blocks.stream().filter(block -> block.contains(part)).toList();
    assertThat(found).as("blocks of the README with '%s'", part).hasSize(1);
    return found.get(0);
  }

  /**
   * Returns the line of the README that begins with the tool, to run with the classes of this
   * build.
   */
  private static List<String> command(String tool, String... options) throws IOException {
    List<String> lines =
        Readme.blocks("").stream()
            .flatMap(String::lines)
            .filter(line -> line.startsWith(tool + " "))
            .toList();
    assertThat(lines).as("lines of the README that run " + tool).hasSize(1);
    List<String> command = new ArrayList<>(List.of(lines.get(0).split(" ")));
    command.set(0, Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.replaceAll(
        word ->
            word.startsWith("core/")
                ? Readme.ROOT.resolve(word).toAbsolutePath().toString()
                : word);
    command.addAll(1, List.of(options));
    return command;
  }

  @Test
  void the_program_prints_what_stands_below_it() throws Exception {
    Files.writeString(folder.resolve("Fighters.java"), only(Readme.blocks("java"), PROGRAM));

    Command run = Command.run(folder, "", command("java"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(Readme.blocks("text")).contains(run.out().strip());
  }

  @Test
  void the_program_has_twenty_lines_of_its_own_at_most() throws IOException {
    String program = only(Readme.blocks("java"), PROGRAM);
    String main = program.substring(program.indexOf("main("));

    assertThat(main.lines().filter(line -> line.startsWith("    ") && !line.isBlank()))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(20);
  }

  /** Its exit code says nothing: it is 0 after errors too. */
  @Test
  void jshell_answers_what_stands_in_the_session() throws Exception {
    String session = String.join("\n", Readme.blocks("jshell")) + "\n";
    List<String> typed =
        session
            .lines()
            .filter(line -> line.startsWith(PROMPT))
            .map(l -> l.substring(PROMPT.length()))
            .toList();
    List<String> command =
        command(
            "jshell",
            "-J-Djava.util.prefs.userRoot=" + folder,
            "-J-Duser.home=" + folder,
            "-J-Duser.language=en",
            "-R-Duser.language=en");

    Command run = Command.run(folder, String.join("\n", typed) + "\n", command);

    // what is typed stands on a terminal only; JDK 17 moves the cursor behind each prompt
    List<String> answers =
        List.of(run.out().replace(PROMPT + " \b", PROMPT).split(Pattern.quote(PROMPT), -1));
    assertThat(answers).as("greeting and answers, %s", run).hasSize(typed.size() + 1);
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < typed.size(); i++) {
      seen.append(PROMPT).append(typed.get(i)).append('\n').append(answers.get(i + 1));
    }
    assertThat(seen).hasToString(session);
  }

  @Test
  void the_first_command_prints_what_stands_below_it() throws IOException {
    List<String> shown =
        Readme.blocks("text")
            .get(0)
            .lines()
            .filter(line -> !line.strip().equals(LEFT_OUT))
            .toList();

    assertThat(Run.of("check").out().lines()).containsSubsequence(shown);
  }

  @Test
  void a_file_is_checked_by_the_command_for_it() throws IOException {
    String block = only(Readme.blocks(""), "\"check ");
    String arguments = block.substring(block.indexOf('"') + 1, block.lastIndexOf('"'));

    Run run = Run.of(arguments.replace("examples/quickstart/", "").split(" "));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(Run.of("check").out());
  }
}
