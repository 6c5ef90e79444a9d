package io.github.gainsay.consistency;

import io.github.gainsay.value.QuantityComparison.Code;
import io.github.gainsay.value.QuantityGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Holds contents of one fact against each other, all of a {@link Stratum} at once.
 *
 * <p>What lies apart on its line excludes each other, see {@link Sweep}; with figures there is more
 * to it. A denial excludes what lies within it, and two denials exclude each other only if each is
 * open to one side.
 */
final class StrataComparison {
  private final Judge judge;
  private final Oppositions found;

  StrataComparison(Judge judge, Oppositions found) {
    this.judge = judge;
    this.found = found;
  }

  /** Compares the contents with each other. */
  void within(Stratum all) {
    if (!all.manner().holds()) {
      all.openDenials().ifPresent(open -> openDenials().within(open));
    } else if (!all.manner().free()) {
      if (all.line() == Line.NUMBERS) {
        figures().within(all.figures());
      } else {
        found.compare(Sweep.within(all.line(), all.cells()));
      }
    }
  }

  /** Compares the ones with the others. */
  void between(Stratum some, Stratum others) {
    Optional<Line> line = some.line().with(others.line());
    if (line.isEmpty()) {
      return; // a number is no date
    }
    if (some.manner().holds() && others.manner().holds()) {
      claims(line.get(), some, others);
    } else if (some.manner().holds()) {
      denied(line.get(), some, others);
    } else if (others.manner().holds()) {
      denied(line.get(), others, some);
    } else {
      some.openDenials()
          .ifPresent(
              open -> others.openDenials().ifPresent(more -> openDenials().between(open, more)));
    }
  }

  private void claims(Line line, Stratum some, Stratum others) {
    boolean oneIsDenied = some.manner().affirmed() != others.manner().affirmed();
    if (!oneIsDenied && (some.manner().free() || others.manner().free())) {
      return;
    }
    if (line == Line.NUMBERS) {
      figures().between(some.figures(), others.figures());
    } else {
      found.compare(Sweep.between(line, some.cells(), others.cells()));
    }
  }

  private Blocks<QuantityGroup> figures() {
    return blocks(
        (some, others) -> {
          Optional<Code> code = some.code(others, judge.profile());
          return code.filter(Code.DISJOINT::equals).isPresent()
              ? Clash.areGradedAlike(some, others)
              : code.map(Clash::isPossible);
        });
  }

  private void denied(Line line, Stratum claimed, Stratum denied) {
    switch (line) {
      case NUMBERS -> blocks(QuantityGroup::entails).between(claimed.figures(), denied.figures());
      case DAYS, INSTANTS -> blocks(WhenGroup::isWithin).between(claimed.dates(), denied.dates());
      case TERMS, ANSWERS, TEXTS -> {
        Likewise likewise = new Likewise(judge, found);
        Mark.IN_ORDER.forEachMeeting(
            marks(line, claimed.cells()),
            marks(line, denied.cells()),
            (x, y) -> likewise.compare(x.cell(), y.cell()));
      }
    }
  }

  private static List<Mark> marks(Line line, List<Cell> cells) {
    return cells.stream().map(cell -> Mark.of(line, cell)).toList();
  }

  private Blocks<OpenDenials> openDenials() {
    return blocks(OpenDenials::leaveNothing);
  }

  private <G> Blocks<G> blocks(BiFunction<G, G, Optional<Boolean>> clash) {
    return new Blocks<>(clash, new Likewise(judge, found)::compare);
  }
}
