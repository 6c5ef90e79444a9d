package io.github.gainsay.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gainsay.Dossier;
import io.github.gainsay.InvalidDossierException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  static Dossier read(List<Path> files) throws Refusal {
    List<Dossier> read = new ArrayList<>();
    for (Path file : files) {
      read.add(Json.readDossier(file.toString(), text(file)));
    }
    try {
      return Dossier.merge(read);
    } catch (InvalidDossierException e) {
      throw new Refusal(
          e.problems().stream()
              .map(problem -> "\n  " + inFiles(problem.toString(), files))
              .collect(Collectors.joining("", "the files must fit together, but do not:", "")),
          e);
    }
  }

  /** Returns what is in the file. */
  static String text(Path file) throws Refusal {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new Refusal(file + ": document must be in UTF-8, but is not", e);
    } catch (IOException e) {
      throw Refusal.of("cannot read " + file, e);
    }
  }

  /** Returns the problem with the names of the files for the positions of the dossiers. */
  private static String inFiles(String problem, List<Path> files) {
    return POSITION
        .matcher(problem)
        .replaceAll(
            at -> Matcher.quoteReplacement(files.get(Integer.parseInt(at.group(1))) + ": "));
  }
}
