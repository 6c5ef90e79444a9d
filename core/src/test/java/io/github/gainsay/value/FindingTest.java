package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.value.QuantityReader.Mention;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Quantities in running text: which words they take, and what they mean. */
class FindingTest {
  private static List<String> words(String text) {
    return Quantity.find(text).stream().map(mention -> mention.wordsIn(text)).toList();
  }

  private static List<String> meanings(String text) {
    return Quantity.find(text).stream().map(mention -> mention.quantity().format()).toList();
  }

  @Test
  void a_mention_says_where_it_is_and_what_it_says() {
    String text = "Police said more than 150 people were held.";

    List<Mention> mentions = Quantity.find(text);

    assertThat(mentions)
        .containsExactly(new Mention(12, 32, Quantity.parse("more than 150 people")));
    assertThat(mentions.get(0).wordsIn(text)).isEqualTo("more than 150 people");
    assertThat(mentions.get(0).quantity().surface()).contains("more than 150 people");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Some 30 Ukrainian soldiers were killed.           | Some 30 Ukrainian soldiers     | about 30 ukrainian soldiers
          At least 30 wounded, officials said.              | At least 30 wounded            | at least 30 wounded
          They cut up to 700 contract workers.              | up to 700 contract workers     | up to 700 contract workers
          150 more people came.                             | 150 more people                | 150 people
          Hundreds of thousands of people fled.             | Hundreds of thousands of people | hundreds of thousands of people
          It took several hours.                            | several hours                  | several hours
          One person drowned.                               | One person                     | 1 person
          A 12-member panel ruled.                          | 12-member                      | 12 members
          The trip costs $98 a share, he joked.             | $98 a share                    | 98 dollars per share
          Only 5 people came.                               | 5 people                       | 5 people
          It fell to 12 deaths per 100,000 people.          | 12 deaths per 100,000 people   | 12 deaths per 100,000 people
          They treat 30 patients an hour.                   | 30 patients an hour            | 30 patients per hour
          It was -5 °C at night.                            | -5 °C                          | -5 °C
          Profit fell to -$2.7 billion.                     | -$2.7 billion                  | -2,700,000,000 dollars
          The result (-€5m) was poor.                       | -€5m                           | -5,000,000 euros
          The share lost (-0.6%) again.                     | -0.6%                          | -0.6 percent
          The fee - $5m - was paid.                         | $5m                            | 5,000,000 dollars
          A pre-$5 price held.                              | $5                             | 5 dollars
          They paid 121m euros for him.                     | 121m euros                     | 121,000,000 euros
          He ran the 100m won by Bolt.                      | 100m                           | 100 metres
          She ran 2 hours 1 minute 9 seconds in Berlin.     | 2 hours 1 minute 9 seconds     | 2 hours 1 minute 9 seconds
          The 776-foot airship landed.                      | 776-foot                       | 776 feet
          In 2009, 2009 workers struck.                     | 2009 workers                   | 2,009 workers
          The wall is more than 500 years old.              | more than 500 years            | more than 500 years
          Two-thirds of voters stayed away.                 | Two-thirds                     | two-thirds
          One in four is unsure.                            | One in four                    | a quarter
          Most of the voters stayed away.                   | Most                           | most
          Exports have increased tenfold since then.        | tenfold                        | 10 times
          A nearly 3-fold rise is a threat.                 | nearly 3-fold                  | nearly 3 times
          The debt is more than three times the income.     | more than three times          | more than 3 times
          They meet three times a week.                     | three times a week             | 3 times per week
          The talks took more than a week.                  | more than a week               | more than 1 week
          They spent about a year or so there.              | about a year or so             | about 1 year
          The rebels handed over 20 tanks.                  | 20 tanks                       | 20 tanks
          They sold over 20 tanks.                          | over 20 tanks                  | more than 20 tanks
          """)
  void takes_the_hedge_the_number_and_the_unit(String text, String words, String meaning) {
    assertThat(words(text)).containsExactly(words);
    assertThat(meanings(text)).containsExactly(meaning);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          More than 40 and less than 10 are two ranges.     | more than 40; less than 10; 2 ranges
          It is more than 10 and less than 40.              | more than 10 and less than 40
          It weighed 5 to 10 kg, or 11 to 22 pounds.        | between 5 and 10 kg; between 11 and 22 pounds
          The price ranged from 10 to 20 dollars.           | between 10 and 20 dollars
          The price rose from 10 to 20 dollars.             | 10; 20 dollars
          It fell from $36,040 at 10.45 pm to $34,935.      | 36,040 dollars; 34,935 dollars
          Jobs fell by 3,000 to 20,000.                     | down 3,000; 20,000
          Sales rose 20 percent to $5 million.              | up 20 percent; 5,000,000 dollars
          Profit was up 20 % from €2 million a year earlier. | up 20 percent; 2,000,000 euros
          A 5 percent drop followed.                        | down 5 percent
          They make up about 12 percent.                    | about 12 percent
          He lent $2000 over 3 years.                       | 2,000 dollars; 3 years
          It took over 3 years.                             | more than 3 years
          423 0000 and 1, 234 are no groups.                | 423; 1; 234
          It destroyed 64 tanks, three helicopters and more than 300 other vehicles. | 64 tanks; 3 helicopters; more than 300 vehicles
          """)
  void tells_ranges_bounds_and_changes_from_each_other(String text, String meanings) {
    assertThat(String.join("; ", meanings(text))).isEqualTo(meanings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          It was founded in 1998 and closed by 2004.
          The 2010 elections were free.
          In the 1990s, nobody knew.
          The embargo lasts until at least 2025.
          The manuscript of circa 1320 is lost.
          Orwell wrote nineteen eighty-four.
          On May 4 and on 5 June they met.
          On 2018-05-17 and 5/17/2018 it rained.
          At 2:00 pm, 6pm and 10.45 p.m. it struck.
          Smith, 34, is a 34-year-old aged 34.
          Children under 5 and under-18s pay nothing.
          Of them, 65 or older are few.
          They won 3-1 and lost 1-3.
          Williams won 6-4, 3-6, 7-5.
          She came 4th, on the 21st.
          Version 2.5 and Windows 10 are out.
          Flight 370 and Boeing 737 are aircraft.
          An F-16, a 777F and COVID-19 are names.
          Article 5, page 12 and No. 10 are labels.
          Call +1-222-555-2222, (212) 555-0147 or 555-1234.
          Dial 0800 555 111 24/7.
          Since 9/11 it is closed.
          The server is 192.168.1.2.
          See http://example.org/a?b=30%2520 for more.
          Which one do you mean, the one or no one?
          One wonders; one of them left.
          In the second half a third party won.
          In the third quarter sales fell, as in the 3rd quarter of 2020.
          Some people, a few of them, came over the years.
          The most expensive house is a couple older.
          The three-time winner had a one-time offer at half-time.
          Blindfold and manifold, the scaffold was higher than a year earlier.
          """)
  void leaves_alone_what_is_no_quantity(String text) {
    assertThat(words(text)).isEmpty();
  }

  @Test
  void a_text_may_be_empty_or_of_another_language() {
    assertThat(Quantity.find("")).isEmpty();
    assertThat(Quantity.find("Никто не пришёл. 誰も来なかった。")).isEmpty();
  }

  static Stream<String> hostile() {
    String nines = "9".repeat(999);
    return Stream.of(
        "more than ".repeat(10_000),
        "more than 5 and ".repeat(6_000),
        "a hundred ".repeat(10_000),
        "one in ".repeat(14_000),
        "5-".repeat(50_000),
        "1/2".repeat(30_000),
        "half a ".repeat(14_000),
        "(".repeat(100_000),
        "$ ".repeat(50_000),
        "9".repeat(100_000),
        nines + " thousand people",
        nines + " km to " + nines + " miles",
        "1 per " + nines,
        nines + " feet 2 inches",
        nines + " ± 5 %",
        nines + " out of " + nines + "9");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  @Timeout(10)
  void what_is_found_in_a_hostile_text_can_be_written_and_read(String text) {
    for (Mention mention : Quantity.find(text)) {
      Quantity quantity = mention.quantity();

      assertThat(Quantity.parse(quantity.format())).isEqualTo(quantity);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more than 1 and less than 2 people came | more than 1 and less than 2
          fewer than 0 people came                | less than 0
          -5 people came                          | -5
          1 per 0                                 | 1; 0
          5 in 0                                  | 5; 0
          5 ± -3                                  | 5; -3
          """)
  void what_no_count_satisfies_counts_nothing(String text, String meanings) {
    assertThat(String.join("; ", meanings(text))).isEqualTo(meanings);
  }

  @Test
  void a_reader_may_have_other_widths_and_decimal_commas() {
    Rounding twice =
        new Rounding() {
          @Override
          public Rational step(Anchor anchor) {
            return anchor.grain().times(Rational.of(2));
          }
        };
    EnglishReader reader = QuantityReader.english().with(twice).withDecimalComma();
    String text = "About 1.234,5 km, and 3,000 m.";

    assertThat(reader.parse("about 150").hard()).hasToString("[130, 170]");
    assertThat(reader.parse("1.234,5 km").format()).isEqualTo("1,234.5 km");
    assertThat(reader.parse("12 345,6").format()).isEqualTo("12,345.6");
    assertThat(reader.find(text))
        .extracting(mention -> mention.quantity().format())
        .containsExactly("about 1,234.5 km", "3.000 metres");
  }
}
