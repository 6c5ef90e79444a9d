package io.github.gainsay.jackson;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Why the module refuses a document whose form is right: what no schema can say. */
enum NotInSchema {
  ENTRIES_DO_NOT_HOLD_TOGETHER("must hold together, but has \\d+ problems?"),
  NO_QUANTITY("must be a quantity such as '"),
  NO_UNIT("must be words of letters"),
  NO_DATE_OF_THE_CALENDAR("must be a (date|day)"),
  ENDS_BEFORE_IT_BEGINS("must not end before it begins"),
  TOO_MANY_DIGITS("must be a number of at most 100 digits"),
  NO_ADDRESS("must be a URI"),
  A_PROPOSITION_AND_ITSELF("must join two different propositions"),
  A_NAME_WITHIN_ITSELF("must be another name than the part"),
  A_FINDING_ABOUT_ANOTHER_DOSSIER("must be in the dossier of the report"),
  DOES_NOT_FOLLOW("which follows from the rest, but was");

  private final Pattern message;

  NotInSchema(String message) {
    this.message = Pattern.compile(message);
  }

  /** {@return whether the message of a refusal is one of these} */
  static boolean explains(String refusal) {
    return Arrays.stream(values()).anyMatch(reason -> reason.isSaidIn(refusal));
  }

  boolean isSaidIn(String refusal) {
    return message.matcher(refusal).find();
  }
}
