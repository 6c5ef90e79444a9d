package io.github.gainsay.consistency;

import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Proposition;
import io.github.gainsay.Remark;
import io.github.gainsay.Reply;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares renderings of the same words, by content and not by commitment: doubts and appeals get
 * distorted too.
 *
 * <p>It is a distortion if each has something that the other lacks, or if one drops a hedge or a
 * qualifier. That one of them leaves out more is none.
 */
final class Renderings {
  static final Reason ONE_RENDERING =
      new Reason("one-rendering", "One source gives both, so they are one rendering.");

  private final Dossier dossier;
  private final Values values;

  Renderings(Dossier dossier, Values values) {
    this.dossier = dossier;
    this.values = values;
  }

  /** Whether both give the same words of one utterance. */
  static boolean ofOnePassage(Statement a, Statement b) {
    return a.passage().isPresent()
        && a.passage().equals(b.passage())
        && a.utterance().equals(b.utterance());
  }

  /** Whether one source gives both, so that they are parts of one rendering. */
  static boolean ofOneSource(Statement a, Statement b) {
    return a.citations().stream()
        .flatMap(c -> c.source().stream())
        .anyMatch(
            source ->
                b.citations().stream()
                    .anyMatch(c -> c.source().filter(source::equals).isPresent()));
  }

  /** The ways in which one rendering distorts the other; empty if in none. */
  List<Reason> distortions(Statement a, Statement b) {
    List<Reason> found = new ArrayList<>();
    if (a instanceof Remark || b instanceof Remark) {
      if (a.getClass() != b.getClass()) {
        found.add(
            new Reason(
                "other-kind", "One gives it as " + kind(a) + ", the other as " + kind(b) + "."));
      }
    } else {
      compareContents(a, b, found);
    }
    compareQuotes(a, b, found);
    return found;
  }

  private void compareContents(Statement a, Statement b, List<Reason> found) {
    boolean same = held(a).isPresent() && held(a).equals(held(b));
    if (a.getClass() != b.getClass() && !same) {
      found.add(
          new Reason(
              "other-kind", "One gives it as " + kind(a) + ", the other as " + kind(b) + "."));
    }
    if (certainty(a) != certainty(b)) {
      found.add(
          new Reason(
              "other-certainty",
              "One gives it as "
                  + words(certainty(a))
                  + ", the other as "
                  + words(certainty(b))
                  + "."));
    }
    Optional<Proposition> p = content(a);
    Optional<Proposition> q = content(b);
    if (same || p.isEmpty() || q.isEmpty()) {
      return;
    }
    if (!p.get().question().equals(q.get().question())) {
      found.add(
          new Reason(
              "other-question",
              "One is about '" + title(p.get()) + "', the other about '" + title(q.get()) + "'."));
      return;
    }
    Values.Outcome outcome = values.compare(p.get().question(), p.get().value(), q.get().value());
    boolean reworded =
        outcome.relationship() != Values.Relationship.SAME
            && !outcome.why().get().code().equals("narrower");
    if (reworded) {
      found.add(
          new Reason(
              "other-value",
              "One says '"
                  + p.get().value().format()
                  + "', the other '"
                  + q.get().value().format()
                  + "'."));
    }
    compareScopes(p.get().scope(), q.get().scope(), found);
  }

  private static void compareScopes(Scope a, Scope b, List<Reason> found) {
    Map<String, String> left = keys(a);
    Map<String, String> right = keys(b);
    left.forEach(
        (key, value) -> {
          if (!right.containsKey(key)) {
            found.add(dropped(key, value));
          } else if (!right.get(key).equals(value)) {
            found.add(
                new Reason(
                    "other-scope(" + key + ")",
                    "The "
                        + key
                        + " is "
                        + value
                        + " in one and "
                        + right.get(key)
                        + " in the other."));
          }
        });
    right.forEach(
        (key, value) -> {
          if (!left.containsKey(key)) {
            found.add(dropped(key, value));
          }
        });
  }

  private static Reason dropped(String key, String value) {
    return new Reason(
        "dropped-qualifier", "Only one of them says that the " + key + " is " + value + ".");
  }

  private static Map<String, String> keys(Scope scope) {
    Map<String, String> known = new LinkedHashMap<>();
    scope.event().ifPresent(v -> known.put("event", v.value()));
    scope.when().ifPresent(v -> known.put("when", v.toString()));
    scope.asOf().ifPresent(v -> known.put("as-of", v.toString()));
    scope.place().ifPresent(v -> known.put("place", v));
    scope.population().ifPresent(v -> known.put("population", v));
    scope.measure().ifPresent(v -> known.put("measure", v));
    return known;
  }

  private static void compareQuotes(Statement a, Statement b, List<Reason> found) {
    List<Citation> citations = a.citations();
    for (int i = 0; i < citations.size(); i++) {
      Citation c = citations.get(i);
      List<Citation> others = b.citations();
      for (Citation d : a.equals(b) ? others.subList(i + 1, others.size()) : others) {
        if (c.quote().isPresent() && d.quote().isPresent() && !c.equals(d)) {
          Quotation x = Quotation.of(c);
          Quotation y = Quotation.of(d);
          x.qualifiersMissingIn(y).forEach(word -> found.add(missing(word, x, y)));
          y.qualifiersMissingIn(x).forEach(word -> found.add(missing(word, y, x)));
          if (x.isVerbatim() && y.isVerbatim() && x.substitutes(y)) {
            found.add(new Reason("reworded", "The quotations differ: " + x + " and " + y + "."));
          }
        }
      }
    }
  }

  private static Reason missing(String word, Quotation in, Quotation notIn) {
    return new Reason(
        "dropped-qualifier", "'" + word + "' stands in " + in + " but not in " + notIn + ".");
  }

  private Optional<Proposition> content(Statement statement) {
    if (statement instanceof Claim claim) {
      return Optional.of(claim.asserts());
    }
    if (!(statement instanceof Reply reply)) {
      return Optional.empty();
    }
    if (reply.target() instanceof Proposition p) {
      return Optional.of(p);
    }
    List<Statement> targets = dossier.targetsOf(reply);
    return reply.target() instanceof Target.Stated
            && dossier.commitments(targets.get(0)).size() == 1
        ? Optional.of(dossier.commitments(targets.get(0)).get(0).proposition())
        : Optional.empty();
  }

  /** What the statement holds, if it is one thing. */
  private Optional<Literal> held(Statement statement) {
    List<Commitment> all = dossier.commitments(statement);
    return all.size() == 1 ? Optional.of(Literal.of(all.get(0))) : Optional.empty();
  }

  private Certainty certainty(Statement statement) {
    if (statement instanceof Claim claim) {
      return claim.certainty();
    }
    List<Commitment> all = dossier.commitments(statement);
    return all.size() == 1 ? all.get(0).certainty() : Certainty.CERTAIN;
  }

  private static String words(Certainty certainty) {
    return certainty.name().toLowerCase(java.util.Locale.ROOT);
  }

  private String title(Proposition p) {
    return dossier.titleOf(p.question());
  }

  private static String kind(Statement statement) {
    if (statement instanceof Claim) {
      return "a claim";
    }
    if (statement instanceof Denial denial) {
      return "a denial of " + denial.aspect().name().toLowerCase(java.util.Locale.ROOT);
    }
    if (statement instanceof Doubt) {
      return "a doubt";
    }
    if (statement instanceof Endorsement) {
      return "an endorsement";
    }
    return statement instanceof Retraction ? "a retraction" : "a remark";
  }
}
