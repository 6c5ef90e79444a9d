package io.github.gainsay.consistency;

import io.github.gainsay.Dossier;
import io.github.gainsay.Property;
import io.github.gainsay.Property.Cardinality;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Question;
import io.github.gainsay.value.Interval;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison;
import io.github.gainsay.value.Rational;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

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
  record Outcome(
      Relationship relationship, Supplier<Reason> why, Optional<QuantityComparison> numeric) {
    Outcome(Relationship relationship, String code, Object... arguments) {
      this(relationship, () -> Reason.of(code, arguments), Optional.empty());
    }
  }

  private final Dossier dossier;
  private final Narrowings narrowings;
  private final Profile profile;

  Values(Dossier dossier, Profile profile) {
    this.dossier = dossier;
    this.profile = profile;
    this.narrowings = new Narrowings(dossier);
  }

  Profile profile() {
    return profile;
  }

  Narrowings narrowings() {
    return narrowings;
  }

  /** How answers to the question move with time. */
  Change change(Question question) {
    return dossier.find(question.property()).map(Property::change).orElse(Change.CONSTANT);
  }

  Outcome compare(Question question, Value a, Value b) {
    if (a instanceof Quantity q && b instanceof Quantity r) {
      return quantities(question, q, r);
    }
    if (a.equals(b)) {
      return new Outcome(Relationship.SAME, "same-value", a);
    }
    if (a.getClass() != b.getClass()) {
      return new Outcome(Relationship.INCOMPARABLE, "different-kinds", a, b);
    }
    if (!(a instanceof Term) && !(a instanceof YesNo) && !(a instanceof When)) {
      return new Outcome(Relationship.INCOMPARABLE, "opaque-text", a, b);
    }
    boolean narrower = narrower(question, a, b);
    boolean wider = narrower(question, b, a);
    if (narrower && wider) {
      return new Outcome(Relationship.SAME, "declared-same", a, b);
    }
    if (narrower || wider) {
      return new Outcome(Relationship.COMPATIBLE, "narrower", a, b);
    }
    if (allowsMany(question, a)) {
      return new Outcome(Relationship.COMPATIBLE, "many-answers", a, b);
    }
    if (a instanceof Term t && b instanceof Term u && narrowings.overlap(question, t, u)) {
      return new Outcome(Relationship.COMPATIBLE, "overlaps", a, b);
    }
    if (a instanceof When v && b instanceof When w && !v.isDisjointFrom(w)) {
      return new Outcome(Relationship.COMPATIBLE, "dates-meet", a, b);
    }
    return new Outcome(Relationship.OPPOSED, "opposed", a, b);
  }

  private Outcome quantities(Question question, Quantity a, Quantity b) {
    QuantityComparison c = a.compareWith(b, profile);
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
            () -> new Reason("many-answers", Message.of("reason.many-answers.figures")),
            Optional.empty())
        : new Outcome(relationship, () -> reason(c), Optional.of(c));
  }

  private static Reason reason(QuantityComparison c) {
    String code = c.code().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new Reason(code, Figures.inWords(code, c));
  }

  private boolean allowsMany(Question question, Value value) {
    return cardinality(question).map(c -> c == Cardinality.MANY).orElse(value instanceof Term);
  }

  /** Whether no other answer excludes this one: several can be true, or it is opaque. */
  boolean allowsOthers(Question question, Value value) {
    return value instanceof Text || allowsMany(question, value);
  }

  /** Whether the value is declared narrower or wider than another answer to the question. */
  boolean isRelated(Question question, Value value) {
    return value instanceof Term term && narrowings.concern(question, term);
  }

  private Optional<Cardinality> cardinality(Question question) {
    return dossier.find(question.property()).flatMap(Property::cardinality);
  }

  private boolean narrower(Question question, Value narrow, Value wide) {
    return narrow instanceof Term t
        && wide instanceof Term u
        && narrowings.isNarrower(question, t, u);
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
    return premise.equals(conclusion) || narrower(question, premise, conclusion);
  }

  /** Whether every answer is the one or the other, so that whoever denies both denies all. */
  static boolean leaveNothing(Value a, Value b) {
    if (a instanceof Quantity q && b instanceof Quantity r) {
      return r.hardIn(q.unit()).filter(hard -> leaveNothing(q, r, hard)).isPresent();
    }
    return a instanceof When v
        && b instanceof When w
        && (meetFromBelow(v, w) || meetFromBelow(w, v));
  }

  /** Takes the second in the unit of the first. */
  private static boolean leaveNothing(Quantity a, Quantity b, Interval hardOfB) {
    boolean counts = isCount(a) && isCount(b);
    return meetFromBelow(a.hard(), isCount(a), hardOfB, counts)
        || meetFromBelow(hardOfB, isCount(b), a.hard(), counts);
  }

  /** Counts start at nought and changes do not, even of counts. */
  private static boolean isCount(Quantity q) {
    return q.unit().isCount() && !q.unit().isChange();
  }

  private static boolean meetFromBelow(
      Interval low, boolean fromNought, Interval high, boolean counts) {
    Optional<Rational> least = low.lower().value();
    Optional<Rational> top = low.upper().value();
    Optional<Rational> bottom = high.lower().value();
    boolean fromBelow = fromNought ? least.orElse(Rational.ZERO).signum() <= 0 : least.isEmpty();
    if (!fromBelow || high.upper().value().isPresent() || top.isEmpty() || bottom.isEmpty()) {
      return false;
    }
    Rational gap = bottom.get().minus(top.get());
    boolean whole = counts && bottom.get().isWhole() && top.get().isWhole();
    return gap.compareTo(whole ? Rational.ONE : Rational.ZERO) <= 0
        && (whole || gap.signum() < 0 || low.upper().inclusive() || high.lower().inclusive());
  }

  private static boolean meetFromBelow(When low, When high) {
    return low.begin().isEmpty()
        && high.endExclusive().isEmpty()
        && !low.endExclusive().orElseThrow().isBefore(high.begin().orElseThrow());
  }
}
