package io.github.gainsay.examples.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Checks the dossiers in a folder, and again whenever somebody presses Enter. */
public final class Newsroom {
  private Newsroom() {}

  /**
   * Prints what is found in a folder, and what has changed each time that a line is entered, until
   * the input ends.
   *
   * @param args the folder with the dossiers, and the file for the page
   * @throws IOException if the folder cannot be read, or the page not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("arguments must be FOLDER and PAGE, but were " + List.of(args));
      System.exit(2);
    }
    run(
        Path.of(args[0]),
        Path.of(args[1]),
        new BufferedReader(new InputStreamReader(System.in, UTF_8)),
        new PrintStream(System.out, true, UTF_8));
  }

  static void run(Path folder, Path page, BufferedReader in, PrintStream out) throws IOException {
    Desk desk = new Desk(new DossierFolder(folder), ConsistencyChecker.of(StandardRules.all()));
    do {
      out.print(desk.refresh() + "\n");
      write(desk.page().toString(), page);
    } while (in.readLine() != null);
  }

  /** Puts the page in the place of the last one at once, for somebody may be reading it. */
  private static void write(String html, Path page) throws IOException {
    Path draft = page.resolveSibling(page.getFileName() + ".draft");
    Files.writeString(draft, html);
    Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
  }
}
