package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.value.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who and what a worked case speaks of, and what all rules find in it, in whatever order it is
 * told.
 */
final class Story {
  private static final String SINGLE_ORIGIN = "single-origin";

  private final Entry[] cast;

  private Story(Entry... cast) {
    this.cast = cast;
  }

  /** Returns a story in which the statements may refer to all these. */
  static Story of(Entry... cast) {
    return new Story(cast);
  }

  /**
   * Returns code and severity of each finding, such as {@code numeric-contradiction HIGH}, in the
   * order of the report; without {@code single-origin}, which goes along with most disputes.
   */
  List<String> codes(Entry... entries) {
    return findings(entries).stream()
        .filter(f -> !f.code().equals(SINGLE_ORIGIN))
        .map(f -> f.code() + " " + f.severity())
        .toList();
  }

  /** Returns the codes alone, where the severity is not laid down. */
  List<String> names(Entry... entries) {
    return findings(entries).stream()
        .map(Finding::code)
        .filter(code -> !code.equals(SINGLE_ORIGIN))
        .toList();
  }

  /** Returns the statements that are found to rest on a single origin, by their speakers. */
  List<String> singleOrigins(Entry... entries) {
    return findings(entries).stream()
        .filter(f -> f.code().equals(SINGLE_ORIGIN))
        .map(f -> f.statements().get(0).speaker().value())
        .toList();
  }

  private List<Finding> findings(Entry... entries) {
    List<Entry> all = Stream.of(cast, entries).flatMap(Arrays::stream).toList();
    List<Finding> findings = check(all);
    List<Entry> backwards = new ArrayList<>(all);
    Collections.reverse(backwards);
    assertThat(check(backwards)).hasToString(findings.toString());
    return findings;
  }

  private static List<Finding> check(List<Entry> entries) {
    Dossier dossier = Dossier.builder().addAll(entries).build();
    return ConsistencyChecker.of(StandardRules.all()).check(dossier).findings();
  }

  static Actor actor(String name) {
    return Actor.of(name, name);
  }

  static Actor spokesman(String name, Actor principal) {
    return Actor.builder().id(name).name(name).speaksFor(principal).build();
  }

  /** Somebody who belongs to the body but does not commit it. */
  static Actor member(String name, Actor body) {
    return Actor.builder().id(name).name(name).memberOf(body).build();
  }

  static Actor anonymous(String name) {
    return Actor.builder().id(name).name(name).kind(Actor.Kind.ANONYMOUS).build();
  }

  static Source article(String id, Actor publisher) {
    return Source.builder().id(id).kind(Source.Kind.ARTICLE).publisher(publisher).build();
  }

  static Property property(String id, Property.Change change) {
    return Property.builder().id(id).change(change).build();
  }

  /** A property of which one term at most can be true. */
  static Property one(String id) {
    return Property.builder().id(id).cardinality(Property.Cardinality.ONE).build();
  }

  static Utterance said(Actor speaker, String when) {
    return Utterance.by(speaker).saidAt(when);
  }

  static Proposition asOf(String when, Question question, String quantity) {
    return question.isQuantity(quantity).in(Scope.asOf(when));
  }

  static Scope during(String when) {
    return Scope.builder().when(When.parse(when)).build();
  }

  static Scope place(String place) {
    return Scope.builder().place(place).build();
  }

  static Scope population(String population) {
    return Scope.builder().population(population).build();
  }

  static Scope measure(String measure) {
    return Scope.builder().measure(measure).build();
  }
}
