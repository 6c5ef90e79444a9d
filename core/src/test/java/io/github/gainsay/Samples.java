package io.github.gainsay;

import io.github.gainsay.Citation.Wording;

/** Who said what about Chinese fighters in Ukraine, April 2025, as far as tests need it. */
final class Samples {
  static final Actor CHINA = Actor.builder().id("china").name("China").addAlias("Beijing").build();
  static final Actor RUSSIA = Actor.of("russia", "Russia");
  static final Actor UKRAINE = Actor.of("ukraine", "Ukraine");
  static final Actor ZELENSKY = Actor.of("zelensky", "Volodymyr Zelensky");
  static final Actor KELLOGG = Actor.of("kellogg", "Keith Kellogg");
  static final Actor LIN_JIAN =
      Actor.builder().id("lin-jian").name("Lin Jian").speaksFor(CHINA).build();
  static final Actor PESKOV =
      Actor.builder().id("peskov").name("Dmitry Peskov").speaksFor(RUSSIA).build();
  static final Actor NEWSPAPER = Actor.of("independent", "The Independent");
  static final Actor EDITOR =
      Actor.builder().id("editor").name("The editor").speaksFor(NEWSPAPER).build();

  static final Source ARTICLE =
      Source.builder()
          .id("article")
          .kind(Source.Kind.ARTICLE)
          .publisher(NEWSPAPER)
          .published("2025-04-10")
          .build();
  static final Source CAPTION = ARTICLE.part("caption-1", Source.Kind.CAPTION).build();
  static final Source POST = Source.of("post", Source.Kind.SOCIAL_POST);

  static final Event GEORGETOWN = Event.of("georgetown", "Appearance at Georgetown");

  static final Question FIGHTERS = Question.of("Chinese nationals", "fighting in Russian ranks");
  static final Question CAPTURED = Question.of("Chinese nationals", "captured");
  static final Question NATURE = Question.of("Chinese nationals", "fight as");

  static final Proposition MORE_THAN_150 = FIGHTERS.isQuantity("more than 150 people");
  static final Proposition MORE_THAN_155 = FIGHTERS.isQuantity("more than 155 people");
  static final Proposition TWO_CAPTURED = CAPTURED.isQuantity("two people");
  static final Proposition CHINA_SENT_THEM = Question.of("China", "sent fighters").yes();

  static final Claim ZELENSKYS_CLAIM =
      Utterance.by(ZELENSKY).saidAt("2025-04-08").as("s1").claims(MORE_THAN_150);
  static final Denial CHINAS_DENIAL =
      Utterance.by(CHINA)
          .saidAt("2025-04-10")
          .in(ARTICLE, Wording.PARTIAL, "baseless")
          .as("s2")
          .denies(ZELENSKYS_CLAIM);

  private Samples() {}

  /** A builder with every actor, source and event here. */
  static DossierBuilder notes() {
    return Dossier.builder()
        .add(CHINA, RUSSIA, UKRAINE, ZELENSKY, KELLOGG, LIN_JIAN, PESKOV, NEWSPAPER, EDITOR)
        .add(ARTICLE, CAPTION, POST, GEORGETOWN);
  }

  /** A dossier of every actor, source and event here, and of the entries. */
  static Dossier dossier(Entry... entries) {
    return notes().add(entries).build();
  }
}
