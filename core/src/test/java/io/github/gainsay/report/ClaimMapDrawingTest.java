package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.OPEN;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.TOLL;
import static io.github.gainsay.report.FerryFire.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimMapDrawingTest {
  private static final Proposition TWELVE = TOLL.isQuantity("12 people");
  private static final Claim TOLD = Claim.of(AGENCY, TWELVE);
  private static final Dossier STORY =
      dossier(
              Claim.of(MAYOR, LOCKED),
              Denial.of(SPOKESWOMAN, LOCKED),
              Doubt.of(HERALD, LOCKED),
              Claim.of(HERALD, OPEN),
              TOLD,
              Utterance.by(AGENCY).retracts(TOLD))
          .toBuilder()
          .add(new Relation.Excludes(LOCKED, OPEN))
          .add(new Relation.Entails(TWELVE, LOCKED))
          .build();

  private static Document draw(Dossier dossier) {
    ClaimMap map =
        ClaimMap.of(
            ConsistencyChecker.of(List.of()).check(dossier),
            Optional.of(Standings.of(dossier)),
            50,
            Words.ENGLISH);
    StringBuilder svg = new StringBuilder();
    new ClaimMapDrawing(new Markup(svg), Words.ENGLISH, map).draw("m", "what it shows", () -> {});
    return Jsoup.parse(svg.toString(), Parser.xmlParser());
  }

  @Test
  void draws_who_says_what_and_where_it_stands() {
    Document svg = draw(STORY);

    assertThat(svg.select("g:has(> rect.party) text").eachText())
        .containsExactly("the mayor", "Ada Berg (for Blue Line)", "The Herald", "North Wire");
    assertThat(svg.select("text.question").eachText())
        .containsExactly("exits / locked", "exits / could be opened", "ferry fire / deaths");
    assertThat(svg.select("g:has(> rect.box) text").eachText())
        .containsExactly("yes", "contested", "yes", "contested", "12 people", "retracted");
  }

  @Test
  void draws_each_act_in_a_manner_and_a_word_of_its_own() {
    Document svg = draw(STORY);

    assertThat(svg.select("text.act").eachText())
        .containsExactlyInAnyOrder(
            "claims", "denies", "doubts", "claims", "claims, taken back", "retracts");
    assertThat(svg.select("path.edge.retracted")).hasSize(1);
    assertThat(svg.select("g > title").eachText())
        .contains("Ada Berg (for Blue Line) denies: exits / locked: yes");
  }

  @Test
  void draws_how_contents_are_joined() {
    Document svg = draw(STORY);

    assertThat(svg.select("g.link text").eachText()).containsExactly("excludes", "entails");
    assertThat(svg.select("g.link").get(0).select("path.arrow")).isEmpty();
    assertThat(svg.select("g.link").get(1).select("path.arrow")).hasSize(1);
    assertThat(svg.select("g.link title").eachText())
        .containsExactly(
            "'exits / locked: yes' excludes 'exits / could be opened: yes'",
            "'ferry fire / deaths: 12 people' entails 'exits / locked: yes'");
  }

  @Test
  void lays_nothing_over_anything_else() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      claims.add(
          Claim.of(List.of(MAYOR, AGENCY, HERALD).get(i % 3), TOLL.isQuantity(i + " people")));
    }
    Document svg = draw(dossier(claims.toArray(new Claim[0])));
    double height = Double.parseDouble(svg.expectFirst("svg").attr("height"));

    for (String kind : List.of("party", "box")) {
      double free = 0;
      for (Element box : svg.select("rect." + kind)) {
        double y = Double.parseDouble(box.attr("y"));
        assertThat(y).isGreaterThanOrEqualTo(free);
        free = y + Double.parseDouble(box.attr("height"));
      }
      assertThat(free).isGreaterThan(0).isLessThanOrEqualTo(height);
    }
  }

  @ParameterizedTest
  @EnumSource
  void tells_statuses_apart_by_shape(Status status) {
    Set<String> others = new HashSet<>();
    for (Status other : Status.values()) {
      if (other != status) {
        others.add(sign(other));
      }
    }

    assertThat(others).hasSize(Status.values().length - 1).doesNotContain(sign(status));
  }

  private static String sign(Status status) {
    StringBuilder svg = new StringBuilder();
    StatusSign.write(new Markup(svg), status);
    return svg.toString();
  }
}
