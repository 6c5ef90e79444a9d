package io.github.gainsay.assertj;

import io.github.gainsay.Commitment;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.report.Printable;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on where each content stands after the denials. */
public final class StandingsAssert extends AbstractAssert<StandingsAssert, Standings> {
  StandingsAssert(@Nullable Standings actual) {
    super(actual, StandingsAssert.class);
  }

  /**
   * Asserts where the proposition stands.
   *
   * @param proposition what is said, or known only from what is said about it
   * @param status where it is expected to be, such as {@code CONTESTED}
   * @return this
   * @throws AssertionError if it is somewhere else
   * @throws IllegalArgumentException if the dossier does not mention it
   */
  public StandingsAssert hasStatus(Proposition proposition, Status status) {
    return hasStatus(new Literal(proposition, true), status);
  }

  /**
   * Asserts where the proposition or its negation stands.
   *
   * @param content what is said, such as {@code new Literal(proposition, false)} of a denial
   * @param status where it is expected to be, such as {@code CONTESTED}
   * @return this
   * @throws AssertionError if it is somewhere else
   * @throws IllegalArgumentException if the dossier does not mention it
   */
  public StandingsAssert hasStatus(Literal content, Status status) {
    isNotNull();
    Standing standing = actual.of(content).orElseThrow(() -> unmentioned(content));
    if (standing.status() != status) {
      throw failure(
          "%s", "Expected " + content + " to be " + status + ", but found:\n" + of(standing));
    }
    return this;
  }

  private IllegalArgumentException unmentioned(Literal content) {
    List<String> contents = actual.all().stream().map(s -> s.content().toString()).toList();
    return new Known("content", "contents of the dossier", contents).refusal(content.toString());
  }

  private static String of(Standing standing) {
    List<String> lines = new ArrayList<>();
    lines.add(Printable.of(standing.toString()));
    List<Statement> held = standing.held().stream().map(Commitment::statement).distinct().toList();
    lines.add(held.isEmpty() ? "said by nobody" : "said in " + Listing.names(Pair.ids(held)));
    standing.reasons().forEach(reason -> lines.add(Printable.of(reason.toString())));
    return String.join("\n     ", lines).indent(2).stripTrailing();
  }
}
