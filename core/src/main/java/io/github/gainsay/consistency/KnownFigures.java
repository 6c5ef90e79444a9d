package io.github.gainsay.consistency;

import io.github.gainsay.Operand;
import io.github.gainsay.Proposition;
import io.github.gainsay.consistency.Computation.Kind;
import io.github.gainsay.value.Aggregate;
import io.github.gainsay.value.Aggregate.Fit;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of figures if some of them are said.
 *
 * <p>A figure is what is said of it, narrowed to what its parts come to where that fits; so one
 * pass from the parts up decides a tree of totals. Of what goes round in a circle, a figure that is
 * not yet known is what is said of it.
 */
final class KnownFigures {
  private final Totals totals;
  private final Set<Proposition> said;
  private final Map<Proposition, Aggregate> known = new HashMap<>();

  KnownFigures(Totals totals, List<Proposition> partsFirst, Set<Proposition> said) {
    this.totals = totals;
    this.said = said;
    partsFirst.forEach(p -> narrowed(p).ifPresent(figure -> known.put(p, figure)));
  }

  private Optional<Aggregate> narrowed(Proposition p) {
    Optional<Aggregate> figure = ownOf(p).map(Aggregate::of);
    for (Computation c : totals.computing(p)) {
      Optional<Aggregate> computed = computed(c);
      figure = figure.map(f -> computed.map(f::narrowedBy).orElse(f)).or(() -> computed);
    }
    return figure;
  }

  /** What is said of it; empty if nothing is, or no figure. */
  private Optional<Quantity> ownOf(Proposition p) {
    return said.contains(p) && p.value() instanceof Quantity q ? Optional.of(q) : Optional.empty();
  }

  private Optional<Aggregate> of(Operand operand) {
    if (operand instanceof Operand.Constant constant) {
      return Optional.of(Aggregate.of(constant.quantity()));
    }
    Proposition p = (Proposition) operand;
    return Optional.ofNullable(known.get(p)).or(() -> ownOf(p).map(Aggregate::of));
  }

  Optional<Aggregate> computed(Computation c) {
    return c.compute(this::of);
  }

  /** How what is computed goes with what is said of the result. */
  Fit fit(Computation c, Quantity result) {
    return computed(c).map(figure -> figure.fit(result)).orElse(Fit.UNKNOWN);
  }

  boolean misses(Computation c, Quantity result) {
    Fit fit = fit(c, result);
    return fit == Fit.EXCEEDS || fit == Fit.FALLS_SHORT;
  }

  /** Returns how it goes together with what is said of the result, in words. */
  Reason explanation(Computation c) {
    Quantity result = (Quantity) c.result().value();
    String code = c.kind().explains();
    Message sum = inWords(c, result);
    return switch (fit(c, result)) {
      case FITS -> new Reason(code, Message.of("sum.fits", sum, result));
      case FITS_IF_ROUNDED -> new Reason(code, Message.of("sum.fits.rounded", sum, result));
      case FITS_OVER_CEILING -> new Reason(code, Message.of("sum.fits.ceiling", sum, result));
      case EXCEEDS, FALLS_SHORT -> Reason.of("other-figures-do-not-fit");
      case UNKNOWN ->
          Reason.of(
              "fit-unknown",
              computed(c)
                  .flatMap(Aggregate::obstacle)
                  .map(Message::literal)
                  .orElseGet(() -> Message.of("sum.not-said")));
    };
  }

  /** Returns the sum in words, such as "22 people + 9 people = 31 people". */
  Message inWords(Computation c, Quantity result) {
    List<String> terms = c.known(this::inWords);
    if (terms.size() == 1) {
      return Message.of(
          c.kind() == Kind.PRODUCT ? "sum.only-factor" : "sum.only-part", terms.get(0));
    }
    String is = c.kind() == Kind.PART ? "sum.is" : "sum.equals";
    String all = c.terms(this::inWords);
    return computed(c)
        .flatMap(figure -> figure.printed(result.unit()))
        .map(figure -> Message.of(is, all, figure))
        .orElseGet(() -> Message.literal(all));
  }

  private Optional<String> inWords(Operand operand) {
    if (operand instanceof Operand.Constant constant) {
      return Optional.of(constant.quantity().format());
    }
    Proposition p = (Proposition) operand;
    boolean narrowed = totals.computing(p).stream().anyMatch(c -> computed(c).isPresent());
    return narrowed
        ? of(p).flatMap(figure -> figure.printed(unitOf(p, figure))).map(Quantity::format)
        : ownOf(p).map(Quantity::format);
  }

  private static Unit unitOf(Proposition p, Aggregate figure) {
    return p.value() instanceof Quantity q ? q.unit() : figure.unit();
  }
}
