package io.github.gainsay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Texts that are the same for equal content and different for all other, and short digests of them.
 */
final class Canonical {
  private static final int DIGEST_BYTES = 8;

  private Canonical() {}

  /**
   * Joins the parts; each is preceded by its length, so that no two lists of parts give the same
   * text.
   */
  static String of(String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      text.append(part.length()).append(':').append(part);
    }
    return text.toString();
  }

  static String of(Target target) {
    if (target instanceof Proposition p) {
      return p.canonical();
    }
    if (target instanceof Target.Stated stated) {
      return "statement '" + stated.statement().value() + "'";
    }
    return target instanceof Target.Uttered uttered
        ? "utterance '" + uttered.utterance() + "'"
        : relation((Relation) target);
  }

  private static String relation(Relation relation) {
    if (relation instanceof Relation.Total t) {
      String exhaustive = t.exhaustive() ? "exhaustive" : "";
      return of(
          "Total", t.whole().canonical(), operands(t.plus()), operands(t.minus()), exhaustive);
    }
    if (relation instanceof Relation.Product p) {
      return of("Product", p.result().canonical(), operands(p.factors()));
    }
    if (relation instanceof Relation.Within w) {
      return of("Within", w.part(), w.whole());
    }
    String weight = relation instanceof Relation.Supports s ? s.direction().name() : "";
    Proposition first = relation.propositions().get(0);
    Proposition second = relation.propositions().get(1);
    String kind = relation.getClass().getSimpleName();
    return of(kind, first.canonical(), second.canonical(), weight);
  }

  private static String operands(List<Operand> operands) {
    return of(operands.stream().map(Canonical::operand).toArray(String[]::new));
  }

  private static String operand(Operand operand) {
    return operand instanceof Proposition p
        ? p.canonical()
        : ((Operand.Constant) operand).quantity().canonical();
  }

  /** Returns sixteen hexadecimal digits of the text's SHA-256. */
  static String digest(String text) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
