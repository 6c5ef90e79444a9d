package io.github.gainsay.examples.browser;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.gainsay.Actor;
import io.github.gainsay.Citation.Wording;
import io.github.gainsay.Claim;
import io.github.gainsay.Dossier;
import io.github.gainsay.DossierBuilder;
import io.github.gainsay.Property;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.ConsistencyChecker;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.jackson.GainsayModule;
import io.github.gainsay.report.HtmlReport;
import io.github.gainsay.standing.Standings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** Dossiers whose reports have everything that a page can have. */
final class Stories {
  private static final List<String> PHRASES =
      List.of(
          "%d people",
          "at least %d people",
          "more than %d people",
          "about %d people",
          "up to %d people",
          "nearly %d people",
          "fewer than %d people",
          "between %d and %2$d people",
          "exactly %d people",
          "dozens of people");

  private Stories() {}

  /** Returns the report on the dossier, with all rules and where each claim stands. */
  static HtmlReport page(String title, Dossier dossier) {
    return HtmlReport.of(check(dossier)).standings(Standings.of(dossier)).title(title);
  }

  static CheckReport check(Dossier dossier) {
    return ConsistencyChecker.of(StandardRules.all()).check(dossier);
  }

  /** Returns the article about Chinese fighters of the quickstart. */
  static Dossier article() {
    try (InputStream in = Stories.class.getResourceAsStream("/chinese-fighters.json")) {
      return JsonMapper.builder()
          .addModule(new GainsayModule())
          .build()
          .readValue(Objects.requireNonNull(in), Dossier.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a dispute about one number, in which everybody says another. */
  static Dossier tolls(int n) {
    DossierBuilder notes = Dossier.builder();
    Question killed = Question.of("earthquake in the valley", "people killed");
    for (int i = 0; i < n; i++) {
      Actor outlet = notes.keep(Actor.of("outlet-" + i, "Evening News of Town " + (i + 1)));
      String day = "2031-05-" + (10 + i % 15);
      Source report =
          notes.keep(
              Source.builder()
                  .id("report-" + i)
                  .kind(Source.Kind.ARTICLE)
                  .title("Toll rises, report " + (i + 1))
                  .uri(URI.create("https://example.org/" + i))
                  .published(day)
                  .publisher(outlet)
                  .build());
      int toll = 40 + i * 7919 % 50 * (i % 7 == 0 ? 60 : 3);
      String phrase = String.format(PHRASES.get(i % PHRASES.size()), toll, toll + 30);
      notes.add(
          Utterance.by(outlet)
              .saidAt(day)
              .in(report, Wording.PARAPHRASE, phrase)
              .claims(killed.isQuantity(phrase)));
    }
    return notes.build();
  }

  /** Returns a story with dates, corrections, several units, sources in a circle, and Hebrew. */
  static Dossier ferry() {
    DossierBuilder notes = Dossier.builder();
    Actor mayor = notes.keep(Actor.of("mayor", "the mayor"));
    Actor owner = notes.keep(Actor.of("owner", "Blue Line"));
    Actor police = notes.keep(Actor.of("police", "the police"));
    Actor wire = notes.keep(Actor.of("wire", "North Wire"));
    Actor witness = notes.keep(Actor.of("witness", "\u05D6\u05D0\u05D1 \u05D0\u05D1\u05E0\u05D9"));
    Source story =
        notes.keep(
            Source.builder()
                .id("wire-7")
                .kind(Source.Kind.ARTICLE)
                .title("Fire on the ferry")
                .publisher(wire)
                .published("2031-05-02")
                .uri(URI.create("https://example.org/wire/7"))
                .build());
    Source post =
        notes.keep(
            Source.builder()
                .id("post-a")
                .kind(Source.Kind.SOCIAL_POST)
                .addDerivedFrom(Source.id("post-b"))
                .build());
    notes.add(
        Source.builder()
            .id("post-b")
            .kind(Source.Kind.SOCIAL_POST)
            .addDerivedFrom(Source.id("post-a"))
            .build(),
        Property.builder().id("deaths").change(Property.Change.CUMULATIVE).build());
    Question deaths = Question.of("ferry fire", "deaths");
    notes.add(
        Utterance.by(mayor)
            .saidAt("2031-05-01")
            .claims(deaths.isQuantity("12 people").in(Scope.asOf("2031-05-01"))),
        Utterance.by(mayor)
            .saidAt("2031-05-04")
            .claims(deaths.isQuantity("exactly 9 people").in(Scope.asOf("2031-05-04"))),
        Utterance.by(mayor)
            .saidAt("2031-05-09")
            .claims(deaths.isQuantity("17 people").in(Scope.asOf("2031-05-09"))));
    Claim early =
        notes.keep(
            Utterance.by(wire)
                .saidAt("2031-05-02")
                .in(story)
                .claims(deaths.isQuantity("30 people")));
    notes.add(
        Utterance.by(wire).saidAt("2031-05-06").corrects(early, deaths.isQuantity("13 people")));
    Question locked = Question.of("exits", "locked");
    Claim wereLocked =
        notes.keep(
            Utterance.by(police)
                .saidAt("2031-05-02")
                .in(story, Wording.VERBATIM, "The exits were locked")
                .claims(locked.yes()));
    notes.add(
        Utterance.by(owner)
            .saidAt("2031-05-03")
            .in(post, Wording.VERBATIM, "Nobody locked anything")
            .denies(wereLocked),
        Utterance.by(witness).saidAt("2031-05-05").claims(locked.yes()),
        Utterance.by(police).saidAt("2031-05-20").claims(locked.no()));
    Question brokeOut = Question.of("ferry fire", "broke out on");
    notes.add(
        Utterance.by(mayor).saidAt("2031-05-01").claims(brokeOut.isWhen("2031-04-30")),
        Utterance.by(owner).saidAt("2031-05-03").claims(brokeOut.isWhen("2031-05-01")),
        Utterance.by(wire).in(story).claims(brokeOut.isWhen("2031-05-01/2031-05-03")));
    Question length = Question.of("the ferry", "length");
    Question cost = Question.of("the ferry", "cost");
    notes.add(
        Utterance.by(mayor).claims(length.isQuantity("about 120 metres")),
        Utterance.by(owner).claims(length.isQuantity("300 feet")),
        Utterance.by(wire).in(story).claims(length.isQuantity("more than 0.2 km")),
        Utterance.by(mayor).claims(cost.isQuantity("EUR 3.5 million")),
        Utterance.by(owner).claims(cost.isQuantity("more than EUR 250 million")),
        Utterance.by(wire).in(story).claims(cost.isQuantity("EUR 90,000")));
    notes.add(Utterance.by(witness).saidAt("2031-05-07").doubts(locked.yes()));
    return notes.build();
  }
}
