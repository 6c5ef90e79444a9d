package io.github.gainsay.consistency.rules;

import static io.github.gainsay.Citation.Wording.PARAPHRASE;
import static io.github.gainsay.Citation.Wording.VERBATIM;
import static io.github.gainsay.Property.Change.CUMULATIVE;
import static io.github.gainsay.Relation.Direction.AGAINST;
import static io.github.gainsay.consistency.Samples.dead;
import static io.github.gainsay.consistency.Samples.dossier;
import static io.github.gainsay.consistency.Samples.fighters;

import io.github.gainsay.Actor;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import java.util.List;

/**
 * The examples on the pages of the rules. What stands between the id of a rule and {@code // end}
 * stands on the page of the rule, word for word.
 */
final class RuleExamples {
  private RuleExamples() {}

  static Dossier of(String ruleId) {
    return switch (ruleId) {
      case "aggregate-mismatch" -> aggregateMismatch();
      case "change-of-position" -> changeOfPosition();
      case "circular-sourcing" -> circularSourcing();
      case "contradiction" -> contradiction();
      case "correction" -> correction();
      case "dangling-denial" -> danglingDenial();
      case "date-contradiction" -> dateContradiction();
      case "decreasing-total" -> decreasingTotal();
      case "distortion" -> distortion();
      case "doubted" -> doubted();
      case "echo" -> echo();
      case "joint-contradiction" -> jointContradiction();
      case "misattribution" -> misattribution();
      case "numeric-contradiction" -> numericContradiction();
      case "numeric-discrepancy" -> numericDiscrepancy();
      case "self-contradiction" -> selfContradiction();
      case "single-origin" -> singleOrigin();
      case "temporal-anomaly" -> temporalAnomaly();
      case "undermined" -> undermined();
      case "unit-mismatch" -> unitMismatch();
      case "unlinked-question" -> unlinkedQuestion();
      case "update" -> update();
      default -> throw new IllegalArgumentException("no example is written for " + ruleId);
    };
  }

  private static Dossier aggregateMismatch() {
    // aggregate-mismatch
    Actor police = Actor.of("police", "the police");
    Actor hospital = Actor.of("hospital", "the hospital");
    Proposition dead = Question.of("the attack", "dead").isQuantity("31 people");
    Proposition men = Question.of("the attack", "dead men").isQuantity("22 men");
    Proposition women = Question.of("the attack", "dead women").isQuantity("12 women");
    Dossier dossier =
        Dossier.of(
            police,
            hospital,
            Claim.of(police, dead),
            Claim.of(hospital, men),
            Claim.of(hospital, women),
            new Relation.Total(dead, List.of(men, women), List.of(), true));
    // end
    return dossier;
  }

  private static Dossier changeOfPosition() {
    // change-of-position
    Actor airline = Actor.of("airline", "the airline");
    Question delayed = Question.of("flight 12", "delayed by a defect");
    Dossier dossier =
        Dossier.of(
            airline,
            Utterance.by(airline).saidAt("2025-04-08").claims(delayed.no()),
            Utterance.by(airline).saidAt("2025-04-10").claims(delayed.yes()));
    // end
    return dossier;
  }

  private static Dossier circularSourcing() {
    // circular-sourcing
    Actor mayor = Actor.of("mayor", "the mayor");
    Source encyclopedia =
        Source.builder().id("encyclopedia").addDerivedFrom(Source.id("paper")).build();
    Source paper = Source.builder().id("paper").derivedFrom(encyclopedia).build();
    Question born = Question.of("the mayor", "born");
    Dossier dossier =
        Dossier.of(
            mayor,
            encyclopedia,
            paper,
            Utterance.by(mayor).in(encyclopedia).claims(born.isWhen("1961")));
    // end
    return dossier;
  }

  private static Dossier contradiction() {
    // contradiction
    Actor kyiv = Actor.of("kyiv", "Kyiv");
    Actor kremlin = Actor.of("kremlin", "the Kremlin");
    Question drawnIn = Question.of("China", "drawn into the conflict");
    Claim claim = Claim.of(kyiv, drawnIn.yes());
    Dossier dossier = Dossier.of(kyiv, kremlin, claim, Denial.of(kremlin, claim));
    // end
    return dossier;
  }

  private static Dossier correction() {
    // correction
    Actor airline = Actor.of("airline", "the airline");
    Question aboard = Question.of("flight 12", "aboard");
    Claim first =
        Utterance.by(airline).saidAt("2024-01-05").claims(aboard.isQuantity("171 people"));
    Dossier dossier =
        Dossier.of(
            airline,
            first,
            Utterance.by(airline)
                .saidAt("2024-01-06")
                .corrects(first, aboard.isQuantity("177 people")));
    // end
    return dossier;
  }

  private static Dossier danglingDenial() {
    // dangling-denial
    Actor company = Actor.of("company", "the company");
    Actor reporter = Actor.of("reporter", "a reporter");
    Proposition cuts = Question.of("the company", "cuts jobs").yes();
    Dossier dossier =
        Dossier.of(
            company,
            reporter,
            Utterance.by(reporter).remarks(cuts), // asked whether it does
            Denial.of(company, cuts));
    // end
    return dossier;
  }

  private static Dossier dateContradiction() {
    // date-contradiction
    Actor maker = Actor.of("maker", "the maker");
    Actor museum = Actor.of("museum", "the museum");
    Question flew = Question.of("the airliner", "first flew");
    Dossier dossier =
        Dossier.of(
            maker,
            museum,
            Claim.of(maker, flew.isWhen("2023-04")),
            Claim.of(museum, flew.isWhen("2023-06-21")));
    // end
    return dossier;
  }

  private static Dossier decreasingTotal() {
    // decreasing-total
    Actor ministry = Actor.of("ministry", "the ministry");
    Actor mayor = Actor.of("mayor", "the mayor");
    Question dead = Question.of("the earthquake", "dead");
    Dossier dossier =
        Dossier.of(
            ministry,
            mayor,
            Property.builder().id("dead").change(CUMULATIVE).build(),
            Claim.of(ministry, dead.isQuantity("284 people").in(Scope.asOf("2023-02-06"))),
            Claim.of(mayor, dead.isQuantity("151 people").in(Scope.asOf("2023-02-07"))));
    // end
    return dossier;
  }

  private static Dossier distortion() {
    // distortion
    Actor envoy = Actor.of("envoy", "the envoy");
    Source article = Source.of("article", Source.Kind.ARTICLE);
    Source caption = article.part("caption", Source.Kind.CAPTION).build();
    Proposition sent = Question.of("the fighters", "sent by their state").yes();
    Utterance words = Utterance.by(envoy).key("lecture").passage("not-convinced");
    Dossier dossier =
        Dossier.of(
            envoy,
            article,
            caption,
            words.in(article, VERBATIM, "not convinced yet").doubts(sent),
            words.in(caption, PARAPHRASE, "not convinced").doubts(sent));
    // end
    return dossier;
  }

  private static Dossier doubted() {
    // doubted
    Actor kyiv = Actor.of("kyiv", "Kyiv");
    Actor envoy = Actor.of("envoy", "the envoy");
    Claim claim = Claim.of(kyiv, Question.of("the fighters", "sent by their state").yes());
    Dossier dossier = Dossier.of(kyiv, envoy, claim, Doubt.of(envoy, claim));
    // end
    return dossier;
  }

  private static Dossier echo() {
    // echo
    Actor army = Actor.of("army", "the army");
    Actor agency = Actor.of("agency", "the agency");
    Actor mirror = Actor.of("mirror", "the Mirror");
    Actor times = Actor.of("times", "the Times");
    Source wire = Source.builder().id("wire").publisher(agency).build();
    Source page1 = Source.builder().id("page 1").publisher(mirror).derivedFrom(wire).build();
    Source online = Source.builder().id("online").publisher(times).derivedFrom(wire).build();
    Proposition destroyed = Question.of("the bridge", "destroyed").yes();
    Dossier dossier =
        Dossier.of(
            army,
            agency,
            mirror,
            times,
            wire,
            page1,
            online,
            Utterance.by(army).in(page1).claims(destroyed),
            Utterance.by(times).in(online).claims(destroyed)); // in its own voice
    // end
    return dossier;
  }

  private static Dossier jointContradiction() {
    // joint-contradiction
    Actor mayor = Actor.of("mayor", "the mayor");
    Actor hospital = Actor.of("hospital", "the hospital");
    Actor police = Actor.of("police", "the police");
    Question dead = Question.of("the attack", "dead");
    Dossier dossier =
        Dossier.of(
            mayor,
            hospital,
            police,
            Claim.of(mayor, dead.isQuantity("at least 3 people")),
            Claim.of(hospital, dead.isQuantity("at most 3 people")),
            Denial.of(police, dead.isQuantity("exactly 3 people")));
    // end
    return dossier;
  }

  private static Dossier misattribution() {
    // misattribution
    Actor envoy = Actor.of("envoy", "the envoy");
    Actor minister = Actor.of("minister", "the minister");
    Source article = Source.of("article", Source.Kind.ARTICLE);
    Source headline = article.part("headline", Source.Kind.HEADLINE).build();
    Proposition sent = Question.of("the fighters", "sent by their state").yes();
    Dossier dossier =
        Dossier.of(
            envoy,
            minister,
            article,
            headline,
            Utterance.by(envoy).key("lecture").passage("sent").in(article).claims(sent),
            Utterance.by(minister).key("lecture").passage("sent").in(headline).claims(sent));
    // end
    return dossier;
  }

  private static Dossier numericContradiction() {
    // numeric-contradiction
    Actor police = Actor.of("police", "the police");
    Actor owner = Actor.of("owner", "the owner");
    Actor mayor = Actor.of("mayor", "the mayor");
    Question dead = Question.of("the ferry fire", "dead");
    Dossier dossier =
        Dossier.of(
            police,
            owner,
            mayor,
            Claim.of(police, dead.isQuantity("at least 40 people")),
            Claim.of(owner, dead.isQuantity("31 people")),
            Claim.of(mayor, dead.isQuantity("43 people")));
    // end
    return dossier;
  }

  private static Dossier numericDiscrepancy() {
    // numeric-discrepancy
    Actor zelensky = Actor.of("zelensky", "Volodymyr Zelensky");
    Question fighters = Question.of("Chinese nationals", "fighting in Russian ranks");
    Dossier dossier =
        Dossier.of(
            zelensky,
            Claim.of(zelensky, fighters.isQuantity("more than 150 people")),
            Claim.of(zelensky, fighters.isQuantity("more than 155 people")));
    // end
    return dossier;
  }

  private static Dossier selfContradiction() {
    // self-contradiction
    Actor ministry = Actor.of("ministry", "the ministry");
    Actor minister =
        Actor.builder().id("minister").name("the minister").speaksFor(ministry).build();
    Actor spokesman =
        Actor.builder().id("spokesman").name("the spokesman").speaksFor(ministry).build();
    Question signed = Question.of("the treaty", "signed");
    Dossier dossier =
        Dossier.of(
            ministry,
            minister,
            spokesman,
            Utterance.by(minister).saidAt("2025-04-10").claims(signed.yes()),
            Utterance.by(spokesman).saidAt("2025-04-10").claims(signed.no()));
    // end
    return dossier;
  }

  private static Dossier singleOrigin() {
    // single-origin
    Actor army = Actor.of("army", "the army");
    Actor rebels = Actor.of("rebels", "the rebels");
    Actor agency = Actor.of("agency", "the agency");
    Source wire = Source.builder().id("wire").publisher(agency).build();
    Claim claim = Utterance.by(army).in(wire).claims(Question.of("the bridge", "destroyed").yes());
    Dossier dossier = Dossier.of(army, rebels, agency, wire, claim, Denial.of(rebels, claim));
    // end
    return dossier;
  }

  private static Dossier temporalAnomaly() {
    // temporal-anomaly
    Actor police = Actor.of("police", "the police");
    Actor owner = Actor.of("owner", "the owner");
    Source morning = Source.builder().id("morning").published("2025-04-09").build();
    Question dead = Question.of("the ferry fire", "dead");
    Claim toll =
        Utterance.by(police)
            .saidAt("2025-04-10")
            .in(morning)
            .claims(dead.isQuantity("43 people").in(Scope.asOf("2025-04-11")));
    Dossier dossier =
        Dossier.of(
            police, owner, morning, toll, Utterance.by(owner).saidAt("2025-04-08").denies(toll));
    // end
    return dossier;
  }

  private static Dossier undermined() {
    // undermined
    Actor observer = Actor.of("observer", "an observer");
    Actor commission = Actor.of("commission", "the commission");
    Proposition filmed = Question.of("stuffed ballot boxes", "filmed").yes();
    Proposition fair = Question.of("the election", "fair").yes();
    Dossier dossier =
        Dossier.of(
            observer,
            commission,
            new Relation.Supports(filmed, fair, AGAINST),
            Claim.of(observer, filmed),
            Claim.of(commission, fair));
    // end
    return dossier;
  }

  private static Dossier unitMismatch() {
    // unit-mismatch
    Actor mayor = Actor.of("mayor", "the mayor");
    Actor owner = Actor.of("owner", "the owner");
    Question burnt = Question.of("the wildfire", "burnt");
    Dossier dossier =
        Dossier.of(
            mayor,
            owner,
            Claim.of(mayor, burnt.isQuantity("40 hectares")),
            Claim.of(owner, burnt.isQuantity("9 km")));
    // end
    return dossier;
  }

  private static Dossier unlinkedQuestion() {
    // unlinked-question
    Actor police = Actor.of("police", "the police");
    Actor army = Actor.of("army", "the army");
    Dossier dossier =
        Dossier.of(
            police,
            army,
            Claim.of(police, Question.of("Foreign fighters", "captured").isQuantity("12 people")),
            Claim.of(army, Question.of("foreign fighter", "captured").isQuantity("20 people")));
    // end
    return dossier;
  }

  private static Dossier update() {
    // update
    Actor ministry = Actor.of("ministry", "the ministry");
    Question dead = Question.of("the earthquake", "dead");
    Dossier dossier =
        Dossier.of(
            ministry,
            Property.builder().id("dead").change(CUMULATIVE).build(),
            Utterance.by(ministry).saidAt("2023-02-06").claims(dead.isQuantity("284 people")),
            Utterance.by(ministry).saidAt("2023-02-07").claims(dead.isQuantity("1,541 people")),
            Utterance.by(ministry).saidAt("2023-02-08").claims(dead.isQuantity("2,379 people")));
    // end
    return dossier;
  }
}
