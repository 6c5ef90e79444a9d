package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import io.github.gainsay.Property;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How two values stand to each other as answers to one question. */
final class Values {
  /** How far two answers go together. */
  enum Relationship {
    /** They cannot be compared. */
    INCOMPARABLE,
    /** They are the same, or one is the other less exactly. */
    SAME,
    /** They differ in a way that needs no note. */
    COMPATIBLE,
    /** They differ in number, but can both be true. */
    DIFFERENT,
    /** They cannot both be true. */
    OPPOSED
  }

  /** How, why, and if both are quantities, how these compare. */
  record Outcome(Relationship relationship, Reason reason, Optional<QuantityComparison> numeric) {
    Outcome(Relationship relationship, String code, String text) {
      this(relationship, new Reason(code, text), Optional.empty());
    }
  }

  private final Dossier dossier;
  private final Set<Narrowing> narrowings = new HashSet<>();

  Values(Dossier dossier) {
    this.dossier = dossier;
    for (Relation relation : dossier.relations()) {
      if (relation instanceof Relation.Entails e
          && e.premise().question().equals(e.conclusion().question())
          && e.premise().value() instanceof Term narrow
          && e.conclusion().value() instanceof Term wide) {
        narrowings.add(new Narrowing(e.premise().question(), narrow, wide));
      }
    }
  }

  private record Narrowing(Question question, Term narrow, Term wide) {}

  Outcome compare(Question question, Value a, Value b) {
    String both = "'" + a.format() + "' and '" + b.format() + "'";
    if (a instanceof Quantity q && b instanceof Quantity r) {
      return quantities(question, q, r);
    }
    if (a.equals(b)) {
      return new Outcome(Relationship.SAME, "same-value", "Both answer '" + a.format() + "'.");
    }
    if (a.getClass() != b.getClass()) {
      return new Outcome(
          Relationship.INCOMPARABLE, "different-kinds", both + " are answers of different kinds.");
    }
    if (!(a instanceof Term) && !(a instanceof YesNo) && !(a instanceof When)) {
      return new Outcome(
          Relationship.INCOMPARABLE,
          "opaque-text",
          both + " are different words, which may mean the same.");
    }
    if (allowsMany(question, a)) {
      return new Outcome(
          Relationship.COMPATIBLE, "many-answers", both + " can both be answers to this question.");
    }
    if (a instanceof Term t
        && b instanceof Term u
        && (narrower(question, t, u) || narrower(question, u, t))) {
      return new Outcome(
          Relationship.COMPATIBLE,
          "narrower",
          "One of " + both + " is declared narrower than the other.");
    }
    if (a instanceof When v && b instanceof When w && !v.isDisjointFrom(w)) {
      return new Outcome(Relationship.COMPATIBLE, "dates-meet", both + " are dates that meet.");
    }
    return new Outcome(Relationship.OPPOSED, "opposed", both + " cannot both be the answer.");
  }

  private Outcome quantities(Question question, Quantity a, Quantity b) {
    QuantityComparison c = a.compareWith(b);
    String code = c.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Relationship relationship =
        switch (c.level()) {
          case INCOMPARABLE -> Relationship.INCOMPARABLE;
          case AGREEMENT -> Relationship.SAME;
          case DISCREPANCY -> Relationship.DIFFERENT;
          case CONTRADICTION -> Relationship.OPPOSED;
        };
    boolean many = relationship.compareTo(Relationship.SAME) > 0 && allowsMany(question, a);
    return many
        ? new Outcome(
            Relationship.COMPATIBLE,
            "many-answers",
            "Several quantities can be answers to this question.")
        : new Outcome(relationship, new Reason(code, c.explanation()), Optional.of(c));
  }

  private boolean allowsMany(Question question, Value value) {
    return dossier
        .find(question.property())
        .flatMap(Property::cardinality)
        .map(c -> c == Cardinality.MANY)
        .orElse(value instanceof Term);
  }

  private boolean narrower(Question question, Term narrow, Term wide) {
    return narrowings.contains(new Narrowing(question, narrow, wide));
  }

  /**
   * Whether whoever gives the first answer also gives the second; scopes are the caller's business.
   */
  boolean entails(Question question, Value premise, Value conclusion) {
    if (premise instanceof Quantity q && conclusion instanceof Quantity r) {
      return q.entails(r);
    }
    if (premise instanceof When v && conclusion instanceof When w) {
      return v.isWithin(w);
    }
    return premise.equals(conclusion)
        || (premise instanceof Term t && conclusion instanceof Term u && narrower(question, t, u));
  }
}
