package io.github.gainsay;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when entries do not make a dossier; names every problem, not only the first. */
public final class InvalidDossierException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidDossierException(List<Problem> problems) {
    super(
        problems.size()
            + (problems.size() == 1 ? " problem:\n" : " problems:\n")
            + problems.stream().map(p -> "  " + p).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** {@return all problems, as {@link DossierBuilder#problems()} lists them} */
  public List<Problem> problems() {
    return problems;
  }
}
