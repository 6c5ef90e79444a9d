package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.value.When;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One content held with one certainty, and everybody who holds it.
 *
 * <p>How it stands to another cell is the same for whichever of their holders have no actor in
 * common, so one such pair is enough to know all of them.
 */
final class Cell implements Holders {
  /** What makes commitments of different actors stand in the same way to any third. */
  private record Key(
      Literal literal,
      boolean affirmed,
      Certainty certainty,
      boolean butDenial,
      Optional<When> asSaid) {}

  private final Key key;
  private final Crowd crowd = new Crowd();

  private Cell(Key key) {
    this.key = key;
  }

  /**
   * Returns the cells of the commitments, which are in the order of time.
   *
   * @param moving whether answers move with time, so that it matters when they were said
   */
  static List<Cell> of(Dossier dossier, List<Commitment> commitments, boolean moving) {
    Map<Key, Cell> cells = new LinkedHashMap<>();
    for (int i = 0; i < commitments.size(); i++) {
      Commitment c = commitments.get(i);
      cells.computeIfAbsent(key(dossier, c, moving), Cell::new).crowd.add(i, c);
    }
    return List.copyOf(cells.values());
  }

  /**
   * Returns the cell of one commitment alone, of an actor for whom it is no other state if it was
   * said at another time.
   *
   * @param rank its place among all of the question
   */
  static Cell alone(Dossier dossier, Commitment only, int rank) {
    Cell cell = new Cell(key(dossier, only, false));
    cell.crowd.add(rank, only);
    return cell;
  }

  private static Key key(Dossier dossier, Commitment c, boolean moving) {
    return new Key(
        Literal.of(c),
        c.affirmed(),
        c.certainty(),
        Standpoints.isButDenial(dossier, c),
        moving ? States.asSaid(c) : Optional.empty());
  }

  Literal literal() {
    return key.literal();
  }

  Certainty certainty() {
    return key.certainty();
  }

  /** Returns whether it is but a denial, though it came as a retraction. */
  boolean isButDenial() {
    return key.butDenial();
  }

  /** Returns whether it was said, and not its opposite denied. */
  boolean isAffirmed() {
    return key.affirmed();
  }

  /** Returns when it was said, if that stands for the date of the state. */
  Optional<When> asSaid() {
    return key.asSaid();
  }

  @Override
  public List<Cell> contents() {
    return List.of(this);
  }

  @Override
  public Crowd crowd() {
    return crowd;
  }
}
