package io.github.gainsay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
