package io.github.gainsay.consistency;

import io.github.gainsay.Operand;
import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;
import java.util.List;

/** Declared relations in words. */
final class Declared {
  private Declared() {}

  static String inWords(Relation relation) {
    if (relation instanceof Relation.Excludes r) {
      return quoted(r.a()) + " excludes " + quoted(r.b());
    }
    if (relation instanceof Relation.Entails r) {
      return quoted(r.premise()) + " entails " + quoted(r.conclusion());
    }
    if (relation instanceof Relation.Equivalent r) {
      return quoted(r.a()) + " is the same as " + quoted(r.b());
    }
    if (relation instanceof Relation.Supports r) {
      return quoted(r.premise())
          + (r.direction() == Direction.FOR ? " speaks for " : " speaks against ")
          + quoted(r.conclusion());
    }
    if (relation instanceof Relation.SubsetOf r) {
      return quoted(r.part()) + " is a part of " + quoted(r.whole());
    }
    if (relation instanceof Relation.Total r) {
      return quoted(r.whole())
          + (r.exhaustive() ? " is the total of " : " is at least the total of ")
          + quotedAll(r.plus())
          + (r.minus().isEmpty() ? "" : " less " + quotedAll(r.minus()));
    }
    if (relation instanceof Relation.Product r) {
      return quoted(r.result()) + " is the product of " + quotedAll(r.factors());
    }
    if (relation instanceof Relation.Within r) {
      return quoted(r.part()) + " lies within " + quoted(r.whole());
    }
    Relation.Precedes r = (Relation.Precedes) relation;
    return quoted(r.earlier()) + " came before " + quoted(r.later());
  }

  private static String quotedAll(List<Operand> operands) {
    return String.join(" and ", operands.stream().map(Declared::quoted).toList());
  }

  private static String quoted(Object named) {
    return "'" + named + "'";
  }
}
