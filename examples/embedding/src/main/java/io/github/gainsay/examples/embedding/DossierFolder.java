package io.github.gainsay.examples.embedding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Dossier;
import io.github.gainsay.jackson.GainsayModule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder with one dossier in each of its JSON files.
 *
 * @param folder where it is
 */
record DossierFolder(Path folder) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new GainsayModule())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** How Jackson says where its own messages are about; those of Gainsay have the place already. */
  private static final Pattern PLACE =
      Pattern.compile("\n at \\[Source: .*; line: (\\d+)(?:, column: \\d+)?]");

  /**
   * What was read.
   *
   * @param dossiers by name of the file
   * @param refused why a file could not be read, by its name
   */
  record Contents(SortedMap<String, Dossier> dossiers, SortedMap<String, String> refused) {
    Contents {
      dossiers = Collections.unmodifiableSortedMap(new TreeMap<>(dossiers));
      refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }
  }

  /**
   * Reads all files; one that cannot be read does not stop the others.
   *
   * @throws IOException if the folder itself cannot be read
   */
  Contents read() throws IOException {
    SortedMap<String, Dossier> dossiers = new TreeMap<>();
    SortedMap<String, String> refused = new TreeMap<>();
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      try {
        @Nullable Dossier dossier = JSON.readValue(Files.readString(file), Dossier.class);
        if (dossier == null) {
          refused.put(name, "document must be a dossier, but was null");
        } else {
          dossiers.put(name, dossier);
        }
      } catch (JsonProcessingException e) {
        String message = String.valueOf(e.getMessage());
        refused.put(name, PLACE.matcher(message).replaceAll(" (line $1)"));
      } catch (CharacterCodingException e) {
        refused.put(name, "document must be in UTF-8, but is not");
      } catch (IOException e) {
        refused.put(name, "file must be readable, but is not: " + e.getMessage());
      }
    }
    return new Contents(dossiers, refused);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }
}
