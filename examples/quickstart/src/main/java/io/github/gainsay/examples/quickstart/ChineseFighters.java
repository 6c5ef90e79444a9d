package io.github.gainsay.examples.quickstart;

import static io.github.gainsay.Certainty.POSSIBLE;
import static io.github.gainsay.Certainty.PROBABLE;
import static io.github.gainsay.Citation.Wording.PARAPHRASE;
import static io.github.gainsay.Citation.Wording.PARTIAL;
import static io.github.gainsay.Citation.Wording.VERBATIM;

import io.github.gainsay.Actor;
import io.github.gainsay.ActorBuilder;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Entry;
import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Utterance;
import io.github.gainsay.value.Term;

/**
 * A news article of Thursday, 10 April 2025, about Chinese fighters in Russian ranks, statement by
 * statement.
 *
 * <p>The same dossier stands in {@code chinese-fighters.json}. Names of statements say what each
 * is; times are resolved against the date of the article, so "on Tuesday" is 8 April.
 */
final class ChineseFighters {
  private static final String THURSDAY = "2025-04-10";
  private static final String SINCE_TUESDAY = "2025-04-08/2025-04-10";

  private final DossierBuilder notes = Dossier.builder();

  private final Actor ukraine = keep(government("ukraine", "Ukraine").addAlias("Kyiv").build());
  private final Actor russia = keep(government("russia", "Russia").addAlias("the Kremlin").build());
  private final Actor china = keep(government("china", "China").addAlias("Beijing").build());
  private final Actor britain = keep(government("britain", "Britain").build());
  private final Actor chineseMinistry =
      keep(
          Actor.builder()
              .id("chinese-foreign-ministry")
              .name("China's foreign ministry")
              .kind(Actor.Kind.ORGANIZATION)
              .memberOf(china)
              .speaksFor(china)
              .build());
  private final Actor zelensky =
      keep(
          person("zelensky", "Volodymyr Zelensky")
              .role("president of Ukraine")
              .speaksFor(ukraine)
              .build());
  private final Actor linJian =
      keep(
          person("lin-jian", "Lin Jian")
              .role("foreign ministry spokesperson")
              .memberOf(chineseMinistry)
              .speaksFor(chineseMinistry)
              .build());
  private final Actor peskov =
      keep(person("peskov", "Dmitry Peskov").role("Kremlin spokesman").speaksFor(russia).build());
  private final Actor kellogg =
      keep(
          person("kellogg", "Keith Kellogg")
              .role("Donald Trump's special envoy to Ukraine and Russia")
              .build());
  private final Actor healey =
      keep(
          person("healey", "John Healey")
              .role("British defence minister")
              .speaksFor(britain)
              .build());
  private final Actor deWever =
      keep(person("de-wever", "Bart De Wever").role("prime minister of Belgium").build());
  private final Actor independent =
      keep(
          Actor.builder()
              .id("the-independent")
              .name("The Independent")
              .kind(Actor.Kind.ORGANIZATION)
              .build());
  private final Actor coalition =
      keep(
          Actor.builder()
              .id("coalition")
              .name("the coalition of the willing")
              .kind(Actor.Kind.GROUP)
              .build());

  private final Source article =
      keep(
          Source.builder()
              .id("independent-2025-04-10")
              .kind(Source.Kind.ARTICLE)
              .publisher(independent)
              .published(THURSDAY)
              .build());
  private final Source figureCaption =
      keep(article.part("caption-figure", Source.Kind.CAPTION).build());
  private final Source pressCaption =
      keep(article.part("caption-press-conference", Source.Kind.CAPTION).build());
  private final Source kelloggCaption =
      keep(article.part("caption-kellogg", Source.Kind.CAPTION).build());
  private final Source post =
      keep(
          Source.builder()
              .id("zelensky-post")
              .kind(Source.Kind.SOCIAL_POST)
              .publisher(zelensky)
              .published(THURSDAY)
              .build());

  private final Event pressConference =
      keep(
          Event.builder()
              .id("press-conference")
              .name("press conference of Zelensky and De Wever")
              .participant(zelensky)
              .participant(deWever)
              .build());
  private final Event georgetown =
      keep(
          Event.builder()
              .id("georgetown")
              .name("appearance at Georgetown University")
              .when("2025-04-09")
              .participant(kellogg)
              .build());
  private final Event brussels =
      keep(
          Event.builder()
              .id("brussels-meeting")
              .name("meeting of the coalition's defence ministers")
              .when(THURSDAY)
              .place("Nato headquarters, Brussels")
              .participant(coalition)
              .participant(healey)
              .build());

  private ChineseFighters() {}

  /** Returns the whole article. */
  static Dossier dossier() {
    ChineseFighters story = new ChineseFighters();
    story.addWhatSaysNothing();
    Claim over150 = story.addZelensky();
    story.addBeijing(over150);
    story.addKremlin();
    story.addKellogg();
    story.addBrussels();
    return story.notes.build();
  }

  /**
   * Photo credits, the footage, the press conference itself, and the page's appeal for donations.
   */
  private void addWhatSaysNothing() {
    notes.add(
        figureCaption.part("credit-figure", Source.Kind.CREDIT).title("Zelensky/AFP/Getty").build(),
        pressCaption.part("credit-press-conference", Source.Kind.CREDIT).title("REUTERS").build(),
        kelloggCaption.part("credit-kellogg", Source.Kind.CREDIT).title("Getty Images").build(),
        post.part("interrogation-video", Source.Kind.OTHER)
            .title("video of an interrogation")
            .build(),
        Source.of("donation-appeal", Source.Kind.BOILERPLATE),
        Event.of("leaders-meeting", "earlier meeting of the coalition's leaders"));
  }

  private Claim addZelensky() {
    Question captured = Question.of("Chinese citizens", "captured in the Donetsk region");
    Proposition two = captured.isQuantity("two people");
    notes.add(
        Utterance.by(zelensky)
            .saidAt("2025-04-08")
            .in(article)
            .as("zelensky-two-captured")
            .claims(two),
        Utterance.by(zelensky)
            .at(pressConference)
            .in(pressCaption)
            .as("zelensky-discusses-capture")
            .remarks(two));

    Question fighters = Question.of("Chinese nationals", "fighting in Russian ranks");
    Claim over150 =
        keep(
            Utterance.by(zelensky)
                .saidAt(SINCE_TUESDAY)
                .in(article)
                .as("zelensky-over-150")
                .claims(fighters.isQuantity("more than 150 people")));
    notes.add(
        Utterance.by(zelensky)
            .in(figureCaption)
            .as("zelensky-over-155")
            .claims(fighters.isQuantity("more than 155 people")));

    Utterance posted = Utterance.by(zelensky).saidAt(THURSDAY).key("zelensky-post");
    notes.add(
        posted
            .in(article, VERBATIM, "these are not isolated cases")
            .in(post)
            .as("zelensky-not-isolated")
            .claims(Question.of("captured Chinese citizens", "isolated cases").no()),
        posted
            .in(article, VERBATIM, "systematic Russian efforts")
            .in(post)
            .as("zelensky-systematic-recruiting")
            .claims(Question.of("Russia", "systematically recruits citizens of China").yes()),
        posted
            .in(article, PARTIAL, "everything necessary must be done")
            .in(post)
            .as("zelensky-appeal")
            .remarks());

    Utterance initially = Utterance.by(zelensky).saidAt("../2025-04-10").in(article);
    notes.add(
        initially.as("zelensky-asks-whether-instructed").remarks(instructed()),
        initially
            .onBehalfOf(ukraine)
            .as("kyiv-believes-social-media")
            .claims(
                Question.of("Russia", "recruits Chinese citizens on social media").yes(),
                PROBABLE));
    return over150;
  }

  private static Proposition instructed() {
    return Question.of("Beijing", "instructs the recruits").yes();
  }

  private static Proposition drawnIn() {
    return Question.of("China", "drawn into the conflict").yes();
  }

  private void addBeijing(Statement over150) {
    notes.add(
        Utterance.by(china)
            .saidAt(SINCE_TUESDAY)
            .in(article, PARTIAL, "baseless")
            .as("beijing-baseless")
            .denies(over150),
        Utterance.by(china)
            .saidAt(THURSDAY)
            .in(article, PARTIAL, "irresponsible remarks")
            .as("beijing-warns")
            .remarks());

    Utterance lin = Utterance.by(linJian).saidAt(THURSDAY).key("lin-thursday");
    Proposition notParty = Question.of("China", "participating party in the crisis").no();
    notes.add(
        lin.in(article, VERBATIM, "China is not the initiator")
            .as("lin-not-initiator")
            .claims(Question.of("China", "initiator of the crisis").no()),
        lin.in(article, VERBATIM, "nor is China a participating party")
            .as("lin-not-party")
            .claims(notParty),
        lin.in(article, VERBATIM, "firm supporter and active promoter")
            .as("lin-peaceful-settlement")
            .claims(Question.of("China", "supports a peaceful settlement").yes()),
        lin.in(article, VERBATIM, "not release irresponsible remarks").as("lin-urges").remarks());
    notes.add(new Relation.Excludes(drawnIn(), notParty));

    Utterance narrator = Utterance.by(independent).saidAt(THURSDAY).in(article);
    notes.add(
        narrator
            .as("independent-peace-keeper")
            .claims(Question.of("China", "attempts to position itself as a peace-keeper").yes()),
        narrator
            .as("independent-no-limits")
            .claims(
                Question.of("China", "declared partnership with Russia").is(Term.of("no limits"))));
  }

  private void addKremlin() {
    Proposition involved =
        Question.of("Chinese authorities", "involved in the recruits' service").yes();
    notes.add(
        new Relation.Entails(instructed(), involved),
        Utterance.by(russia)
            .saidAt("../2025-04-10")
            .in(article)
            .as("kremlin-no-involvement")
            .denies(involved),
        Utterance.by(independent)
            .saidAt(THURSDAY)
            .in(article)
            .as("independent-kremlin-backs-beijing")
            .claims(Question.of("the Kremlin", "backs Beijing").yes()));

    Utterance briefing = Utterance.by(peskov).saidAt("../2025-04-10").key("peskov-briefing");
    Claim drawn =
        keep(
            Utterance.by(zelensky)
                .in(Citation.builder().statement(Statement.id("peskov-not-the-case")).build())
                .as("zelensky-china-drawn-in")
                .claims(drawnIn()));
    notes.add(
        briefing
            .in(article, VERBATIM, "This is not the case")
            .as("peskov-not-the-case")
            .denies(drawn),
        briefing
            .in(article, VERBATIM, "Zelensky is wrong")
            .as("peskov-zelensky-wrong")
            .denies(drawn),
        briefing
            .in(article, VERBATIM, "China takes a balanced position")
            .as("peskov-balanced")
            .claims(Question.of("China", "takes a balanced position").yes()),
        briefing
            .in(article, VERBATIM, "our strategic partner, friend")
            .as("peskov-partner")
            .claims(Question.of("China", "strategic partner of Russia").yes()));
  }

  private void addKellogg() {
    Question nature = Question.of("Chinese personnel in Russian ranks", "fight as");
    Proposition more = nature.is(Term.of("more than mercenaries or volunteers"));
    Proposition volunteers = nature.is(Term.of("volunteers"));
    notes.add(new Relation.Excludes(volunteers, more));

    Utterance lecture =
        Utterance.by(kellogg).saidAt("2025-04-09").at(georgetown).key("kellogg-georgetown");
    notes.add(
        lecture
            .passage("not-convinced")
            .in(article, PARTIAL, "not convinced yet")
            .as("kellogg-not-convinced")
            .doubts(more),
        lecture
            .passage("not-convinced")
            .in(kelloggCaption, PARAPHRASE, "not convinced")
            .as("kellogg-caption")
            .doubts(more),
        lecture
            .in(article, VERBATIM, "the first report is always wrong")
            .as("kellogg-axiom")
            .remarks(),
        lecture
            .in(article, VERBATIM, "let's sit back and see how this plays out")
            .as("kellogg-wait")
            .remarks(),
        lecture
            .in(article, VERBATIM, "it could be volunteers")
            .as("kellogg-could-be-volunteers")
            .claims(volunteers, POSSIBLE),
        lecture
            .in(article)
            .as("kellogg-volunteers-for-ukraine")
            .claims(Question.of("volunteers from other countries", "fight for Ukraine").yes()),
        lecture
            .in(article)
            .as("kellogg-american-volunteers")
            .claims(Question.of("volunteers from the United States", "fight for Ukraine").yes()),
        lecture
            .in(article)
            .as("kellogg-not-on-par")
            .claims(
                Question.of("reported Chinese personnel", "on par with North Korea's deployment")
                    .no()),
        lecture
            .in(article)
            .as("kellogg-north-koreans")
            .claims(
                Question.of("North Korea", "troops deployed to the frontlines")
                    .isQuantity("thousands of troops")));
  }

  private void addBrussels() {
    Utterance narrator = Utterance.by(independent).saidAt(THURSDAY).in(article);
    notes.add(
        narrator
            .as("independent-30-countries")
            .claims(
                Question.of("Brussels meeting", "countries convened").isQuantity("30 countries")),
        narrator
            .as("independent-deployment-plans")
            .claims(
                Question.of(
                        "coalition of the willing",
                        "plans to deploy troops after a peace agreement")
                    .yes()),
        narrator
            .as("independent-first-ministers-meeting")
            .claims(
                Question.of("Brussels meeting", "first between the coalition's defence ministers")
                    .yes()),
        narrator
            .as("independent-officers-in-kyiv")
            .claims(
                Question.of("British and French officers", "visited Kyiv")
                    .isWhen("2025-03-31/2025-04-06")),
        narrator
            .as("independent-leaders-agreed")
            .claims(
                Question.of("coalition's leaders", "reached an agreement at an earlier meeting")
                    .yes()),
        narrator
            .as("independent-ministers-to-flesh-out")
            .claims(
                Question.of("Brussels meeting", "works on the leaders' agreement").yes(), PROBABLE),
        Utterance.by(healey)
            .saidAt(THURSDAY)
            .at(brussels)
            .in(article, VERBATIM, "We must put more pressure on President Putin")
            .as("healey-more-pressure")
            .remarks());
  }

  private <E extends Entry> E keep(E entry) {
    return notes.keep(entry);
  }

  private static ActorBuilder government(String id, String name) {
    return Actor.builder().id(id).name(name).kind(Actor.Kind.GOVERNMENT);
  }

  private static ActorBuilder person(String id, String name) {
    return Actor.builder().id(id).name(name).kind(Actor.Kind.PERSON);
  }
}
