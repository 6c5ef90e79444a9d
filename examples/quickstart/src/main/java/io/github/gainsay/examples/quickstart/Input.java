package io.github.gainsay.examples.quickstart;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that was read. It is read once, for it may be a pipe.
 *
 * @param file where it is
 * @param text what is in it
 */
record Input(Path file, String text) {
  /**
   * Reads the file.
   *
   * @throws Refusal if that is impossible, or it is not in UTF-8
   */
  static Input read(Path file) throws Refusal {
    try {
      return new Input(file, Files.readString(file));
    } catch (CharacterCodingException e) {
      throw new Refusal(file + ": document must be in UTF-8, but is not", e);
    } catch (IOException e) {
      throw Refusal.of("cannot read " + file, e);
    }
  }

  static List<Input> readAll(List<Path> files) throws Refusal {
    List<Input> inputs = new ArrayList<>();
    for (Path file : files) {
      inputs.add(read(file));
    }
    return inputs;
  }

  String name() {
    return file.toString();
  }

  /** Returns the address of the file; it is relative if the file was named so. */
  URI address() {
    if (file.isAbsolute()) {
      return file.toUri();
    }
    List<String> steps = new ArrayList<>();
    file.normalize().forEach(step -> steps.add(step.toString()));
    String path = String.join("/", steps);
    String begin = steps.get(0).contains(":") ? "./" : ""; // or what is before it were a scheme
    try {
      return new URI(null, null, begin + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a relative path must be the path of an address", e);
    }
  }
}
