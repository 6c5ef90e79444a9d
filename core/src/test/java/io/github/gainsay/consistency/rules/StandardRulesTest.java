package io.github.gainsay.consistency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Question;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Rule;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRulesTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "."))
          .resolve("src/main/java/io/github/gainsay/consistency/rules");
  private final List<Rule> rules = StandardRules.all();

  @Test
  void are_all_the_rules_there_are() throws IOException {
    assertThat(rules.stream().map(rule -> rule.getClass().getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(rulesInThePackage());
  }

  @Test
  void have_a_page_each() throws IOException {
    try (Stream<Path> pages = Files.list(RulePagesTest.PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              rules.stream().map(rule -> rule.id() + ".md").toList());
    }
  }

  @Test
  void have_a_test_each() {
    for (Rule rule : rules) {
      assertThatCode(() -> Class.forName(rule.getClass().getName() + "Test"))
          .as(rule.id())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void are_in_the_order_of_their_ids() {
    assertThat(rules).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void know_their_findings_again_in_any_order_beside_anybody(String id) {
    Dossier dossier = RuleExamples.of(id);
    List<Entry> backwards = new ArrayList<>(dossier.entries());
    Collections.reverse(backwards);
    Actor bystander = Actor.of("bystander", "A bystander");
    backwards.add(0, bystander);
    backwards.add(0, Claim.of(bystander, Question.of("the weather", "fine").yes()));

    assertThat(fingerprints(id, Dossier.builder().addAll(backwards).build()))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isEqualTo(fingerprints(id, dossier));
  }

  static Stream<String> ids() {
    return StandardRules.all().stream().map(Rule::id);
  }

  private static List<String> fingerprints(String id, Dossier dossier) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier).withCode(id).stream()
        .map(Finding::fingerprint)
        .toList();
  }

  @Test
  void have_ids_made_of_words_and_hyphens() {
    assertThat(rules).extracting(Rule::id).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void are_hidden_final_and_without_state() {
    for (Rule rule : rules) {
      assertThat(Modifier.isPublic(rule.getClass().getModifiers())).as(rule.id()).isFalse();
      assertThat(Modifier.isFinal(rule.getClass().getModifiers())).as(rule.id()).isTrue();
      assertThat(rule.getClass().getDeclaredFields())
          .as(rule.id())
          .allMatch(field -> Modifier.isStatic(field.getModifiers()));
    }
  }

  @Test
  void grade_what_they_find_no_higher_where_they_do_not_grade_it_themselves() {
    assertThat(rules)
        .extracting(rule -> rule.id() + " " + rule.severity())
        .containsExactly(
            "aggregate-mismatch MEDIUM",
            "change-of-position MEDIUM",
            "circular-sourcing MEDIUM",
            "contradiction HIGH",
            "correction INFO",
            "dangling-denial LOW",
            "date-contradiction HIGH",
            "decreasing-total MEDIUM",
            "distortion LOW",
            "doubted LOW",
            "echo INFO",
            "joint-contradiction HIGH",
            "misattribution MEDIUM",
            "numeric-contradiction HIGH",
            "numeric-discrepancy LOW",
            "self-contradiction HIGH",
            "single-origin INFO",
            "temporal-anomaly MEDIUM",
            "undermined LOW",
            "unit-mismatch LOW",
            "unlinked-question INFO",
            "update INFO");
  }

  private static List<String> rulesInThePackage() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info") && Rule.class.isAssignableFrom(named(name)))
          .toList();
    }
  }

  private static Class<?> named(String simpleName) {
    try {
      return Class.forName(StandardRules.class.getPackageName() + "." + simpleName);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
