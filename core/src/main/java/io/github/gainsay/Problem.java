package io.github.gainsay;

/**
 * One reason why entries do not make a dossier.
 *
 * @param path where, such as {@code statements[3].target}: the position among the entries of its
 *     kind, in the order in which they were given; of dossiers that are merged, after the position
 *     of the dossier, as in {@code dossiers[1].statements[3].target}
 * @param message what must be otherwise
 */
public record Problem(String path, String message) {
  /**
   * {@return path and message, such as {@code statements[3].target: statement 's9' must be in the
   * dossier, but is not}}
   */
  @Override
  public String toString() {
    return path + ": " + message;
  }
}
