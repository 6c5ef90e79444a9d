package io.github.gainsay.consistency;

import io.github.gainsay.Property.Change;
import io.github.gainsay.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * Holds contents of one question against each other as different actors hold them, all of a {@link
 * Stratum} at once.
 */
final class StrataComparison {
  private final Judge judge;
  private final Oppositions found;

  StrataComparison(Judge judge, Oppositions found) {
    this.judge = judge;
    this.found = found;
  }

  /** Compares the contents with each other. */
  void within(Strata all) {
    all.forEach(stratum -> blocks(stratum, stratum).within(stratum.contents()));
    all.forEachPair(this::directly);
    all.forEachDeclaredPair((a, b) -> inFull(a, b).of(a.contents(), b.contents()));
  }

  private void directly(Stratum a, Stratum b) {
    if (judge.areApart(a.first(), b.first())) {
      return;
    }
    Blocks<Contents> blocks = a.bearing().concernsWith(b.bearing()) ? inFull(a, b) : blocks(a, b);
    blocks.between(a.contents(), b.contents());
    a.forEachDenied(
        b,
        (x, y) ->
            x.crowd()
                .firstApartFrom(y.crowd())
                .ifPresent(pair -> found.prefer(pair.a(), pair.b())));
  }

  /** Claims of one fact that exclude each other are of one dispute, but for figures. */
  private Blocks<Contents> blocks(Stratum some, Stratum others) {
    boolean claimed = some.manner().holds() && others.manner().holds();
    boolean figures = Stratum.value(some.first()) instanceof Quantity;
    List<Stratum> matters = claimed && !figures ? List.of(some, others) : List.of();
    Likewise likewise = new Likewise(judge, found, matters);
    return new Blocks<>((a, b) -> a.clash(b, judge.profile(), true), likewise::compare);
  }

  /** How it is declared that contents stand to each other is not told by how they clash. */
  private Blocks<Contents> inFull(Stratum some, Stratum others) {
    Cell a = some.first();
    Cell b = others.first();
    boolean mayFall = judge.change(a) == Change.CUMULATIVE && judge.areApart(a, b);
    return new Blocks<>(
        (x, y) ->
            (!mayFall || x.fallAlike(y)) && x.areAlike(y, judge.profile())
                ? Optional.of(true)
                : Optional.empty(),
        found::compare);
  }
}
