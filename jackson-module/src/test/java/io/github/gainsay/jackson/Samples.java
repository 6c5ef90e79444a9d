package io.github.gainsay.jackson;

import static io.github.gainsay.Citation.Wording.HEADLINE;
import static io.github.gainsay.Citation.Wording.PARTIAL;
import static io.github.gainsay.Citation.Wording.VERBATIM;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.Event;
import io.github.gainsay.Operand;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.When;
import java.net.URI;
import java.util.List;

/** The Chinese fighters of April 2025, with every field of the model in use somewhere. */
final class Samples {
  static final Actor UKRAINE =
      Actor.builder()
          .id("ukraine")
          .name("Ukraine")
          .kind(Actor.Kind.GOVERNMENT)
          .addAlias("Kyiv")
          .build();
  static final Actor ZELENSKY =
      Actor.builder()
          .id("zelensky")
          .name("Volodymyr Zelensky")
          .kind(Actor.Kind.PERSON)
          .role("president of Ukraine")
          .addAliases("Mr Zelensky", "Володимир Зеленський")
          .memberOf(UKRAINE)
          .speaksFor(UKRAINE)
          .addLink(URI.create("https://www.wikidata.org/wiki/Q3874799"))
          .build();
  static final Actor CHINA = Actor.of("china", "China");
  static final Actor OFFICIAL =
      Actor.builder().id("official").name("an official").kind(Actor.Kind.ANONYMOUS).build();
  static final Actor INDEPENDENT = Actor.of("independent", "The Independent");

  static final Source WIRE = Source.builder().id("wire").build();
  static final Source ARTICLE =
      Source.builder()
          .id("independent-2025-04-10")
          .kind(Source.Kind.ARTICLE)
          .title("Zelensky accuses Russia of \"recruiting\" in China")
          .publisher(INDEPENDENT)
          .uri(URI.create("https://example.org/2025/04/10?a=1&b=2"))
          .published("2025-04-10T18:30+01:00")
          .derivedFrom(WIRE)
          .reliability(Source.Reliability.B)
          .build();
  static final Source CAPTION = ARTICLE.part("caption-1", Source.Kind.CAPTION).build();
  static final Source POST = Source.of("post", Source.Kind.SOCIAL_POST);

  static final Event WAR = Event.of("war", "the war in Ukraine");
  static final Event GEORGETOWN =
      Event.builder()
          .id("georgetown")
          .name("appearance at Georgetown University")
          .when("2025-04-09")
          .place("Washington, D.C.")
          .partOf(WAR)
          .participant(OFFICIAL)
          .build();

  static final Property FIGHTING =
      Property.builder()
          .id("fighting in Russian ranks")
          .label("number of fighters")
          .cardinality(Property.Cardinality.ONE)
          .change(Property.Change.EVOLVING)
          .unit(Unit.count("people"))
          .build();
  static final Property CAPTURED = Property.builder().id("captured").build();

  static final Question FIGHTERS = new Question("Chinese nationals", FIGHTING.id());
  static final Question NATURE = Question.of("Chinese nationals", "fight as");
  static final Proposition OVER_150 =
      FIGHTERS.isQuantity("more than 150 people").in(Scope.asOf("2025-04-08"));
  static final Proposition OVER_155 = FIGHTERS.isQuantity("more than 155 people");
  static final Proposition TWO_CAPTURED =
      Question.of("Chinese nationals", "captured")
          .isQuantity("two people")
          .in(
              Scope.builder()
                  .event(WAR.id())
                  .when(When.parse("2025-04"))
                  .asOf(When.parse("2025-04-08"))
                  .place("Donetsk region")
                  .population("citizens of China")
                  .measure("as counted by Ukraine")
                  .build());
  static final Proposition INSTRUCTED = Question.of("Beijing", "instructs recruits").yes();
  static final Proposition NOT_INSTRUCTED = Question.of("Beijing", "instructs recruits").no();
  static final Proposition VOLUNTEERS = NATURE.is(Term.of("mercenaries or volunteers"));
  static final Proposition SENT = NATURE.is(Term.of("sent by the state"));
  static final Proposition ANNOUNCED =
      Question.of("the capture", "announced on").isWhen("2025-04-08");
  static final Proposition HAPPENED =
      Question.of("the capture", "happened on").isWhen("../2025-04");
  static final Proposition IN_WORDS =
      Question.of("China", "role").is(Text.of("not the initiator")).toBuilder()
          .text("China is not the initiator of the crisis.")
          .build();

  static final Claim FIRST =
      Utterance.by(ZELENSKY)
          .onBehalfOf(UKRAINE)
          .saidAt("2025-04-08")
          .at(WAR)
          .key("tuesday")
          .passage("the figure")
          .in(ARTICLE)
          .in(CAPTION, VERBATIM, "more than 150")
          .as("s1")
          .claims(OVER_150);
  static final Claim PROBABLY =
      Utterance.by(OFFICIAL)
          .in(POST, HEADLINE, "Volunteers?")
          .claims(VOLUNTEERS, Certainty.PROBABLE);

  private Samples() {}

  static Actor[] actors() {
    return new Actor[] {UKRAINE, ZELENSKY, CHINA, OFFICIAL, INDEPENDENT};
  }

  static Source[] sources() {
    return new Source[] {WIRE, ARTICLE, CAPTION, POST};
  }

  static Event[] events() {
    return new Event[] {WAR, GEORGETOWN};
  }

  static Property[] properties() {
    return new Property[] {FIGHTING, CAPTURED};
  }

  static Proposition[] propositions() {
    return new Proposition[] {
      OVER_150, OVER_155, TWO_CAPTURED, INSTRUCTED, NOT_INSTRUCTED, SENT, ANNOUNCED, IN_WORDS
    };
  }

  static Relation[] relations() {
    Operand constant = new Operand.Constant(Quantity.parse("exactly 100"));
    return new Relation[] {
      new Relation.Excludes(VOLUNTEERS, SENT),
      new Relation.Entails(SENT, INSTRUCTED),
      new Relation.Equivalent(OVER_155, OVER_150),
      new Relation.Supports(TWO_CAPTURED, OVER_150, Relation.Direction.FOR),
      new Relation.Supports(VOLUNTEERS, INSTRUCTED, Relation.Direction.AGAINST),
      new Relation.SubsetOf(TWO_CAPTURED, OVER_150),
      new Relation.Total(OVER_150, List.of(TWO_CAPTURED, constant), List.of(constant), false),
      new Relation.Total(OVER_150, List.of(TWO_CAPTURED), List.of(), true),
      new Relation.Product(OVER_150, List.of(TWO_CAPTURED, constant)),
      new Relation.Precedes(HAPPENED, ANNOUNCED),
      new Relation.Within("Bucha", "Kyiv region")
    };
  }

  static Statement[] statements() {
    Utterance china = Utterance.by(CHINA).saidAt("2025-04-10");
    Utterance official = Utterance.by(OFFICIAL).at(GEORGETOWN);
    return new Statement[] {
      FIRST,
      PROBABLY,
      Claim.of(ZELENSKY, OVER_155),
      china.in(ARTICLE, PARTIAL, "baseless").as("d1").denies(FIRST),
      china.as("d2").denies(INSTRUCTED, Aspect.EVIDENCE),
      china.as("d3").denies(new Relation.Entails(SENT, INSTRUCTED)),
      official.as("q1").doubts(SENT),
      official.as("e1").endorses(new Target.Uttered("tuesday")),
      official.as("e2").endorses(FIRST).toBuilder().aspect(Aspect.QUANTITY).build(),
      Utterance.by(ZELENSKY).as("r1").corrects(FIRST, OVER_155),
      Utterance.by(OFFICIAL).as("r2").retracts(PROBABLY),
      Utterance.by(CHINA)
          .in(
              Citation.builder()
                  .statement(Statement.id("d1"))
                  .addVia(INDEPENDENT.id(), OFFICIAL.id())
                  .build())
          .as("m1")
          .remarks(FIRST),
      Utterance.by(UKRAINE).as("m2").remarks()
    };
  }

  static Dossier dossier() {
    return Dossier.builder()
        .add(actors())
        .add(sources())
        .add(events())
        .add(properties())
        .add(relations())
        .add(statements())
        .build();
  }
}
