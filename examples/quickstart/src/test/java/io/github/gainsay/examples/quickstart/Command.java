package io.github.gainsay.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** A tool of the JDK that runs the tests, away from the settings of whoever runs them. */
record Command(int exitCode, String out, String err) {
  private static final Set<String> SETTINGS =
      Set.of(
          "CLASSPATH",
          "JAVA_TOOL_OPTIONS",
          "JDK_JAVA_OPTIONS",
          "JDK_JAVAC_OPTIONS",
          "_JAVA_OPTIONS",
          "JSHELLEDITOR");

  /** Runs the command in the folder, with the text as what is typed. */
  static Command run(Path folder, String typed, List<String> command)
      throws IOException, InterruptedException {
    Path in = Files.writeString(folder.resolve("in.txt"), typed);
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeAll(SETTINGS);
    int exitCode = builder.start().waitFor();
    return new Command(exitCode, Files.readString(out), Files.readString(err));
  }
}
