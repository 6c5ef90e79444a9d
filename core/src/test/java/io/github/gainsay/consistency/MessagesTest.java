package io.github.gainsay.consistency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Event;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.consistency.rules.StandardRules;
import io.github.gainsay.standing.Status;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", ".")).resolve("src/main/java");
  private static final Pattern TEXT = Pattern.compile("\"([a-z.-]+)\"");
  private static final Pattern BEGINNING = Pattern.compile("\"([a-z.-]+)\"\\s*\\+");
  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
  private static final Pattern USED =
      Pattern.compile(
          "(?:\\b(?:Message|words)\\.of|capital|write)\\((?:\\s*out,)?\\s*\"([a-z.-]+)\"[,)]");
  private static final Pattern CODE =
      Pattern.compile(
          "(?:Reason\\.of|because|silent|Outcome)\\(\\s*(?:[A-Z][A-Za-z.]+\\.[A-Z]+,\\s*)?"
              + "(?:product \\? \"([a-z-]+)\" : )?\"([a-z-]+)");

  private static ResourceBundle bundle(Object... entries) {
    Object[][] contents = new Object[entries.length / 2][];
    for (int i = 0; i < contents.length; i++) {
      contents[i] = new Object[] {entries[2 * i], entries[2 * i + 1]};
    }
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return contents;
      }
    };
  }

  private static String format(Message message, Object... entries) {
    return Messages.of(bundle(entries)).format(message);
  }

  @Test
  void a_message_reads_in_english() {
    assertThat(Message.of("reason.doubted", "Ada")).hasToString("Doubted by Ada.");
    assertThat(Message.of("reason.doubted", List.of())).hasToString("Doubted by .");
    assertThat(Message.of("reason.doubted", List.of("Ada"))).hasToString("Doubted by Ada.");
    assertThat(Message.of("reason.doubted", List.of("Ada", "Bo")))
        .hasToString("Doubted by Ada and Bo.");
    assertThat(Message.of("reason.doubted", List.of("Ada", "Bo", Message.of("others", 2))))
        .hasToString("Doubted by Ada, Bo and 2 others.");
  }

  @Test
  void a_bundle_gives_other_words_and_another_order() {
    Message message = Message.of("side.said", "{0}", List.of("Ada", "Bo", "Cy"));

    assertThat(format(message, "side.said", "{^1} sagen '{0}'", "list", "{0|, } und {1}"))
        .isEqualTo("Ada, Bo und Cy sagen '{0}'");
    assertThat(format(message, "side.said", "{1|; }: {0}")).isEqualTo("Ada; Bo; Cy: {0}");
  }

  @Test
  void begins_with_a_capital_letter_where_the_pattern_says_so() {
    Message message = Message.of("finding.denied", "the mayor");

    assertThat(message).hasToString("The mayor.");
    assertThat(format(message, "finding.denied", "so {0}")).isEqualTo("so the mayor");
    assertThat(Message.of("finding.denied", "")).hasToString(".");
  }

  @Test
  void what_a_bundle_lacks_is_english() {
    assertThat(format(Message.of("reason.doubted", "Ada"))).isEqualTo("Doubted by Ada.");
    assertThat(format(Message.of("reason.doubted", "Ada"), "title.of.another", "{"))
        .isEqualTo("Doubted by Ada.");
    assertThat(Messages.of(bundle()).keys()).isEqualTo(Messages.english().keys());
  }

  @Test
  void words_of_a_rule_of_ones_own_stay() {
    Message literal = Message.literal("It's {0}.");

    assertThat(literal).hasToString("It's {0}.");
    assertThat(format(literal, "reason.doubted", "x")).isEqualTo("It's {0}.");
    assertThat(new Reason("own", "It's {0}.").wording()).isEqualTo(literal);
  }

  @Test
  void refuses_a_pattern_that_is_none() {
    for (String pattern : List.of("{", "}", "{a}", "{0", "{0|{1}}", "{-1}")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Messages.of(bundle("reason.doubted", pattern)))
          .withMessage(
              "pattern of 'reason.doubted' must have braces only for arguments, such as {0},"
                  + " {^0} or {0|, }, but was <"
                  + pattern
                  + ">");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.of(bundle("reason.doubted", "von {1}")))
        .withMessage(
            "pattern of 'reason.doubted' must have arguments below {1}, but was <von {1}>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.of(bundle("reason.doubted", 7)))
        .withMessage("pattern of 'reason.doubted' must be a string, but was <7>");
  }

  @Test
  void refuses_a_message_that_there_is_not() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.of("reason.nonsense"))
        .withMessage("key must be one of Messages.keys(), but was <reason.nonsense>");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Message.of("reason.doubted"))
        .withMessage("arguments of 'reason.doubted' must be 1, but were 0: []");
    assertThat(Messages.english().has("reason.doubted", 1)).isTrue();
    assertThat(Messages.english().has("reason.doubted", 2)).isFalse();
    assertThat(Messages.english().has("reason.nonsense", 0)).isFalse();
  }

  @Test
  void values_are_in_their_own_words_and_equal_to_these() {
    Message message = Message.of("reason.same-value", Quantity.parse("more than 150 people"));

    assertThat(message).hasToString("Both answer 'more than 150 people'.");
    assertThat(message.arguments()).containsExactly("more than 150 people");
    assertThat(message)
        .isEqualTo(Message.of("reason.same-value", "more than 150 people"))
        .hasSameHashCodeAs(Message.of("reason.same-value", "more than 150 people"))
        .isNotEqualTo(Message.of("reason.same-value", "150 people"))
        .isNotEqualTo(Message.literal("Both answer 'more than 150 people'."));
  }

  private static ResourceBundle located(Locale locale, Object... entries) {
    ResourceBundle bundle = bundle(entries);
    return new ResourceBundle() {
      @Override
      public Locale getLocale() {
        return locale;
      }

      @Override
      public Enumeration<String> getKeys() {
        return bundle.getKeys();
      }

      @Override
      protected @Nullable Object handleGetObject(String key) {
        return bundle.containsKey(key) ? bundle.getObject(key) : null;
      }
    };
  }

  @Test
  void the_language_is_that_of_the_locale_or_else_what_the_bundle_says() {
    assertThat(Messages.english().language()).isEqualTo("en");
    assertThat(Messages.of(bundle()).language()).isEqualTo("en");
    assertThat(Messages.of(bundle("language", "pt-BR")).language()).isEqualTo("pt-BR");
    assertThat(Messages.of(located(Locale.ROOT, "language", "de")).language()).isEqualTo("de");
    assertThat(Messages.of(located(Locale.GERMAN)).language()).isEqualTo("de");
    assertThat(Messages.of(located(Locale.CANADA_FRENCH, "language", "de")).language())
        .isEqualTo("fr-CA");
    for (String language : List.of("", "?", "de_DE", "<b>")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Messages.of(bundle("language", language)))
          .withMessage(
              "pattern of 'language' must be a tag such as de or pt-BR, but was <"
                  + language
                  + ">");
    }
  }

  @Test
  void the_limits_of_an_answer_are_messages() {
    Message answer =
        Message.answer(
            Question.of("fire", "dead").isQuantity("12 people").in(Scope.asOf("2031-05-01")));

    assertThat(answer).hasToString("12 people (as of 2031-05-01)");
    assertThat(answer.arguments())
        .containsExactly("12 people", List.of(Message.of("limit.as-of", "2031-05-01")));
    assertThat(format(answer, "limit.as-of", "Stand {0}"))
        .isEqualTo("12 people (Stand 2031-05-01)");
  }

  @Test
  void a_proposition_is_a_message() {
    Proposition dead = Question.of("fire", "dead").isQuantity("12 people");
    Scope everything =
        Scope.builder()
            .event(Event.id("ferry"))
            .when(When.parse("2031-05"))
            .asOf(When.parse("2031-05-02"))
            .place("the deck")
            .population("crew")
            .measure("counted")
            .build();
    Proposition there = dead.in(everything);

    assertThat(Message.of("quoted", dead)).hasToString("'" + dead + "'");
    assertThat(Message.of("quoted", there)).hasToString("'" + there + "'");
    assertThat(format(Message.of("quoted", there), "limit.place", "Ort {0}"))
        .isEqualTo("'" + there.toString().replace("place ", "Ort ") + "'");
  }

  @Test
  void names_constants() {
    assertThat(Message.name(Aspect.INTENT)).isEqualTo(Message.of("aspect.intent"));
  }

  @Test
  void the_default_locale_makes_no_difference() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));

      assertThat(Message.of("finding.denied", Message.name(Aspect.INTENT))).hasToString("Intent.");
      assertThat(format(Message.of("count.rule.many", 1000))).isEqualTo("1000 rules");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_pattern_of_every_english_message_uses_all_arguments() throws IOException {
    for (String line : Files.readAllLines(messages(), UTF_8)) {
      String key = line.replaceFirst("=.*", "");
      if (Messages.english().keys().contains(key)) {
        int arity = Messages.english().arity(key);
        for (int i = 0; i < arity; i++) {
          assertThat(line).containsPattern("\\{\\^?" + i + "[|}]");
        }
      }
    }
  }

  private static Path messages() {
    return SOURCES
        .resolveSibling("resources")
        .resolve("io/github/gainsay/consistency/messages.properties");
  }

  /** A key is used if it is put together of words that stand in the sources. */
  @Test
  void every_message_is_used() throws IOException {
    Set<String> words = new TreeSet<>();
    Set<String> beginnings = new TreeSet<>();
    for (String source : sources()) {
      CODE.matcher(source)
          .results()
          .flatMap(m -> Stream.of(Optional.ofNullable(m.group(1)), Optional.of(m.group(2))))
          .flatMap(Optional::stream)
          .forEach(code -> words.add("reason." + code));
      TEXT.matcher(source).results().map(m -> m.group(1)).forEach(words::add);
      BEGINNING.matcher(source).results().map(m -> m.group(1)).forEach(beginnings::add);
      CONSTANT
          .matcher(source)
          .results()
          .map(m -> m.group().toLowerCase(Locale.ROOT).replace('_', '-'))
          .forEach(words::add);
    }
    Stream.of(Severity.class, Status.class, Aspect.class, Certainty.class, Source.Kind.class)
        .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT) + ".")
        .forEach(words::add);
    words.add("act."); // ClaimMap.Act
    words.add("sign."); // ChartLegend.Sign

    assertThat(Messages.english().keys())
        .filteredOn(key -> !isMadeOf(key, key.length(), words, beginnings))
        .isEmpty();
  }

  private static boolean isMadeOf(String key, int end, Set<String> words, Set<String> beginnings) {
    String text = key.substring(0, end);
    if (words.contains(text)) {
      return text.contains(".") || text.equals(key) || beginnings.contains(text);
    }
    return IntStream.range(1, end)
        .filter(i -> words.contains(text.substring(i)))
        .anyMatch(i -> isMadeOf(key, i, words, beginnings));
  }

  @Test
  void every_message_that_is_used_is_there() throws IOException {
    List<String> used =
        sources().stream()
            .flatMap(source -> USED.matcher(source).results().map(m -> m.group(1)))
            .toList();

    assertThat(used).hasSizeGreaterThan(200);
    assertThat(Messages.english().keys()).containsAll(used);
  }

  @Test
  void names_every_rule_and_nothing_else() {
    assertThat(Messages.english().keys())
        .filteredOn(key -> key.startsWith("rule."))
        .containsExactlyElementsOf(
            StandardRules.all().stream().map(rule -> "rule." + rule.id()).sorted().toList());
  }

  private static List<String> sources() throws IOException {
    List<String> all = new ArrayList<>();
    for (Path module :
        List.of(SOURCES, SOURCES.resolve("../../../../jackson-module/src/main/java"))) {
      try (Stream<Path> files = Files.walk(module)) {
        files
            .filter(p -> p.toString().endsWith(".java"))
            .sorted()
            .map(MessagesTest::read)
            .forEach(all::add);
      }
    }
    assertThat(all).hasSizeGreaterThan(150);
    return all;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
