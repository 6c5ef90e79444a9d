package io.github.gainsay.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A style sheet or a script of ours, which pages hold in themselves. */
enum Asset {
  /** How a page looks, but for its drawings. */
  PAGE_STYLE("page.css", "style"),
  /** How drawings look, in a page and alone. */
  DRAWING_STYLE("drawing.css", "style"),
  /** Filters and folds; nothing is lost without it. */
  SCRIPT("page.js", "script");

  private final String element;
  private final String text;

  Asset(String file, String element) {
    this.element = element;
    this.text = read(file);
  }

  private static String read(String file) {
    try (InputStream in = Asset.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource must be beside Asset, but is not: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String element() {
    return element;
  }

  String text() {
    return text;
  }

  /** Returns by what a content security policy knows it, such as {@code 'sha256-…'}. */
  String hash() {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sha) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
