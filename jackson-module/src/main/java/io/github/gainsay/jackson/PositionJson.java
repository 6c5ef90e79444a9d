package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Actor;
import io.github.gainsay.Certainty;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.jackson.FindingJson.Prose;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side of a dispute, with what it says for people who read the JSON. */
record PositionJson(
    @JsonProperty("says") @Nullable Prose says,
    @JsonProperty(value = "commitments", required = true) List<CommitmentJson> commitments) {
  static final PartFormat<Position, PositionJson> FORMAT =
      new PartFormat<>(Position.class, ObjectFormat.of(PositionJson.class), PositionJson::of);

  record CommitmentJson(
      @JsonProperty(value = "statement", required = true) Id<Statement> statement,
      @JsonProperty(value = "actors", required = true) List<Id<Actor>> actors,
      @JsonProperty(value = "proposition", required = true) Proposition proposition,
      @JsonProperty(value = "affirmed", required = true) boolean affirmed,
      @JsonProperty(value = "certainty", required = true) Certainty certainty) {
    static final PartFormat<Commitment, CommitmentJson> FORMAT =
        new PartFormat<>(
            Commitment.class, ObjectFormat.of(CommitmentJson.class), CommitmentJson::of);

    static CommitmentJson of(Commitment c) {
      return new CommitmentJson(
          c.statement().id(),
          List.copyOf(c.actors()),
          c.proposition(),
          c.affirmed(),
          c.certainty());
    }

    Commitment toModel(Dossier dossier, String path) {
      for (int i = 0; i < actors.size(); i++) {
        find(dossier, actors.get(i), path + ".actors[" + i + "]");
      }
      return new Commitment(
          find(dossier, statement, path + ".statement"),
          new LinkedHashSet<>(actors),
          proposition,
          affirmed,
          certainty);
    }
  }

  static PositionJson of(Position position) {
    return new PositionJson(
        new Prose(position.says()),
        position.commitments().stream().map(CommitmentJson::of).toList());
  }

  Position toModel(Dossier dossier, String path) {
    if (commitments.isEmpty()) {
      throw new IllegalArgumentException(path + ".commitments must not be empty, but was []");
    }
    List<Commitment> read = new ArrayList<>();
    for (int i = 0; i < commitments.size(); i++) {
      read.add(commitments.get(i).toModel(dossier, path + ".commitments[" + i + "]"));
    }
    Position position = new Position(read);
    requireDerived(position.says(), says, path + ".says");
    return position;
  }

  static <E extends Entry> E find(Dossier dossier, Id<E> id, String path) {
    return dossier
        .find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    path + " must be in the dossier of the report, but '" + id + "' is not"));
  }

  static void requireDerived(String derived, @Nullable Prose given, String path) {
    if (given != null && !given.words().equals(derived)) {
      throw new IllegalArgumentException(
          path
              + " must be '"
              + derived
              + "', which follows from the rest, but was '"
              + given.words()
              + "'");
    }
  }
}
