package io.github.gainsay.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A source and what is quoted from it.
 *
 * @param quotes the words in quotation marks
 * @param where the source, and what it is a part of
 * @param address where the source is on the web, or else what it is a part of
 */
record Place(List<String> quotes, String where, Optional<URI> address) {
  /** Returns the quotes, if any, and the source: what should not be torn apart on a line. */
  List<String> parts() {
    return quotes.isEmpty() ? List.of(where) : List.of(String.join(", ", quotes), where);
  }
}
