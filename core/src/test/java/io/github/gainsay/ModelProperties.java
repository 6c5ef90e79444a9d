package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * The laws of the model.
 *
 * <ul>
 *   <li>Building what a builder was filled from gives an equal thing.
 *   <li>Equal things have equal hashes, texts, ids and canonical texts.
 *   <li>Different content has different derived ids.
 *   <li>The order of the entries changes neither entries nor commitments, taken as sets.
 *   <li>A dossier merged with itself, or with any part of itself, is the same dossier.
 *   <li>A dossier of a dossier's entries is the same dossier.
 *   <li>Every commitment is of a statement of the dossier, and commits its speaker.
 *   <li>An excerpt commits to the same as the whole on its question.
 * </ul>
 */
@Domain(ModelDomain.class)
@Domain(DomainContext.Global.class)
class ModelProperties {
  private static Statement rebuilt(Statement s) {
    if (s instanceof Claim claim) {
      return claim.toBuilder().build();
    }
    if (s instanceof Denial denial) {
      return denial.toBuilder().build();
    }
    if (s instanceof Doubt doubt) {
      return doubt.toBuilder().build();
    }
    if (s instanceof Endorsement endorsement) {
      return endorsement.toBuilder().build();
    }
    return s instanceof Retraction retraction
        ? retraction.toBuilder().build()
        : ((Remark) s).toBuilder().build();
  }

  @Property(tries = 200)
  void rebuilding_gives_an_equal_thing(
      @ForAll Statement statement, @ForAll Proposition proposition, @ForAll Scope scope) {
    assertThat(rebuilt(statement)).isEqualTo(statement).hasSameHashCodeAs(statement);
    assertThat(rebuilt(statement)).hasToString(statement.toString());
    assertThat(proposition.toBuilder().build()).isEqualTo(proposition);
    assertThat(scope.toBuilder().build()).isEqualTo(scope);
  }

  @Property(tries = 1000)
  void equal_statements_agree_in_everything(@ForAll Statement a, @ForAll Statement b) {
    boolean equal = a.equals(b);

    assertThat(!equal || a.hashCode() == b.hashCode()).isTrue();
    assertThat(!equal || a.toString().equals(b.toString())).isTrue();
    assertThat(a.id().equals(b.id())).isEqualTo(a.citing(List.of()).equals(b.citing(List.of())));
  }

  @Property(tries = 1000)
  void equal_propositions_agree_in_everything(@ForAll Proposition a, @ForAll Proposition b) {
    boolean equal = a.equals(b);

    assertThat(a.canonical().equals(b.canonical())).isEqualTo(equal);
    assertThat(!equal || a.hashCode() == b.hashCode()).isTrue();
    assertThat(!equal || a.toString().equals(b.toString())).isTrue();
  }

  @Property(tries = 200)
  void the_order_of_entries_changes_nothing_but_order(
      @ForAll Dossier dossier, @ForAll Random random) {
    List<Entry> shuffled = new ArrayList<>(dossier.entries());
    Collections.shuffle(shuffled, random);

    Dossier other = Dossier.builder().addAll(shuffled).build();

    assertThat(Set.copyOf(other.entries())).isEqualTo(Set.copyOf(dossier.entries()));
    assertThat(Set.copyOf(other.commitments())).isEqualTo(Set.copyOf(dossier.commitments()));
    assertThat(Set.copyOf(other.propositions())).isEqualTo(Set.copyOf(dossier.propositions()));
  }

  @Property(tries = 200)
  void merging_with_itself_changes_nothing(@ForAll Dossier dossier) {
    assertThat(dossier.toBuilder().add(dossier).build()).isEqualTo(dossier);
    assertThat(Dossier.of(dossier.entries().toArray(Entry[]::new))).isEqualTo(dossier);
    assertThat(dossier.toBuilder().add(dossier.about(Samples.FIGHTERS)).build()).isEqualTo(dossier);
  }

  @Property(tries = 200)
  void commitments_are_of_the_dossiers_statements_and_commit_their_speakers(
      @ForAll Dossier dossier) {
    Set<Statement> statements = new HashSet<>(dossier.statements());

    assertThat(dossier.commitments())
        .allSatisfy(
            c -> {
              assertThat(statements).contains(c.statement());
              assertThat(c.actors()).contains(c.statement().speaker());
              assertThat(c.actors()).isEqualTo(dossier.committedBy(c.statement()));
              assertThat(dossier.isRetracted(c.statement())).isFalse();
            });
  }

  @Property(tries = 200)
  void an_excerpt_commits_to_the_same_on_its_question(@ForAll Dossier dossier) {
    Set<Question> questions =
        dossier.propositions().stream().map(Proposition::question).collect(Collectors.toSet());

    assertThat(questions)
        .allSatisfy(
            question ->
                assertThat(on(question, dossier.about(question))).isEqualTo(on(question, dossier)));
  }

  private static List<Commitment> on(Question question, Dossier dossier) {
    return dossier.commitments().stream()
        .filter(c -> c.proposition().question().equals(question))
        .toList();
  }
}
