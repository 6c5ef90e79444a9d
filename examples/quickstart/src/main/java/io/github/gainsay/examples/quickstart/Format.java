package io.github.gainsay.examples.quickstart;

/** How a report is written. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  SARIF,
  MERMAID;

  /** Returns the report as it stands in a file. */
  String write(Checked checked) throws Refusal {
    return switch (this) {
      case TEXT -> checked.text() + "\n";
      case MARKDOWN -> checked.markdown() + "\n";
      case HTML -> checked.html().toString();
      case JSON -> Json.write(checked.news());
      case SARIF -> checked.sarif() + "\n";
      case MERMAID -> checked.mermaid() + "\n";
    };
  }
}
