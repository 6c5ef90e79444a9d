package io.github.gainsay.consistency;

import io.github.gainsay.Actor;
import io.github.gainsay.ActorBuilder;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Event;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Source.Kind;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.When;
import java.util.List;

/** Whom and what the tests of the checker speak of. */
public final class Samples {
  public static final Actor KYIV = Actor.of("kyiv", "Kyiv");
  public static final Actor BEIJING = Actor.of("beijing", "Beijing");
  public static final Actor KREMLIN = Actor.of("kremlin", "the Kremlin");
  public static final Actor WASHINGTON = Actor.of("washington", "Washington");
  public static final Actor ZELENSKY = person("zelensky", "Zelensky").speaksFor(KYIV).build();
  public static final Actor PESKOV = person("peskov", "Peskov").speaksFor(KREMLIN).build();
  public static final Actor MINISTRY =
      Actor.builder().id("ministry").name("the ministry").speaksFor(BEIJING).build();
  public static final Actor LIN = person("lin", "Lin").speaksFor(MINISTRY).build();
  public static final Actor MAO = person("mao", "Mao").speaksFor(MINISTRY).build();
  public static final Actor ENVOY = person("envoy", "the envoy").memberOf(WASHINGTON).build();
  public static final Actor HOSPITAL = Actor.of("hospital", "the hospital");
  public static final Actor CONSULTANT =
      person("consultant", "a consultant").memberOf(HOSPITAL).build();
  public static final Actor OFFICIAL = anonymous("official", "an official");
  public static final Actor SOLDIER = anonymous("soldier", "a soldier");
  public static final Actor MIRROR = Actor.of("mirror", "the Mirror");
  public static final Actor TIMES = Actor.of("times", "the Times");
  public static final Actor AGENCY = Actor.of("agency", "the agency");

  public static final Source MIRROR_STORY = story("mirror-story", MIRROR);
  public static final Source MIRROR_CAPTION =
      MIRROR_STORY.part("mirror-caption", Kind.CAPTION).build();
  public static final Source TIMES_STORY = story("times-story", TIMES);
  public static final Source WIRE = story("wire", AGENCY);
  public static final Source MIRROR_COPY =
      story("mirror-copy", MIRROR).toBuilder().derivedFrom(WIRE).build();
  public static final Source TIMES_COPY =
      story("times-copy", TIMES).toBuilder().derivedFrom(WIRE).build();
  public static final Source POST = Source.of("post", Kind.SOCIAL_POST);
  public static final Source BRIEFING = Source.of("briefing", Kind.PRESS_CONFERENCE);

  public static final Event WAR =
      Event.builder().id("war").name("the war").participant(KYIV).build();
  public static final Event SIEGE =
      Event.builder().id("siege").name("the siege").partOf(WAR).build();
  public static final Event FIRE = Event.of("fire", "the fire");

  public static final Question FIGHTERS =
      Question.of("Chinese nationals", "fighting in Russian ranks");
  public static final Question CAPTURED = Question.of("Chinese nationals", "captured");
  public static final Question DRAWN_IN = Question.of("China", "drawn into the conflict");
  public static final Question PARTY = Question.of("China", "party to the conflict");
  public static final Question NEUTRAL = Question.of("China", "neutral");
  public static final Question DEAD = Question.of("the fire", "dead");
  public static final Question CAUSE = Question.of("the fire", "cause");
  public static final Question BEGAN = Question.of("the fire", "began");

  public static final Proposition OVER_150 = FIGHTERS.isQuantity("more than 150 people");
  public static final Proposition OVER_155 = FIGHTERS.isQuantity("more than 155 people");

  private Samples() {}

  /** Returns the dossier of the entries and of everybody and everything that is named here. */
  public static Dossier dossier(Entry... entries) {
    return Dossier.builder()
        .add(KYIV, BEIJING, KREMLIN, WASHINGTON, ZELENSKY, PESKOV, MINISTRY, LIN, MAO, ENVOY)
        .add(HOSPITAL, CONSULTANT, OFFICIAL, SOLDIER, MIRROR, TIMES, AGENCY)
        .add(MIRROR_STORY, MIRROR_CAPTION, TIMES_STORY, WIRE, MIRROR_COPY, TIMES_COPY)
        .add(POST, BRIEFING, WAR, SIEGE, FIRE)
        .add(entries)
        .build();
  }

  /** Returns the findings of the rules, in the order of the report. */
  public static List<Finding> findings(List<Rule> rules, Entry... entries) {
    return ConsistencyChecker.of(rules).check(dossier(entries)).findings();
  }

  public static Proposition fighters(String quantity) {
    return FIGHTERS.isQuantity(quantity);
  }

  public static Proposition dead(String quantity) {
    return DEAD.isQuantity(quantity);
  }

  public static Proposition deadAsOf(String when, String quantity) {
    return dead(quantity).in(Scope.asOf(when));
  }

  public static Proposition cause(String term) {
    return CAUSE.is(Term.of(term));
  }

  public static Proposition began(String when) {
    return BEGAN.isWhen(when);
  }

  public static Scope in(String place) {
    return Scope.builder().place(place).build();
  }

  public static Scope amongst(String population) {
    return Scope.builder().population(population).build();
  }

  public static Scope by(String measure) {
    return Scope.builder().measure(measure).build();
  }

  public static Scope during(String when) {
    return Scope.builder().when(When.parse(when)).build();
  }

  /** Returns the declaration that the count of the dead moves in the way given. */
  public static Property dead(Property.Change change) {
    return Property.builder().id("dead").change(change).build();
  }

  /** Returns the declaration that the fire has one cause, or that it can have many. */
  public static Property cause(Property.Cardinality cardinality) {
    return Property.builder().id("cause").cardinality(cardinality).build();
  }

  private static ActorBuilder person(String id, String name) {
    return Actor.builder().id(id).name(name).kind(Actor.Kind.PERSON);
  }

  private static Actor anonymous(String id, String name) {
    return Actor.builder().id(id).name(name).kind(Actor.Kind.ANONYMOUS).build();
  }

  private static Source story(String id, Actor publisher) {
    return Source.builder().id(id).kind(Kind.ARTICLE).publisher(publisher).build();
  }
}
