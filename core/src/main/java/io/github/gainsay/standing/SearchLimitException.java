package io.github.gainsay.standing;

/** Says that a search was given up at its limit, so that what it would have found is not known. */
public final class SearchLimitException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  SearchLimitException(long limit) {
    super(
        "search must end within "
            + limit
            + " conflicts, but did not; allow more with Reasoner.withLimit");
  }
}
