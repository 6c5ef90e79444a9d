package io.github.gainsay.report;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.standing.Standings;
import java.util.Optional;

/**
 * The map of who says, denies and doubts what, as a flowchart in Mermaid, which code hosts and
 * wikis draw.
 *
 * <pre>{@code
 * String map = MermaidReport.of(report).standings(Standings.of(dossier)).toString();
 * Files.writeString(Path.of("map.mmd"), map);
 * }</pre>
 *
 * <p>Parties are ovals, contents are boxes under the question that they answer. Where a content
 * stands is written into its box, and gives the box its shape: contested is a hexagon. A map that
 * hosts would refuse to draw, of more than 500 lines or 50,000 characters, is not made: of a larger
 * dossier it shows what findings are about, the worst first, and says how much it leaves out. Names
 * and answers are escaped, so that none becomes markup, a link or a directive, and cut after
 * {@value #LONGEST} characters.
 *
 * <p>The same report gives the same text to the byte. Immutable and thread-safe.
 */
public final class MermaidReport {
  /** How many characters (code points) of a name or an answer are shown. */
  static final int LONGEST = 120;

  private final CheckReport report;
  private final Optional<Standings> standings;
  private final Words words;

  private MermaidReport(CheckReport report, Optional<Standings> standings, Words words) {
    this.report = report;
    this.standings = standings;
    this.words = words;
  }

  /**
   * {@return the map without where the contents stand}
   *
   * @param report what the checker returned
   */
  public static MermaidReport of(CheckReport report) {
    return new MermaidReport(report, Optional.empty(), Words.ENGLISH);
  }

  /**
   * {@return the same map with where the contents stand}
   *
   * @param standings those of the dossier that was checked
   * @throws IllegalArgumentException if they are those of another dossier
   */
  public MermaidReport standings(Standings standings) {
    return new MermaidReport(report, Optional.of(SameDossier.require(report, standings)), words);
  }

  /**
   * {@return the same map in another language}
   *
   * @param messages the sentences of the language; names, values and codes stay as they are
   */
  public MermaidReport messages(Messages messages) {
    return new MermaidReport(report, standings, new Words(messages));
  }

  /** {@return the flowchart, its lines separated by {@code \n}, without one at the end} */
  @Override
  public String toString() {
    return MermaidChart.largest(report, standings, words);
  }
}
