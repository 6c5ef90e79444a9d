package io.github.gainsay.examples.embedding;

import static io.github.gainsay.assertj.GainsayAssertions.assertThat;
import static io.github.gainsay.consistency.Severity.HIGH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.rules.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
  private static final String PERMITTED = "\"property\": \"permitted\", \"holds\": true";
  private static final String MORE_THAN_150 =
      "\"property\": \"turnout\", \"quantity\": \"more than 150 people\"";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    Samples.copyTo(folder);
    desk = deskAt(folder);
  }

  private static Desk deskAt(Path folder) {
    return new Desk(new DossierFolder(folder), ConsistencyChecker.of(StandardRules.all()));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void begins_with_nothing() {
    assertThat(desk.report()).hasNoFindings();
  }

  @Test
  void checks_the_dossiers_together() throws IOException {
    Update update = desk.refresh();

    assertThat(update.report()).isEqualTo(desk.report());
    assertThat(desk.report())
        .containsDispute("numeric-contradiction")
        .between("m1", "u1")
        .hasSeverity(HIGH);
    assertThat(desk.report()).hasNoDisputeBetween("m2", "u1");
    assertThat(update.appeared()).isEqualTo(desk.report().findings());
    assertThat(update.disappeared()).isEmpty();
    assertThat(update.refused()).isEmpty();
  }

  @Test
  void has_no_news_where_nothing_has_changed() throws IOException {
    desk.refresh();
    CheckReport before = desk.report();

    Update update = desk.refresh();

    assertThat(update.appeared()).isEmpty();
    assertThat(update.disappeared()).isEmpty();
    assertThat(desk.report()).isEqualTo(before);
  }

  @Test
  void says_what_a_new_file_brings() throws IOException {
    desk.refresh();
    write("police.json", Samples.claim("p1", "police", PERMITTED));

    Update update = desk.refresh();

    assertThat(update.appeared()).hasSize(1);
    assertThat(update.appeared().get(0)).hasCode("contradiction").between("m2", "p1");
    assertThat(update.disappeared()).isEmpty();
  }

  @Test
  void takes_one_more_voice_in_a_known_dispute_for_no_news() throws IOException {
    desk.refresh();
    write("police.json", Samples.claim("p1", "police", MORE_THAN_150));

    Update update = desk.refresh();

    assertThat(update.appeared()).extracting(Finding::code).doesNotContain("numeric-contradiction");
    assertThat(desk.report()).containsDispute("numeric-contradiction").between("m1", "p1");
  }

  @Test
  void says_what_goes_with_a_file() throws IOException {
    desk.refresh();
    Files.delete(folder.resolve("mayor.json"));

    Update update = desk.refresh();

    assertThat(update.disappeared()).hasSize(1);
    assertThat(update.disappeared().get(0)).hasCode("numeric-contradiction").between("m1", "u1");
    assertThat(desk.report()).hasNoFindingsAtLeast(HIGH);
    assertThat(desk.report().dossier().actors()).hasSize(1);
  }

  @Test
  void says_what_becomes_of_a_file_that_changes() throws IOException {
    desk.refresh();
    write("mayor.json", Samples.claim("m1", "mayor", MORE_THAN_150));

    Update update = desk.refresh();

    assertThat(update.disappeared()).extracting(Finding::code).contains("numeric-contradiction");
    assertThat(desk.report()).hasNoDisputeBetween("m1", "u1");
  }

  @Test
  void goes_on_without_a_file_that_cannot_be_read() throws IOException {
    write(
        "police.json",
        Samples.claim("p1", "police", PERMITTED).replace("er\": \"police", "er\": \"polcie"));
    write("draft.json", "{\"gainsay\": ");
    write("empty.json", "");
    write("null.json", "null");
    Files.write(folder.resolve("latin.json"), new byte[] {(byte) 0xE9});
    Files.createDirectory(folder.resolve("folder.json"));

    Update update = desk.refresh();

    assertThat(desk.report()).containsDispute("numeric-contradiction").between("m1", "u1");
    assertThat(update.refused().get("police.json"))
        .isEqualTo(
            """
            document must hold together, but has 1 problem (line 1, column 1):
              statements[0].speaker: actor 'polcie' must be in the dossier, but is not (line 5, column 46)\
            """);
    assertThat(update.refused())
        .containsOnlyKeys(
            "police.json", "draft.json", "empty.json", "null.json", "latin.json", "folder.json")
        .containsEntry(
            "draft.json", "Unexpected end-of-input within/between Object entries (line 1)")
        .containsEntry("empty.json", "No content to map due to end-of-input (line 1)")
        .containsEntry("null.json", "document must be a dossier, but was null")
        .containsEntry("latin.json", "document must be in UTF-8, but is not");
    assertThat(update.refused().get("folder.json"))
        .startsWith("file must be readable, but is not: ");
  }

  @Test
  void takes_up_a_file_that_was_mended() throws IOException {
    write("police.json", "{");
    desk.refresh();
    write("police.json", Samples.claim("p1", "police", PERMITTED));

    Update update = desk.refresh();

    assertThat(update.refused()).isEmpty();
    assertThat(desk.report()).containsDispute("contradiction").between("m2", "p1");
  }

  @Test
  void refuses_the_later_of_two_files_that_do_not_fit_together() throws IOException {
    write("zoo.json", Samples.claim("z1", "union", PERMITTED).replace("the union", "The Union"));

    Update update = desk.refresh();

    assertThat(update.refused().get("zoo.json"))
        .startsWith(
            "document must fit together with those before it, but does not: actor 'union' must be"
                + " one thing, but is given differently at ");
  }

  @Test
  void finds_after_each_edit_what_it_would_find_if_just_opened() throws IOException {
    desk.refresh();
    assertAsJustOpened();
    write("zoo.json", Samples.claim("z1", "police", PERMITTED));
    assertAsJustOpened();
    write("police.json", Samples.claim("p1", "police", MORE_THAN_150));
    assertAsJustOpened();
    write("a.json", Samples.claim("a1", "union", PERMITTED).replace("the union", "another"));
    assertAsJustOpened();
    Files.delete(folder.resolve("mayor.json"));
    assertAsJustOpened();
    Files.delete(folder.resolve("a.json"));
    assertAsJustOpened();
    write("zoo.json", "{");
    assertAsJustOpened();
  }

  private void assertAsJustOpened() throws IOException {
    Update update = desk.refresh();
    Update fresh = deskAt(folder).refresh();

    assertThat(update.report().findings()).isEqualTo(fresh.report().findings());
    assertThat(update.report().dossier().entries())
        .containsExactlyInAnyOrderElementsOf(fresh.report().dossier().entries());
    assertThat(update.refused()).isEqualTo(fresh.refused());
  }

  @Test
  void fails_if_there_is_no_folder() {
    Desk nowhere = deskAt(folder.resolve("nowhere"));

    assertThatThrownBy(nowhere::refresh).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void writes_a_page_of_what_it_found() throws IOException {
    desk.refresh();

    assertThat(desk.page().toString())
        .contains("<title>What does not hold together")
        .contains("numeric-contradiction")
        .contains("Where each claim stands");
  }
}
