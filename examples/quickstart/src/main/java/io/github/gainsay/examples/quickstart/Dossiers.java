package io.github.gainsay.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gainsay.Dossier;
import io.github.gainsay.InvalidDossierException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dossiers to check. */
final class Dossiers {
  private static final String ARTICLE = "/chinese-fighters.json";

  /** How a problem names a dossier: at its begin, or after "at". */
  private static final Pattern POSITION = Pattern.compile("(?:^|(?<= at ))dossiers\\[(\\d+)]\\.");

  private Dossiers() {}

  /** Returns the article that comes with the program. */
  static Dossier article() throws Refusal {
    try (InputStream in = Objects.requireNonNull(Dossiers.class.getResourceAsStream(ARTICLE))) {
      return Json.readDossier(ARTICLE, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the article must be in the jar", e);
    }
  }

  /**
   * Returns all that is in the files.
   *
   * @throws Refusal if a file is no dossier, or two of them give one thing differently
   */
  static Dossier of(List<Input> inputs) throws Refusal {
    List<Dossier> read = new ArrayList<>();
    for (Input input : inputs) {
      read.add(Json.readDossier(input.name(), input.text()));
    }
    try {
      return Dossier.merge(read);
    } catch (InvalidDossierException e) {
      throw new Refusal(
          e.problems().stream()
              .map(problem -> "\n  " + inFiles(problem.toString(), inputs))
              .collect(Collectors.joining("", "the files must fit together, but do not:", "")),
          e);
    }
  }

  /** Returns the problem with the names of the files for the positions of the dossiers. */
  private static String inFiles(String problem, List<Input> inputs) {
    return POSITION
        .matcher(problem)
        .replaceAll(
            at ->
                Matcher.quoteReplacement(inputs.get(Integer.parseInt(at.group(1))).name() + ": "));
  }
}
