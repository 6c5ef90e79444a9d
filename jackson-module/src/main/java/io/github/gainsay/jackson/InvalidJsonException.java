package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a piece of JSON, and where: its path, then what must be otherwise, then
 * line and column.
 */
final class InvalidJsonException extends MismatchedInputException {
  private static final long serialVersionUID = 1L;

  private final String condition;
  private final String details;
  private final @Nullable Throwable cause;

  /**
   * Refuses the node.
   *
   * @param condition what must be otherwise, such as {@code must be text, but was the number 5}
   * @param details what follows after line and column
   * @param cause what refused the value, if the model did
   */
  InvalidJsonException(Node at, String condition, String details, @Nullable Throwable cause) {
    super(null, condition + details, at.location());
    this.condition = condition;
    this.details = details;
    this.cause = cause;
    at.stepsUp().forEach(this::prependPath);
  }

  /** {@return the cause, which no constructor of Jackson's takes together with a place} */
  @Override
  public synchronized @Nullable Throwable getCause() {
    return cause;
  }

  /** {@return line and column for messages; nothing if the place is not in a text} */
  static String lineAndColumn(JsonLocation location) {
    return location.getLineNr() < 0
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  /** Appends the path as people write it, such as {@code statements[3].target}. */
  @Override
  protected void _appendPathDesc(StringBuilder text) {
    for (Reference step : getPath()) {
      if (step.getFieldName() == null) {
        text.append('[').append(step.getIndex()).append(']');
      } else {
        text.append(text.length() == 0 ? "" : ".").append(step.getFieldName());
      }
    }
  }

  @Override
  protected String _buildMessage() {
    String path = getPath().isEmpty() ? "document" : getPathReference();
    return path
        + (condition.startsWith("must ") ? " " : ": ")
        + condition
        + lineAndColumn(getLocation())
        + details;
  }
}
