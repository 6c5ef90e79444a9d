package io.github.gainsay.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line {@code gainsay}. */
@Command(
    name = "gainsay",
    description = {
      "Checks who claims what, who denies it, and whether it all holds together.",
      "Without a command it checks the article that comes with it."
    },
    subcommands = {Check.class, QuantityCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Gainsay implements Callable<Integer> {
  /** What {@code sysexits.h} calls EX_SOFTWARE: the program itself failed. */
  private static final int DEFECT = 70;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * Runs the command line, and ends the program with its exit code unless that is 0.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    CommandLine commandLine = commandLine();
    Terminal.adapt(commandLine, System.getenv("COLUMNS"));
    commandLine.setOut(new PrintWriter(System.out, true, UTF_8));
    commandLine.setErr(new PrintWriter(System.err, true, UTF_8));
    int exitCode = commandLine.execute(args);
    if (exitCode != CommandLine.ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  /** Returns the command line, which answers what it cannot use with one message. */
  static CommandLine commandLine() {
    return new CommandLine(new Gainsay())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(
            (e, args) -> refuse(e.getCommandLine(), e.getMessage() + "; see --help"))
        .setExecutionExceptionHandler(
            (e, commandLine, parsed) -> {
              if (e instanceof Refusal) {
                return refuse(commandLine, String.valueOf(e.getMessage()));
              }
              e.printStackTrace(commandLine.getErr());
              return DEFECT;
            });
  }

  private static int refuse(CommandLine commandLine, String message) {
    commandLine.getErr().println("gainsay: " + message);
    return CommandLine.ExitCode.USAGE;
  }

  @Override
  public Integer call() {
    return spec.commandLine().execute("check");
  }
}
