package io.github.gainsay.jackson;

import static io.github.gainsay.jackson.AnyValue.EVENTS;
import static io.github.gainsay.jackson.AnyValue.propositions;
import static io.github.gainsay.jackson.AnyValue.quantities;
import static io.github.gainsay.jackson.AnyValue.units;
import static io.github.gainsay.jackson.AnyValue.whens;
import static io.github.gainsay.jackson.AnyValue.words;

import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Operand;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Whole dossiers: every kind of entry, with references that hold. */
final class AnyDossier {
  private static final String[] ACTORS = {"a0", "a1", "a2", "a3"};
  private static final String[] SOURCES = {"s0", "s1", "s2", "s3"};

  private AnyDossier() {}

  static Arbitrary<Dossier> dossiers() {
    List<Arbitrary<Entry>> entries = new ArrayList<>();
    for (String id : ACTORS) {
      entries.add(entry(actors(id)));
    }
    for (int i = 0; i < SOURCES.length; i++) {
      entries.add(entry(sources(i)));
    }
    for (int i = 0; i < EVENTS.length; i++) {
      entries.add(entry(events(i)));
    }
    entries.add(entry(properties("p")));
    entries.add(entry(properties("q")));
    AnyStatement.statements().forEach(statement -> entries.add(entry(statement)));
    return Combinators.combine(
            Combinators.combine(entries).as(List::copyOf), relations().list().ofMaxSize(3))
        .as((some, more) -> Dossier.builder().addAll(some).addAll(more).build());
  }

  private static Arbitrary<Entry> entry(Arbitrary<? extends Entry> some) {
    return some.map(entry -> entry);
  }

  static Arbitrary<Id<Actor>> actorIds() {
    return Arbitraries.of(ACTORS).map(Actor::id);
  }

  static Arbitrary<Id<Event>> eventIds() {
    return Arbitraries.of(EVENTS).map(Event::id);
  }

  static Arbitrary<Id<Source>> sourceIds() {
    return Arbitraries.of(SOURCES).map(Source::id);
  }

  private static Arbitrary<URI> links() {
    return Arbitraries.of("https://example.org/a?b=c&d=%20#e", "urn:isbn:0451450523", "", "x")
        .map(URI::create);
  }

  private static Arbitrary<Actor> actors(String id) {
    return Combinators.combine(
            words(),
            Arbitraries.of(Actor.Kind.class).optional(),
            words().optional(),
            words().set().ofMaxSize(2),
            actorIds().set().ofMaxSize(2),
            actorIds().set().ofMaxSize(2),
            links().set().ofMaxSize(2))
        .as(
            (name, kind, role, aliases, memberOf, speaksFor, links) ->
                Actor.builder()
                    .id(id)
                    .name(name)
                    .kind(kind)
                    .role(role)
                    .aliases(aliases)
                    .memberOf(memberOf)
                    .speaksFor(speaksFor)
                    .links(links)
                    .build());
  }

  private static Arbitrary<Source> sources(int index) {
    Arbitrary<Optional<Id<Source>>> whole =
        index == 0
            ? Arbitraries.just(Optional.empty())
            : Arbitraries.of(SOURCES[index - 1]).map(Source::id).optional();
    return Combinators.combine(
            Arbitraries.of(Source.Kind.class).optional(),
            words().optional(),
            actorIds().optional(),
            links().optional(),
            whens().optional(),
            whole,
            sourceIds().set().ofMaxSize(2),
            Arbitraries.of(Source.Reliability.class).optional())
        .as(
            (kind, title, publisher, uri, published, partOf, derivedFrom, reliability) ->
                Source.builder()
                    .id(SOURCES[index])
                    .kind(kind)
                    .title(title)
                    .publisher(publisher)
                    .uri(uri)
                    .published(published)
                    .partOf(partOf)
                    .derivedFrom(derivedFrom)
                    .reliability(reliability)
                    .build());
  }

  private static Arbitrary<Event> events(int index) {
    Arbitrary<Optional<Id<Event>>> whole =
        index == 0
            ? Arbitraries.just(Optional.empty())
            : Arbitraries.of(EVENTS[index - 1]).map(Event::id).optional();
    return Combinators.combine(
            words(), whens().optional(), words().optional(), whole, actorIds().set().ofMaxSize(2))
        .as(
            (name, when, place, partOf, participants) ->
                Event.builder()
                    .id(EVENTS[index])
                    .name(name)
                    .when(when)
                    .place(place)
                    .partOf(partOf)
                    .participants(participants)
                    .build());
  }

  private static Arbitrary<Property> properties(String id) {
    return Combinators.combine(
            words().optional(),
            Arbitraries.of(Property.Cardinality.class).optional(),
            Arbitraries.of(Property.Change.class),
            units().optional())
        .as(
            (label, cardinality, change, unit) ->
                Property.builder()
                    .id(id)
                    .label(label)
                    .cardinality(cardinality)
                    .change(change)
                    .unit(unit)
                    .build());
  }

  static Arbitrary<Relation> relations() {
    Arbitrary<List<Operand>> operands =
        Arbitraries.oneOf(
                propositions().map(p -> p), quantities().<Operand>map(Operand.Constant::new))
            .list()
            .ofMaxSize(3);
    Arbitrary<List<Operand>> some = operands.filter(list -> !list.isEmpty());
    return Arbitraries.oneOf(
        pairs(Relation.Excludes::new),
        pairs(Relation.Entails::new),
        pairs(Relation.Equivalent::new),
        pairs(Relation.SubsetOf::new),
        pairs(Relation.Precedes::new),
        Arbitraries.of(
            new Relation.Within("Donbas", "Ukraine"), new Relation.Within("Bucha", "Kyiv region")),
        pairs((a, b) -> new Relation.Supports(a, b, Relation.Direction.FOR)),
        pairs((a, b) -> new Relation.Supports(a, b, Relation.Direction.AGAINST)),
        Combinators.combine(propositions(), some, operands, Arbitraries.of(true, false))
            .as(Relation.Total::new),
        Combinators.combine(propositions(), some).as(Relation.Product::new));
  }

  private static Arbitrary<Relation> pairs(
      Combinators.F2<Proposition, Proposition, Relation> maker) {
    return Combinators.combine(propositions("p"), propositions("q")).as(maker);
  }
}
