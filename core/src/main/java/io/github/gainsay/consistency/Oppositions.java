package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what may show a defect, and gathers by the defect what does. */
final class Oppositions {
  /** That somebody gave a later state. */
  static final String UPDATE = "update";

  /** That a running count fell. */
  static final String FALL = "decreasing-total";

  private final Judge judge;
  private final Map<String, List<Opposition>> found = new TreeMap<>();
  private final Map<String, Opposition> direct = new TreeMap<>();
  private final Map<String, Opposition> declared = new TreeMap<>();

  Oppositions(Judge judge) {
    this.judge = judge;
  }

  /** Compares two commitments, and returns how they stand to each other. */
  Comparison compare(Commitment a, Commitment b) {
    Comparison comparison = judge.compare(a, b);
    for (String code : comparison.codes()) {
      boolean alone = code.equals(FALL) && a.sharesActorWith(b); // each fall is one defect
      Opposition opposition = alone ? fresh(code, false) : of(code, comparison);
      opposition.add(new Witness(a, b, comparison));
    }
    return comparison;
  }

  /**
   * Compares all holders of the ones with those of the others, but for their own actors.
   *
   * @param x of one content, or of several each of which stands alike to each of the others
   * @param y the others
   */
  void compare(Holders x, Holders y) {
    x.crowd()
        .firstApartFrom(y.crowd())
        .ifPresent(
            pair -> {
              Comparison comparison = judge.compare(pair.a(), pair.b());
              add(x, y, new Witness(pair.a(), pair.b(), comparison), List.of());
            });
  }

  /**
   * Adds what the holders of the ones and the others show, of whom two are compared, in whatever
   * words.
   *
   * @param matters of all contents of these, what shows the defect is of one dispute; empty if only
   *     what shows it with each other is
   */
  void add(Holders x, Holders y, Witness shown, List<Stratum> matters) {
    for (String code : shown.comparison().codes()) {
      of(code, shown.comparison()).add(x, y, shown, matters);
    }
  }

  /**
   * Takes two, which are compared among many, for the strongest pair if they are: the claim and the
   * denial of one proposition.
   */
  void prefer(Commitment a, Commitment b) {
    Comparison comparison = judge.compare(a, b);
    for (String code : comparison.codes()) {
      if (!code.equals(FALL)) {
        of(code, comparison).prefer(new Witness(a, b, comparison));
      }
    }
  }

  /**
   * Compares commitments of one actor, each of the ones with each of the others in one way, and
   * returns whether a running count fell.
   *
   * @param x the ones
   * @param y the others
   */
  boolean compareOwn(Holders x, Holders y) {
    Commitment a = x.crowd().first();
    Commitment b = y.crowd().first();
    Comparison comparison = judge.compare(a, b);
    Witness shown = new Witness(a, b, comparison);
    List<Commitment> who = new ArrayList<>(x.crowd().commitments());
    who.addAll(y.crowd().commitments());
    long pairs = (long) x.crowd().size() * y.crowd().size();
    for (String code : comparison.codes()) {
      Opposition opposition = code.equals(FALL) ? fresh(code, false) : of(code, comparison);
      opposition.addAll(who, shown, pairs);
    }
    return comparison.codes().contains(FALL);
  }

  /** Makes one dispute of those among the commitments that show the defect directly. */
  void join(String code, List<Commitment> own) {
    Opposition opposition = direct.get(code);
    if (opposition != null) {
      opposition.join(own);
    }
  }

  private Opposition of(String code, Comparison comparison) {
    boolean rests = comparison.hasReason("declared");
    return (rests ? declared : direct).computeIfAbsent(code, c -> fresh(c, rests));
  }

  private Opposition fresh(String code, boolean rests) {
    Opposition opposition = new Opposition(code, rests, judge);
    found.computeIfAbsent(code, c -> new ArrayList<>()).add(opposition);
    return opposition;
  }

  /** Returns the disputes by the defect that they show. */
  Map<String, List<Dispute>> disputes() {
    Map<String, List<Dispute>> disputes = new TreeMap<>();
    found.forEach(
        (code, oppositions) ->
            disputes.put(code, oppositions.stream().flatMap(o -> o.disputes().stream()).toList()));
    return disputes;
  }
}
