package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Proposition;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.jackson.DossierJson.Version;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.List;

/**
 * Standings with their dossier. They follow from it, so that they are made anew when they are read,
 * and what was written is only compared.
 */
record StandingsJson(
    @JsonProperty(value = "gainsay", required = true) Version gainsay,
    @JsonProperty("standings") List<StandingJson> standings,
    @JsonProperty(value = "dossier", required = true) Dossier dossier) {
  private static final String ORIGIN = "the dossier by the usual profile and linking";

  static final ObjectFormat<Standings, StandingsJson> FORMAT =
      ObjectFormat.of(
          Standings.class, StandingsJson.class, StandingsJson::of, StandingsJson::toModel);

  record StandingJson(
      @JsonProperty(value = "proposition", required = true) Proposition proposition,
      @JsonProperty(value = "affirmed", required = true) boolean affirmed,
      @JsonProperty(value = "status", required = true) Status status,
      @JsonProperty("held") List<Id<Statement>> held,
      @JsonProperty("reasons") List<Reason> reasons) {
    static final PartFormat<Standing, StandingJson> FORMAT =
        new PartFormat<>(Standing.class, ObjectFormat.of(StandingJson.class), StandingJson::of);

    static StandingJson of(Standing standing) {
      return new StandingJson(
          standing.content().proposition(),
          standing.content().affirmed(),
          standing.status(),
          standing.held().stream().map(c -> c.statement().id()).toList(),
          standing.reasons());
    }

    Literal content() {
      return new Literal(proposition, affirmed);
    }

    /**
     * Requires that this says what follows from the dossier.
     *
     * @throws IllegalArgumentException if it does not; begins with the path
     */
    void requireSame(StandingJson derived, String path) {
      requireDerived(derived.content(), content(), path + " must be about", ", but is about");
      requireDerived(
          TextFormat.kebab(derived.status()),
          TextFormat.kebab(status),
          path + ".status must be",
          ", but was");
      if (held.isEmpty()) {
        requireDerived(derived.held(), held, path + " must have held", ", but has");
      }
      requireDerived(derived.held(), held, path + ".held must be", ", but was");
      if (!reasons.isEmpty()) { // their wording is for people, and may change
        requireDerived(
            codes(derived.reasons()), codes(reasons), path + ".reasons must be", ", but was");
      }
    }

    private static List<String> codes(List<Reason> reasons) {
      return reasons.stream().map(Reason::code).toList();
    }

    private static void requireDerived(Object derived, Object given, String must, String but) {
      if (!given.equals(derived)) {
        throw new IllegalArgumentException(
            must + (" <" + derived + ">, as follows from " + ORIGIN) + but + " <" + given + ">");
      }
    }
  }

  static StandingsJson of(Standings standings) {
    return new StandingsJson(
        Version.ONE, standings.all().stream().map(StandingJson::of).toList(), standings.dossier());
  }

  Standings toModel() {
    Standings derived = Standings.of(dossier);
    List<StandingJson> expected = of(derived).standings();
    for (int i = 0; i < Math.min(expected.size(), standings.size()); i++) {
      standings.get(i).requireSame(expected.get(i), "standings[" + i + "]");
    }
    if (standings.size() != expected.size()) {
      throw new IllegalArgumentException(
          ("must have the " + expected.size() + " standings that follow from " + ORIGIN)
              + (", but has " + standings.size()));
    }
    return derived;
  }
}
