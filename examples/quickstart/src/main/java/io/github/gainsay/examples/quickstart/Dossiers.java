package io.github.gainsay.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Entry;
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

  /** How a problem names an entry: at its begin, or after "at". */
  private static final Pattern POSITION = Pattern.compile("(?:^|(?<= at ))([a-z]+)\\[(\\d+)]");

  private Dossiers() {}

  private record NamedDossier(String name, Dossier dossier) {}

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
    List<NamedDossier> read = new ArrayList<>();
    for (Path file : files) {
      read.add(new NamedDossier(file.toString(), Json.readDossier(file.toString(), text(file))));
    }
    DossierBuilder all = Dossier.builder();
    read.forEach(r -> all.add(r.dossier()));
    try {
      return all.build();
    } catch (InvalidDossierException e) {
      throw new Refusal(
          e.problems().stream()
              .map(problem -> "\n  " + inFiles(problem.toString(), read))
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

  private static String inFiles(String problem, List<NamedDossier> read) {
    return POSITION
        .matcher(problem)
        .replaceAll(
            at -> {
              String place = inFile(at.group(1), Integer.parseInt(at.group(2)), read);
              return Matcher.quoteReplacement(place);
            });
  }

  /** Returns the file, and the position there of what is at the position of all files together. */
  private static String inFile(String section, int position, List<NamedDossier> read) {
    int left = position;
    for (NamedDossier named : read) {
      int size = entries(named.dossier(), section).size();
      if (left < size) {
        return named.name() + ": " + section + "[" + left + "]";
      }
      left -= size;
    }
    throw new IllegalStateException("no file has " + section + "[" + position + "]");
  }

  private static List<? extends Entry> entries(Dossier dossier, String section) {
    return switch (section) {
      case "actors" -> dossier.actors();
      case "sources" -> dossier.sources();
      case "events" -> dossier.events();
      case "properties" -> dossier.properties();
      case "relations" -> dossier.relations();
      default -> dossier.statements();
    };
  }
}
