package io.github.gainsay.examples.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The dossiers of the README, and how a test edits them. */
final class Samples {
  static final Path DOSSIERS = Path.of("dossiers");

  private Samples() {}

  /** Copies the dossiers that come with the example into the folder. */
  static void copyTo(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(DOSSIERS)) {
      files = all.toList();
    }
    for (Path file : files) {
      Files.copy(file, folder.resolve(file.getFileName()));
    }
  }

  /** Returns a dossier of one claim of somebody, about the rally. */
  static String claim(String id, String speaker, String says) {
    return """
        {
          "gainsay": "1.0",
          "actors": [{"id": "%2$s", "name": "the %2$s"}],
          "statements": [
            {"type": "claim", "id": "%1$s", "speaker": "%2$s",
             "asserts": {"subject": "rally", %3$s}}
          ]
        }
        """
        .formatted(id, speaker, says);
  }
}
