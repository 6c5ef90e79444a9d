package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A finding. It names statements by id, so it can be read only with their dossier. */
record FindingJson(
    @JsonProperty(value = "code", required = true) String code,
    @JsonProperty(value = "severity", required = true) Severity severity,
    @JsonProperty(value = "message", required = true) Prose message,
    @JsonProperty("wording") @Nullable MessageJson wording,
    @JsonProperty("question") @Nullable Question question,
    @JsonProperty("actor") @Nullable Id<Actor> actor,
    @JsonProperty(value = "statements", required = true) List<Id<Statement>> statements,
    @JsonProperty("propositions") List<Proposition> propositions,
    @JsonProperty("positions") List<PositionJson> positions,
    @JsonProperty("reasons") List<Reason> reasons,
    @JsonProperty("remedy") @Nullable Prose remedy,
    @JsonProperty("advice") @Nullable MessageJson advice,
    @JsonProperty("fingerprint") @Nullable Prose fingerprint) {
  static final PartFormat<Finding, FindingJson> FORMAT =
      new PartFormat<>(Finding.class, ObjectFormat.of(FindingJson.class), FindingJson::of);

  /** Words for people, in which blanks do not matter. */
  record Prose(String words) {
    static final TextFormat<Prose> FORMAT =
        new TextFormat<>(Prose.class, "text", Prose::new, Prose::words);
  }

  record ReasonJson(
      @JsonProperty(value = "code", required = true) String code,
      @JsonProperty(value = "text", required = true) Prose text,
      @JsonProperty("wording") @Nullable MessageJson wording) {
    static final ObjectFormat<Reason, ReasonJson> FORMAT =
        ObjectFormat.of(
            Reason.class,
            ReasonJson.class,
            reason ->
                new ReasonJson(
                    reason.code(), new Prose(reason.text()), MessageJson.of(reason.wording())),
            json -> new Reason(json.code(), MessageJson.read(json.wording(), json.text().words())));
  }

  static FindingJson of(Finding f) {
    return new FindingJson(
        f.code(),
        f.severity(),
        new Prose(f.message()),
        MessageJson.of(f.wording()),
        f.question().orElse(null),
        f.actor().orElse(null),
        f.statements().stream().map(Statement::id).toList(),
        f.propositions(),
        f.positions().stream().map(PositionJson::of).toList(),
        f.reasons(),
        f.remedy().map(Prose::new).orElse(null),
        f.advice().map(MessageJson::of).orElse(null),
        new Prose(f.fingerprint()));
  }

  /**
   * {@return the finding about the dossier}
   *
   * @param path where it stands, for messages
   * @throws IllegalArgumentException if it names what the dossier does not have, or a fingerprint
   *     that is not its own; begins with the path
   */
  Finding toModel(Dossier dossier, String path) {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException(path + ".statements must not be empty, but was []");
    }
    List<Statement> named = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      named.add(PositionJson.find(dossier, statements.get(i), path + ".statements[" + i + "]"));
    }
    List<Position> sides = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      sides.add(positions.get(i).toModel(dossier, path + ".positions[" + i + "]"));
    }
    Id<Actor> whose =
        actor == null ? null : PositionJson.find(dossier, actor, path + ".actor").id();
    Finding finding =
        Finding.builder()
            .code(code)
            .severity(severity)
            .message(MessageJson.read(wording, message.words()))
            .question(Optional.ofNullable(question))
            .actor(Optional.ofNullable(whose))
            .statements(named)
            .propositions(propositions)
            .positions(sides)
            .reasons(reasons)
            .remedy(Optional.ofNullable(remedy).map(Prose::words))
            .advice(
                Optional.ofNullable(remedy).map(words -> MessageJson.read(advice, words.words())))
            .build();
    PositionJson.requireDerived(finding.fingerprint(), fingerprint, path + ".fingerprint");
    return finding;
  }
}
