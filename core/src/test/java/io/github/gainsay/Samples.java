package io.github.gainsay;

import io.github.gainsay.Citation.Wording;

/** Who said what about Chinese fighters in Ukraine, April 2025, as far as tests need it. */
public final class Samples {
  public static final Actor CHINA =
      Actor.builder().id("china").name("China").addAlias("Beijing").build();
  public static final Actor RUSSIA = Actor.of("russia", "Russia");
  public static final Actor UKRAINE = Actor.of("ukraine", "Ukraine");
  public static final Actor ZELENSKY = Actor.of("zelensky", "Volodymyr Zelensky");
  public static final Actor KELLOGG = Actor.of("kellogg", "Keith Kellogg");
  public static final Actor LIN_JIAN =
      Actor.builder().id("lin-jian").name("Lin Jian").speaksFor(CHINA).build();
  public static final Actor PESKOV =
      Actor.builder().id("peskov").name("Dmitry Peskov").speaksFor(RUSSIA).build();
  public static final Actor NEWSPAPER = Actor.of("independent", "The Independent");
  public static final Actor EDITOR =
      Actor.builder().id("editor").name("The editor").speaksFor(NEWSPAPER).build();

  public static final Source ARTICLE =
      Source.builder()
          .id("article")
          .kind(Source.Kind.ARTICLE)
          .publisher(NEWSPAPER)
          .published("2025-04-10")
          .build();
  public static final Source CAPTION = ARTICLE.part("caption-1", Source.Kind.CAPTION).build();
  public static final Source POST = Source.of("post", Source.Kind.SOCIAL_POST);

  public static final Event GEORGETOWN = Event.of("georgetown", "Appearance at Georgetown");

  public static final Question FIGHTERS =
      Question.of("Chinese nationals", "fighting in Russian ranks");
  public static final Question CAPTURED = Question.of("Chinese nationals", "captured");
  public static final Question NATURE = Question.of("Chinese nationals", "fight as");

  public static final Proposition MORE_THAN_150 = FIGHTERS.isQuantity("more than 150 people");
  public static final Proposition MORE_THAN_155 = FIGHTERS.isQuantity("more than 155 people");
  public static final Proposition TWO_CAPTURED = CAPTURED.isQuantity("two people");
  public static final Proposition CHINA_SENT_THEM = Question.of("China", "sent fighters").yes();

  public static final Claim ZELENSKYS_CLAIM =
      Utterance.by(ZELENSKY).saidAt("2025-04-08").as("s1").claims(MORE_THAN_150);
  public static final Denial CHINAS_DENIAL =
      Utterance.by(CHINA)
          .saidAt("2025-04-10")
          .in(ARTICLE, Wording.PARTIAL, "baseless")
          .as("s2")
          .denies(ZELENSKYS_CLAIM);

  private Samples() {}

  /** A builder with every actor, source and event here. */
  public static DossierBuilder notes() {
    return Dossier.builder()
        .add(CHINA, RUSSIA, UKRAINE, ZELENSKY, KELLOGG, LIN_JIAN, PESKOV, NEWSPAPER, EDITOR)
        .add(ARTICLE, CAPTION, POST, GEORGETOWN);
  }

  /** A dossier of every actor, source and event here, and of the entries. */
  public static Dossier dossier(Entry... entries) {
    return notes().add(entries).build();
  }
}
