package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierProblemsTest {
  private static final Id<Actor> NOBODY = Actor.id("nobody");
  private static final Id<Source> NOWHERE = Source.id("nowhere");
  private static final Proposition AT_NO_EVENT =
      Samples.MORE_THAN_150.in(Scope.of(Event.of("never", "Never")));
  private static final Target NOTHING = new Target.Stated(Statement.id("unsaid"));
  private static final Utterance KELLOGG = Utterance.by(Samples.KELLOGG);

  private static List<String> problems(Entry... entries) {
    return Samples.notes().add(entries).problems().stream().map(Problem::toString).toList();
  }

  private static String missing(String path, String what) {
    return path + ": " + what + " must be in the dossier, but is not";
  }

  static Stream<Arguments> dangling() {
    Relation relation = new Relation.Entails(Samples.MORE_THAN_155, AT_NO_EVENT);
    Citation citation =
        Citation.builder().source(Samples.POST.id()).addVia(Samples.CHINA.id(), NOBODY).build();
    Utterance cited = KELLOGG.in(Samples.POST);
    return Stream.of(
        arguments(
            "actors[9].memberOf[0]",
            "actor 'nobody'",
            Actor.builder().id("a").name("A").addMemberOf(NOBODY).build()),
        arguments(
            "actors[9].speaksFor[1]",
            "actor 'nobody'",
            Actor.builder()
                .id("a")
                .name("A")
                .speaksFor(Samples.CHINA)
                .addSpeaksFor(NOBODY)
                .build()),
        arguments(
            "sources[3].publisher",
            "actor 'nobody'",
            Source.builder().id("s").publisher(NOBODY).build()),
        arguments(
            "sources[3].partOf",
            "source 'nowhere'",
            Source.builder().id("s").partOf(NOWHERE).build()),
        arguments(
            "sources[3].derivedFrom[0]",
            "source 'nowhere'",
            Source.builder().id("s").addDerivedFrom(NOWHERE).build()),
        arguments(
            "events[1].partOf",
            "event 'never'",
            Event.builder().id("e").name("E").partOf(Event.id("never")).build()),
        arguments(
            "events[1].participants[0]",
            "actor 'nobody'",
            Event.builder().id("e").name("E").addParticipant(NOBODY).build()),
        arguments("relations[0].propositions[1].scope.event", "event 'never'", relation),
        arguments("statements[0].speaker", "actor 'nobody'", Utterance.by(NOBODY).remarks()),
        arguments(
            "statements[0].onBehalfOf", "actor 'nobody'", KELLOGG.onBehalfOf(NOBODY).remarks()),
        arguments(
            "statements[0].occasion", "event 'never'", KELLOGG.at(Event.id("never")).remarks()),
        arguments(
            "statements[0].citations[1].source",
            "source 'nowhere'",
            cited.in(Citation.builder().source(NOWHERE).build()).remarks()),
        arguments(
            "statements[0].citations[1].statement",
            "statement 'unsaid'",
            cited.in(Citation.builder().statement(Statement.id("unsaid")).build()).remarks()),
        arguments(
            "statements[0].citations[0].via[1]", "actor 'nobody'", KELLOGG.in(citation).remarks()),
        arguments(
            "statements[0].asserts.scope.event", "event 'never'", KELLOGG.claims(AT_NO_EVENT)),
        arguments("statements[0].target.statement", "statement 'unsaid'", KELLOGG.denies(NOTHING)),
        arguments(
            "statements[0].target.proposition.scope.event",
            "event 'never'",
            KELLOGG.doubts(AT_NO_EVENT)),
        arguments(
            "statements[0].target.relation.propositions[1].scope.event",
            "event 'never'",
            KELLOGG.endorses(relation)),
        arguments(
            "statements[0].target.statement", "statement 'unsaid'", KELLOGG.retracts(NOTHING)),
        arguments("statements[0].about.statement", "statement 'unsaid'", KELLOGG.remarks(NOTHING)),
        arguments(
            "statements[0].about.proposition.scope.event",
            "event 'never'",
            KELLOGG.remarks(AT_NO_EVENT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dangling")
  void names_what_is_missing_with_its_path(String path, String what, Entry entry) {
    assertThat(problems(entry)).containsExactly(missing(path, what));
  }

  @Test
  void names_a_missing_event_in_a_replacement() {
    Retraction correction = KELLOGG.corrects(Samples.ZELENSKYS_CLAIM, AT_NO_EVENT);

    assertThat(problems(Samples.ZELENSKYS_CLAIM, correction))
        .containsExactly(missing("statements[1].replacement.scope.event", "event 'never'"));
  }

  @Test
  void names_an_utterance_in_which_nothing_is_said() {
    Target monday = new Target.Uttered("monday");
    Claim tuesday = KELLOGG.key("tuesday").claims(Samples.MORE_THAN_150);

    assertThat(problems(tuesday, KELLOGG.denies(monday), KELLOGG.remarks(monday)))
        .containsExactly(
            "statements[1].target: utterance 'monday' must have a statement in the dossier, but has"
                + " none",
            "statements[2].about: utterance 'monday' must have a statement in the dossier, but has"
                + " none");
  }

  @Test
  void names_two_things_with_one_id() {
    Claim other = KELLOGG.as("s1").claims(Samples.TWO_CAPTURED);

    Property captured = Property.builder().id("captured").build();
    Property labelled = captured.toBuilder().label("taken prisoner").build();

    assertThat(
            problems(captured, labelled, Actor.of("china", "PRC"), Samples.ZELENSKYS_CLAIM, other))
        .containsExactly(
            "properties[1].id: property 'captured' must be one thing, but is given differently at"
                + " properties[0]",
            "actors[9].id: actor 'china' must be one thing, but is given differently at actors[0]",
            "statements[1].id: statement 's1' must be one thing, but is given differently at"
                + " statements[0]");
  }

  @Test
  void counts_equal_entries_in_paths_as_they_were_given() {
    assertThat(problems(Samples.ZELENSKYS_CLAIM, Samples.ZELENSKYS_CLAIM, KELLOGG.denies(NOTHING)))
        .containsExactly(missing("statements[2].target.statement", "statement 'unsaid'"));
  }

  @Test
  void names_statements_that_reply_to_themselves() {
    Denial self = KELLOGG.as("self").denies(new Target.Stated(Statement.id("self")));

    assertThat(problems(self))
        .containsExactly(
            "statements[0].target: statement 'self' must not be a reply to itself, but is");
  }

  @Test
  void names_all_statements_of_a_circle_but_none_that_only_lead_to_it() {
    Denial outside = KELLOGG.as("outside").denies(new Target.Stated(Statement.id("a")));
    Denial a = KELLOGG.as("a").denies(new Target.Stated(Statement.id("b")));
    Doubt b = KELLOGG.as("b").doubts(new Target.Stated(Statement.id("c")));
    Endorsement c = KELLOGG.as("c").endorses(new Target.Stated(Statement.id("a")));
    Denial last = KELLOGG.as("last").denies(outside);

    assertThat(problems(outside, a, b, c, last))
        .containsExactly(
            "statements[1].target: statement 'a' must not be a reply to itself, but is",
            "statements[2].target: statement 'b' must not be a reply to itself, but is",
            "statements[3].target: statement 'c' must not be a reply to itself, but is");
  }

  @Test
  void names_circles_through_utterances_but_not_what_lies_between_two() {
    Denial one = KELLOGG.as("one").key("first").denies(new Target.Uttered("first"));
    Denial between = KELLOGG.as("between").denies(new Target.Uttered("first"));
    Denial other = KELLOGG.as("other").key("second").denies(between);
    Denial again = KELLOGG.as("again").key("second").denies(new Target.Uttered("second"));

    assertThat(problems(one, between, other, again))
        .containsExactly(
            "statements[0].target: statement 'one' must not be a reply to itself, but is",
            "statements[3].target: statement 'again' must not be a reply to itself, but is");
  }

  @Test
  void names_circles_of_names_once_each_but_not_what_leads_to_them_or_between_them() {
    assertThat(
            Dossier.builder()
                .add(
                    new Relation.Within("Bucha", "a"),
                    new Relation.Within("a", "b"),
                    new Relation.Within("b", "a"),
                    new Relation.Within("b", "between"),
                    new Relation.Within("between", "x"),
                    new Relation.Within("x", "y"),
                    new Relation.Within("y", "z"),
                    new Relation.Within("z", "x"),
                    new Relation.Within("z", "Europe"))
                .problems()
                .stream()
                .map(Problem::toString))
        .containsExactly(
            "relations[1].whole: 'a' must not lie within itself, but does",
            "relations[5].whole: 'x' must not lie within itself, but does");
  }

  @Test
  void names_circles_of_parts_once_each() {
    Source a = Source.builder().id("a").partOf(Source.id("b")).build();
    Source b = Source.builder().id("b").partOf(Source.id("a")).build();
    Source outside = Source.builder().id("outside").partOf(a.id()).build();
    Event self = Event.builder().id("self").name("Self").partOf(Event.id("self")).build();

    assertThat(problems(outside, a, b, self))
        .containsExactly(
            "sources[4].partOf: source 'a' must not be a part of itself, but is",
            "events[1].partOf: event 'self' must not be a part of itself, but is");
  }

  @Test
  void lets_sources_derive_from_each_other_and_actors_speak_for_each_other() {
    Source a = Source.builder().id("a").addDerivedFrom(Source.id("b")).build();
    Source b = Source.builder().id("b").derivedFrom(a).build();
    Actor c = Actor.builder().id("c").name("C").addSpeaksFor(Actor.id("c")).build();

    assertThat(problems(a, b, c)).isEmpty();
  }

  @Test
  void names_all_problems_at_once() {
    Actor other = Actor.of("china", "PRC");
    Event self = Event.builder().id("self").name("Self").partOf(Event.id("self")).build();
    Denial denial = KELLOGG.as("d").denies(new Target.Stated(Statement.id("d")));
    Claim claim = Utterance.by(NOBODY).claims(AT_NO_EVENT);
    DossierBuilder builder = Samples.notes().add(denial, claim, self, other);

    assertThatExceptionOfType(InvalidDossierException.class)
        .isThrownBy(builder::build)
        .withMessage(
            """
            5 problems:
              actors[9].id: actor 'china' must be one thing, but is given differently at actors[0]
              statements[1].speaker: actor 'nobody' must be in the dossier, but is not
              statements[1].asserts.scope.event: event 'never' must be in the dossier, but is not
              events[1].partOf: event 'self' must not be a part of itself, but is
              statements[0].target: statement 'd' must not be a reply to itself, but is""");
  }
}
