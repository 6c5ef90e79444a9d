package io.github.gainsay.consistency;

import io.github.gainsay.Relation;
import io.github.gainsay.Relation.Direction;

/** Declared relations in words. */
final class Declared {
  private Declared() {}

  /** Returns that it is declared. */
  static Reason reason(Relation relation) {
    return Reason.of("declared", inWords(relation));
  }

  static Message inWords(Relation relation) {
    if (relation instanceof Relation.Excludes r) {
      return Message.of("declared.excludes", r.a(), r.b());
    }
    if (relation instanceof Relation.Entails r) {
      return Message.of("declared.entails", r.premise(), r.conclusion());
    }
    if (relation instanceof Relation.Equivalent r) {
      return Message.of("declared.equivalent", r.a(), r.b());
    }
    if (relation instanceof Relation.Supports r) {
      String way = r.direction() == Direction.FOR ? "for" : "against";
      return Message.of("declared.supports." + way, r.premise(), r.conclusion());
    }
    if (relation instanceof Relation.SubsetOf r) {
      return Message.of("declared.subset", r.part(), r.whole());
    }
    if (relation instanceof Relation.Total r) {
      String kind = "declared.total." + (r.exhaustive() ? "all" : "some");
      return r.minus().isEmpty()
          ? Message.of(kind, r.whole(), r.plus())
          : Message.of(kind + ".less", r.whole(), r.plus(), r.minus());
    }
    if (relation instanceof Relation.Product r) {
      return Message.of("declared.product", r.result(), r.factors());
    }
    if (relation instanceof Relation.Within r) {
      return Message.of("declared.within", r.part(), r.whole());
    }
    Relation.Precedes r = (Relation.Precedes) relation;
    return Message.of("declared.precedes", r.earlier(), r.later());
  }
}
