package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import io.github.gainsay.Property.Change;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.value.When;

/** Holds contents that answer one question against each other: what is claimed and what denied. */
final class Encounters {
  private final Values values;

  Encounters(Values values) {
    this.values = values;
  }

  /** Returns how what the two are committed to stands to each other. */
  Encounter of(Commitment a, Commitment b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    if (a.affirmed() != b.affirmed()) {
      Proposition claim = a.affirmed() ? p : q;
      Proposition denial = a.affirmed() ? q : p;
      if (values.entails(claim.question(), claim.value(), denial.value())) {
        return Encounter.of(
            Clash.denied(values.change(claim.question())), () -> denied(claim, denial));
      }
    }
    Literal x = Literal.of(a);
    Literal y = Literal.of(b);
    if (x.affirmed() && y.affirmed()) {
      return bothAffirm(x.proposition(), y.proposition());
    }
    if (!x.affirmed() && !y.affirmed()) {
      return bothDeny(x.proposition(), y.proposition());
    }
    return Encounter.silent(
        Verdict.COMPATIBLE, () -> doesNotReach(x.affirmed() ? y : x, x.affirmed() ? x : y));
  }

  private static Reason denied(Proposition claim, Proposition denial) {
    String claimed = quoted(claim);
    return new Reason(
        "denied",
        claim.value().equals(denial.value())
            ? claimed + " is claimed and denied."
            : "What is denied, " + quoted(denial) + ", follows from " + claimed + ".");
  }

  private static Reason doesNotReach(Literal denied, Literal claimed) {
    return new Reason(
        "denial-does-not-reach",
        "What is denied, "
            + quoted(denied.proposition())
            + ", does not follow from "
            + quoted(claimed.proposition())
            + ".");
  }

  private static String quoted(Proposition proposition) {
    return "'" + proposition.value().format() + "'";
  }

  private Encounter bothDeny(Proposition p, Proposition q) {
    if (Values.leaveNothing(p.value(), q.value())) {
      Clash clash = Clash.opposed("contradiction", values.change(p.question()));
      return Encounter.of(clash, () -> nothingLeft(p, q));
    }
    boolean same = p.value().equals(q.value());
    return Encounter.silent(
        same ? Verdict.AGREEMENT : Verdict.COMPATIBLE,
        () ->
            new Reason(
                "both-deny", same ? "Both deny the same." : "Both deny, each another answer."));
  }

  private static Reason nothingLeft(Proposition p, Proposition q) {
    return new Reason(
        "nothing-left",
        "Every answer is "
            + quoted(p)
            + " or "
            + quoted(q)
            + ", so that nothing is left if both are denied.");
  }

  private Encounter bothAffirm(Proposition p, Proposition q) {
    Question question = p.question();
    Values.Outcome outcome = values.compare(question, p.value(), q.value());
    Change change = values.change(question);
    return switch (outcome.relationship()) {
      case INCOMPARABLE -> Encounter.silent(Verdict.INCOMPARABLE, outcome.why());
      case COMPATIBLE -> Encounter.silent(Verdict.COMPATIBLE, outcome.why());
      case SAME -> Encounter.silent(Verdict.AGREEMENT, outcome.why());
      case DIFFERENT ->
          Encounter.of(Clash.different(outcome.numeric().orElseThrow(), change), outcome.why());
      case OPPOSED -> {
        String code = p.value() instanceof When ? "date-contradiction" : "contradiction";
        Clash clash =
            outcome
                .numeric()
                .map(n -> Clash.opposed(n, change))
                .orElseGet(() -> Clash.opposed(code, change));
        yield Encounter.of(clash, outcome.why());
      }
    };
  }
}
