package io.github.gainsay.report;

import static io.github.gainsay.report.FerryFire.AGENCY;
import static io.github.gainsay.report.FerryFire.CAPTION;
import static io.github.gainsay.report.FerryFire.HERALD;
import static io.github.gainsay.report.FerryFire.LOCKED;
import static io.github.gainsay.report.FerryFire.MAYOR;
import static io.github.gainsay.report.FerryFire.POST;
import static io.github.gainsay.report.FerryFire.SPOKESWOMAN;
import static io.github.gainsay.report.FerryFire.STORY;
import static io.github.gainsay.report.FerryFire.WIRE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Citation;
import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Denial;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String IN_STORY =
      "in article 'Fire on the ferry' (herald-12, The Herald, 2031-05-02, from wire-7)";

  private static List<String> places(Statement... statements) {
    return new Places(FerryFire.dossier(statements), Words.ENGLISH)
        .of(List.of(statements)).stream().map(p -> String.join(" | ", p.parts())).toList();
  }

  private static Statement saidIn(Citation citation) {
    return Utterance.by(MAYOR).in(citation).claims(LOCKED);
  }

  @Test
  void name_a_source_by_kind_and_id() {
    assertThat(places(saidIn(Citation.of(POST)))).containsExactly("in social post 'post-3'");
  }

  @Test
  void name_a_source_of_no_particular_kind() {
    assertThat(places(saidIn(Citation.of(WIRE)))).containsExactly("in source 'wire-7'");
  }

  @Test
  void give_title_publisher_date_and_origin_of_a_source() {
    assertThat(places(saidIn(Citation.of(STORY)))).containsExactly(IN_STORY);
  }

  @Test
  void follow_a_source_to_what_it_is_a_part_of() {
    assertThat(places(saidIn(Citation.of(CAPTION))))
        .containsExactly("in caption 'photo-1' " + IN_STORY);
  }

  @Test
  void name_the_reporters_in_between() {
    Citation citation =
        Citation.builder().source(POST.id()).addVia(HERALD.id()).addVia(AGENCY.id()).build();

    assertThat(places(saidIn(citation)))
        .containsExactly("in social post 'post-3', via The Herald, North Wire");
  }

  @Test
  void tell_quotations_from_the_reporters_words() {
    assertThat(
            places(
                saidIn(Citation.of(STORY, Wording.VERBATIM, "They were locked")),
                saidIn(Citation.of(WIRE, Wording.PARTIAL, "locked")),
                saidIn(Citation.of(CAPTION, Wording.PARAPHRASE, "exits locked")),
                saidIn(Citation.of(POST, Wording.HEADLINE, "Locked in!"))))
        .containsExactly(
            "\"They were locked\" | " + IN_STORY,
            "\"locked\" | in source 'wire-7'",
            "paraphrased: \"exits locked\" | in caption 'photo-1' " + IN_STORY,
            "headlined: \"Locked in!\" | in social post 'post-3'");
  }

  @Test
  void gather_what_is_quoted_from_one_source() {
    assertThat(
            places(
                saidIn(Citation.of(POST, Wording.VERBATIM, "They were locked")),
                saidIn(Citation.of(POST)),
                Utterance.by(HERALD).in(POST, Wording.VERBATIM, "All of them").claims(LOCKED)))
        .containsExactly("\"They were locked\", \"All of them\" | in social post 'post-3'");
  }

  @Test
  void name_the_statement_from_which_alone_another_is_known() {
    Denial denial = Utterance.by(SPOKESWOMAN).as("berg-denies").denies(LOCKED);

    assertThat(places(denial, saidIn(Citation.of(denial))))
        .containsExactly("known only from statement 'berg-denies' by Ada Berg");
  }

  @Test
  void are_none_without_a_citation() {
    assertThat(places(Utterance.by(MAYOR).claims(LOCKED))).isEmpty();
  }

  @Test
  void do_not_take_a_part_without_kind_for_something_else() {
    Source part = Source.builder().id("page-2").partOf(POST.id()).build();
    Statement claim = saidIn(Citation.of(part));

    assertThat(
            new Places(FerryFire.dossier().toBuilder().add(part, claim).build(), Words.ENGLISH)
                .of(List.of(claim)))
        .containsExactly(
            new Place(List.of(), "in source 'page-2' in social post 'post-3'", Optional.empty()));
  }
}
