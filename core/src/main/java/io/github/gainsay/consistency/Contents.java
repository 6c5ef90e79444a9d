package io.github.gainsay.consistency;

import io.github.gainsay.consistency.Stratum.Manner;
import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityGroup;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import java.util.Comparator;
import java.util.Optional;

/**
 * Contents of one fact that are held in one way, and how all of them stand to all of others.
 *
 * <p>What lies apart on a line excludes each other; with figures there is more to it. A denial
 * excludes what lies within it, and two denials exclude each other only if each is open to one
 * side.
 *
 * @param manner how they are held
 * @param first the first in order
 * @param last the last in order
 * @param figures what is known of several figures at once
 * @param dates what is known of several dates at once
 * @param open what is known of what is open to one side, if it is denied
 */
record Contents(
    Manner manner,
    Value first,
    Value last,
    Optional<QuantityGroup> figures,
    Optional<WhenGroup> dates,
    Optional<OpenDenials> open) {

  private static final Comparator<Value> CLAIMED =
      ((Comparator<Value>) Contents::compareClaimed).thenComparing(Value::canonical);

  private static final Comparator<Value> DENIED = OpenDenials.ORDER.thenComparing(Value::canonical);

  /** Brings together what is alike, of contents that are held in one way. */
  static Comparator<Value> order(Manner manner) {
    return manner.holds() ? CLAIMED : DENIED;
  }

  private static int compareClaimed(Value a, Value b) {
    if (a instanceof Quantity q && b instanceof Quantity r) {
      return QuantityGroup.ORDER.compare(q, r);
    }
    return a instanceof When v && b instanceof When w ? WhenGroup.ORDER.compare(v, w) : 0;
  }

  /** Returns what is known of one. */
  static Contents of(Manner manner, Value only) {
    return new Contents(
        manner,
        only,
        only,
        only instanceof Quantity q ? Optional.of(QuantityGroup.of(q)) : Optional.empty(),
        only instanceof When when ? Optional.of(WhenGroup.of(when)) : Optional.empty(),
        manner.holds() ? Optional.empty() : Optional.of(OpenDenials.of(only)));
  }

  /** Returns what is known of these and of others that are held in the same way. */
  Contents and(Contents others) {
    Comparator<Value> order = order(manner);
    return new Contents(
        manner,
        order.compare(first, others.first) <= 0 ? first : others.first,
        order.compare(last, others.last) >= 0 ? last : others.last,
        figures.flatMap(f -> others.figures.map(f::and)),
        dates.flatMap(d -> others.dates.map(d::and)),
        open.flatMap(o -> others.open.map(o::and)));
  }

  /**
   * Returns whether each of these clashes with each of the others, all in one way; empty if that
   * depends on which.
   *
   * @param graded whether it matters how far figures are apart that exclude each other
   */
  Optional<Boolean> clash(Contents others, Profile profile, boolean graded) {
    Optional<Boolean> clash = clashOfAny(others, profile, graded);
    return clash.isEmpty() && isOne() && others.isOne() ? Optional.of(true) : clash;
  }

  /** Returns whether all of these are the same. */
  private boolean isOne() {
    return first.equals(last);
  }

  private Optional<Boolean> clashOfAny(Contents others, Profile profile, boolean graded) {
    if (manner.holds() && others.manner.holds()) {
      boolean oneIsDenied = manner.affirmed() != others.manner.affirmed();
      return !oneIsDenied && (manner.free() || others.manner.free())
          ? Optional.of(false)
          : claims(others, profile, graded);
    }
    if (manner.holds()) {
      return isWithin(others);
    }
    return others.manner.holds()
        ? others.isWithin(this)
        : open.flatMap(o -> others.open.flatMap(o::leaveNothing));
  }

  private Optional<Boolean> claims(Contents others, Profile profile, boolean graded) {
    if (figures.isPresent() && others.figures.isPresent()) {
      QuantityGroup more = others.figures.get();
      Optional<Code> code = figures.get().code(more, profile);
      return graded && code.filter(Code.DISJOINT::equals).isPresent()
          ? Clash.areGradedAlike(figures.get(), more)
          : code.map(Clash::isPossible);
    }
    if (dates.isPresent() && others.dates.isPresent()) {
      return dates.get().areApart(others.dates.get());
    }
    return areDifferent(others) ? Optional.of(true) : Optional.empty();
  }

  /** Returns whether each of these entails each of the others. */
  private Optional<Boolean> isWithin(Contents others) {
    if (figures.isPresent() && others.figures.isPresent()) {
      return figures.get().entails(others.figures.get());
    }
    if (dates.isPresent() && others.dates.isPresent()) {
      return dates.get().isWithin(others.dates.get());
    }
    return areDifferent(others) ? Optional.of(false) : Optional.empty();
  }

  /**
   * Returns whether each of these stands in one way to each of the others, be it that they are the
   * same, that they go together or that they clash.
   */
  boolean areAlike(Contents others, Profile profile) {
    boolean figured = figures.isPresent() && others.figures.isPresent();
    boolean claimed = manner.holds() && others.manner.holds();
    if (claimed && figured) {
      return claims(others, profile, true).isPresent();
    }
    return clash(others, profile, true).isPresent()
        && (manner.holds() != others.manner.holds() || areDifferent(others));
  }

  /**
   * Returns whether a running count falls from each of these to each of the others, or from none to
   * none, if they exclude each other.
   */
  boolean fallAlike(Contents others) {
    if (figures.isEmpty() || others.figures.isEmpty()) {
      return true;
    }
    if (manner.holds() && others.manner.holds()) {
      return figures.get().areBelow(others.figures.get()).isPresent();
    }
    return open.stream().allMatch(OpenDenials::alike)
        && others.open.stream().allMatch(OpenDenials::alike)
        && fall(first, others.last, others) == fall(last, others.first, others)
        && others.fall(others.first, last, this) == others.fall(others.last, first, this);
  }

  private boolean fall(Value earlier, Value later, Contents others) {
    return RunningCount.falls(
        (Quantity) earlier, manner.affirmed(), (Quantity) later, others.manner.affirmed());
  }

  /** Returns whether none of these is one of the others; terms lie in one order, held or denied. */
  private boolean areDifferent(Contents others) {
    Comparator<Value> order = order(manner);
    return order.compare(last, others.first) < 0 || order.compare(others.last, first) < 0;
  }
}
