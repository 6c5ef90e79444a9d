package io.github.gainsay.examples.quickstart;

import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Quantity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code quantity}. */
@Command(
    name = "quantity",
    description = "Shows how a figure in words is read, and how two compare.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:Read.",
      " 2:Not read: the options cannot be used, or a phrase is no quantity.",
      "70:Not read: the program itself failed."
    })
final class QuantityCommand implements Callable<Integer> {
  /** By whose standards two quantities are compared. */
  enum Standard {
    PRESS,
    STRICT,
    LENIENT;

    private Profile profile() {
      return switch (this) {
        case PRESS -> Profile.PRESS;
        case STRICT -> Profile.STRICT;
        case LENIENT -> Profile.LENIENT;
      };
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PHRASE",
      arity = "0..*",
      description = "A figure in quotes, such as 'more than 150 people'; two are compared.")
  private List<String> phrases = List.of();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description = "press (default), strict or lenient.")
  private Standard standard = Standard.PRESS;

  @Option(
      names = "--find",
      paramLabel = "TEXT",
      description = "List the figures in a text instead.")
  private Optional<String> text = Optional.empty();

  @Override
  public Integer call() throws Refusal {
    if (text.isPresent() ? !phrases.isEmpty() : phrases.isEmpty() || phrases.size() > 2) {
      throw new ParameterException(
          spec.commandLine(),
          "There must be one or two phrases, each in quotes, or --find, but there were "
              + phrases.size()
              + (phrases.size() == 1 ? " phrase" : " phrases")
              + (text.isPresent() ? " and --find" : ""));
    }
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.print(text.isPresent() ? Figures.mentions(text.get()) : readings());
    terminal.flush();
    return 0;
  }

  private String readings() throws Refusal {
    List<Quantity> quantities = new ArrayList<>();
    for (String phrase : phrases) {
      quantities.add(read(phrase));
    }
    StringBuilder blocks = new StringBuilder(Figures.reading(phrases.get(0), quantities.get(0)));
    if (quantities.size() == 2) {
      blocks
          .append('\n')
          .append(Figures.reading(phrases.get(1), quantities.get(1)))
          .append('\n')
          .append(Figures.comparison(quantities.get(0), quantities.get(1), standard.profile()));
    }
    return blocks.toString();
  }

  private static Quantity read(String phrase) throws Refusal {
    try {
      return Quantity.parse(phrase);
    } catch (IllegalArgumentException e) {
      throw new Refusal(String.valueOf(e.getMessage()), e);
    }
  }
}
