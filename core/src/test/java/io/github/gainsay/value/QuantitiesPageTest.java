package io.github.gainsay.value;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gainsay.value.Measure.Reading;
import io.github.gainsay.value.QuantityComparison.Code;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every row of every table of {@code docs/quantities.md} against the code. */
class QuantitiesPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("basedir", ".")).resolve("../docs/quantities.md");
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern OPERATOR = Pattern.compile(" (?=[+−×÷] )");

  private static final String WORDINGS =
      "| wording | example | hedge | hard | typical | canonical |";
  private static final String WIDTHS = "| number | grain | h |";
  private static final String COMPARISONS = "| code | one | other | level | severity | because |";
  private static final String PROFILES = "| one | other | press | strict | lenient |";
  private static final String DIMENSIONS = "| dimension | units |";
  private static final String AMBIGUOUS = "| name | may be, the likeliest first |";
  private static final String REFUSED = "| phrase | stops at | where this was expected |";
  private static final String FOUND = "| text | found |";
  private static final String LEFT_OUT = "| text | because |";
  private static final String COMMAS = "| phrase | hard |";
  private static final String COMPUTED = "| computed | result |";
  private static final String FITS = "| computed | stated | fit |";
  private static final Set<String> TABLES =
      Set.of(
          WORDINGS,
          WIDTHS,
          COMPARISONS,
          PROFILES,
          DIMENSIONS,
          AMBIGUOUS,
          REFUSED,
          FOUND,
          LEFT_OUT,
          COMMAS,
          COMPUTED,
          FITS);

  /** A row of a table, without the marks of code. */
  private record Row(List<String> cells) {
    static Row of(String line) {
      String inner = line.substring("| ".length(), line.length() - " |".length());
      return new Row(BAR.splitAsStream(inner).map(cell -> cell.replace("`", "")).toList());
    }

    String get(int cell) {
      return cells.get(cell);
    }

    Quantity quantity(int cell) {
      return Quantity.parse(get(cell));
    }

    @Override
    public String toString() {
      return String.join(" | ", cells);
    }
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(PAGE);
  }

  private static Stream<Row> rows(String header) throws IOException {
    List<String> lines = lines();
    assertThat(lines).as("the table %s", header).containsOnlyOnce(header);
    List<Row> rows =
        lines.subList(lines.indexOf(header) + 2, lines.size()).stream()
            .takeWhile(line -> line.startsWith("| "))
            .map(Row::of)
            .toList();
    assertThat(rows).as("rows of %s", header).isNotEmpty();
    return rows.stream();
  }

  @Test
  void has_no_table_that_is_not_checked() throws IOException {
    List<String> lines = lines();

    assertThat(lines.stream().filter(line -> line.startsWith("| ---"))).hasSize(TABLES.size());
    assertThat(lines).containsAll(TABLES);
  }

  static Stream<Row> wordings() throws IOException {
    return rows(WORDINGS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wordings")
  void says_what_words_mean(Row row) {
    Quantity q = row.quantity(1);

    assertThat(List.of(q.hedge().name(), q.hard().toString(), q.typical().toString(), q.format()))
        .isEqualTo(row.cells().subList(2, 6));
    assertThat(Quantity.parse(q.format())).isEqualTo(q);
  }

  @Test
  void names_every_hedge() throws IOException {
    assertThat(wordings().map(row -> Hedge.valueOf(row.get(2))).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Hedge.class));
  }

  static Stream<Row> widths() throws IOException {
    return rows(WIDTHS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("widths")
  void says_how_wide_hedges_are(Row row) {
    Anchor number = Anchor.of(new BigDecimal(row.get(0).replace(",", "")));

    assertThat(number.grain()).hasToString(row.get(1));
    assertThat(Rounding.STANDARD.step(number)).hasToString(row.get(2));
  }

  static Stream<Row> comparisons() throws IOException {
    return rows(COMPARISONS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("comparisons")
  void says_how_two_compare(Row row) {
    QuantityComparison c = row.quantity(1).compareWith(row.quantity(2));

    assertThat(
            List.of(
                c.code().name(),
                c.level().name(),
                c.severity().map(QuantityComparison.Severity::name).orElse("-")))
        .containsExactly(row.get(0), row.get(3), row.get(4));
  }

  @Test
  void names_every_code() throws IOException {
    assertThat(comparisons().map(row -> Code.valueOf(row.get(0))).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Code.class));
  }

  static Stream<Row> profiles() throws IOException {
    return rows(PROFILES);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("profiles")
  void says_what_profiles_make_of_it(Row row) {
    assertThat(Stream.of(Profile.PRESS, Profile.STRICT, Profile.LENIENT))
        .extracting(profile -> verdict(row.quantity(0).compareWith(row.quantity(1), profile)))
        .isEqualTo(row.cells().subList(2, 5));
  }

  private static String verdict(QuantityComparison c) {
    return c.level() + c.severity().map(severity -> ", " + severity).orElse("");
  }

  static Stream<Row> dimensions() throws IOException {
    return rows(DIMENSIONS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dimensions")
  void says_what_units_measure(Row row) {
    assertThat(row.get(1).split(", ", -1))
        .allSatisfy(name -> assertThat(Unit.of(name).isAmbiguous()).isFalse())
        .allSatisfy(name -> assertThat(Unit.of(name).dimension()).hasToString(row.get(0)));
  }

  static Stream<Row> ambiguousNames() throws IOException {
    return rows(AMBIGUOUS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ambiguousNames")
  void says_what_ambiguous_units_may_be(Row row) {
    Unit unit = Unit.of(row.get(0));

    assertThat(unit.isAmbiguous()).isTrue();
    assertThat(unit.readings().stream().map(Reading::name).collect(joining(", ")))
        .isEqualTo(row.get(1));
  }

  static Stream<Row> refusals() throws IOException {
    return rows(REFUSED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusals")
  void says_where_phrases_stop(Row row) {
    assertThatThrownBy(() -> row.quantity(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(" is " + row.get(1) + " where " + row.get(2) + " was expected");
  }

  static Stream<Row> findings() throws IOException {
    return rows(FOUND);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("findings")
  void says_what_is_found(Row row) {
    String text = row.get(0);

    assertThat(Quantity.find(text).stream().map(m -> m.wordsIn(text)).collect(joining(", ")))
        .isEqualTo(row.get(1));
  }

  static Stream<Row> omissions() throws IOException {
    return rows(LEFT_OUT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("omissions")
  void says_what_is_left_out(Row row) {
    assertThat(row.get(0)).containsPattern("\\d|half|third");
    assertThat(Quantity.find(row.get(0))).isEmpty();
  }

  static Stream<Row> commas() throws IOException {
    return rows(COMMAS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("commas")
  void says_what_decimal_commas_mean(Row row) {
    assertThat(QuantityReader.english().withDecimalComma().parse(row.get(0)))
        .hasToString(row.get(1));
  }

  static Stream<Row> computations() throws IOException {
    return rows(COMPUTED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("computations")
  void says_what_is_computed(Row row) {
    assertThat(compute(row.get(0))).hasToString(row.get(1));
  }

  static Stream<Row> fits() throws IOException {
    return rows(FITS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fits")
  void says_what_fits(Row row) {
    assertThat(compute(row.get(0)).fit(row.quantity(1))).hasToString(row.get(2));
  }

  /** Computes 5 km + 3 km × 2, from left to right. */
  private static Aggregate compute(String text) {
    List<String> terms = Arrays.asList(OPERATOR.split(text, -1));
    Aggregate result = Aggregate.of(Quantity.parse(terms.get(0)));
    for (String term : terms.subList(1, terms.size())) {
      Quantity q = Quantity.parse(term.substring(2));
      result =
          switch (term.charAt(0)) {
            case '+' -> result.plus(q);
            case '−' -> result.minus(q);
            case '×' -> result.times(q);
            default -> result.dividedBy(q);
          };
    }
    return result;
  }
}
