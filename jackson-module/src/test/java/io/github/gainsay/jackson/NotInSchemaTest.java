package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.gainsay.Dossier;
import io.github.gainsay.consistency.CheckReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reason of {@link NotInSchema} with a document that is valid and refused for it. */
class NotInSchemaTest {
  private static final String HOLDS = "{'subject': 'a', 'property': 'b', 'holds': true}";

  private static String document(NotInSchema reason) {
    return switch (reason) {
      case ENTRIES_DO_NOT_HOLD_TOGETHER -> remark("'speaker': 'nobody'");
      case NO_QUANTITY -> claim("'quantity': 'more than many'");
      case NO_UNIT -> claim("'quantity': {'exactly': 5, 'unit': '2.0'}");
      case NO_DATE_OF_THE_CALENDAR -> claim("'when': '2025-02-30'");
      case ENDS_BEFORE_IT_BEGINS -> claim("'when': '2025-06-03/2025-06-01'");
      case TOO_MANY_DIGITS -> claim("'quantity': {'exactly': 1e999}");
      case NO_ADDRESS -> section("sources", "{'id': 's', 'uri': 'a b'}");
      case A_PROPOSITION_AND_ITSELF ->
          section("relations", "{'type': 'excludes', 'a': " + HOLDS + ", 'b': " + HOLDS + "}");
      case A_NAME_WITHIN_ITSELF ->
          section("relations", "{'type': 'within', 'part': 'a', 'whole': 'a'}");
      case A_FINDING_ABOUT_ANOTHER_DOSSIER -> report("'statements': ['s2']");
      case DOES_NOT_FOLLOW -> report("'statements': ['s1'], 'fingerprint': 'c-0'");
    };
  }

  private static String section(String name, String entry) {
    return "{'gainsay': '1.0', '" + name + "': [" + entry + "]}";
  }

  private static String remark(String fields) {
    return section("statements", "{'type': 'remark', 'id': 's1', " + fields + "}");
  }

  private static String claim(String value) {
    return section(
        "statements",
        "{'type': 'claim', 'speaker': 'lin', 'asserts': {'subject': 'a', 'property': 'b', "
            + (value + "}}"));
  }

  private static String report(String fields) {
    String dossier =
        "{'gainsay': '1.0', 'actors': [{'id': 'lin', 'name': 'Lin'}],"
            + " 'statements': [{'type': 'remark', 'id': 's1', 'speaker': 'lin'}]}";
    String finding = "{'code': 'c', 'severity': 'low', 'message': 'm', " + fields + "}";
    return "{'gainsay': '1.0', 'findings': [" + finding + "], 'dossier': " + dossier + "}";
  }

  @ParameterizedTest
  @EnumSource
  void is_a_reason_to_refuse_what_is_valid(NotInSchema reason) {
    String json = document(reason).replace('\'', '"');
    boolean isReport = json.contains("findings");
    Class<?> type = isReport ? CheckReport.class : Dossier.class;

    Throwable refusal = catchThrowable(() -> Golden.MAPPER.readValue(json, type));

    assertThat((isReport ? SchemaErrors.REPORT : SchemaErrors.DOSSIER).in(json)).isEmpty();
    assertThat(refusal)
        .isInstanceOf(MismatchedInputException.class)
        .message()
        .matches(reason::isSaidIn);
  }
}
