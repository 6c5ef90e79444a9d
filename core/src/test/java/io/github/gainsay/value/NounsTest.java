package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounsTest {
  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "fighter, fighters",
    "casualty, casualties",
    "essay, essays",
    "pie, pies",
    "spy, spies",
    "ship, ships",
    "house, houses",
    "base, bases",
    "loss, losses",
    "box, boxes",
    "crash, crashes",
    "trench, trenches",
    "person, people",
    "man, men",
    "woman, women",
    "child, children",
    "schoolchild, schoolchildren",
    "serviceman, servicemen",
    "policewoman, policewomen",
    "human, humans",
    "german, germans",
    "specimen, specimens",
    "salesperson, salespeople",
    "crisis, crises",
    "virus, viruses",
    "bus, buses",
    "life, lives",
    "knife, knives",
    "wave, waves",
    "hero, heroes",
    "shoe, shoes",
    "movie, movies",
    "avalanche, avalanches",
    "foot, feet"
  })
  void folds_singular_and_plural(String singular, String plural) {
    assertThat(Nouns.singular(plural)).isEqualTo(singular);
    assertThat(Nouns.singular(singular)).isEqualTo(singular);
    assertThat(Nouns.plural(singular)).isEqualTo(plural);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aircraft",
        "chinese",
        "dead",
        "injured",
        "km",
        "percent",
        "personnel",
        "police",
        "portuguese",
        "series",
        "sheep",
        "species",
        "staff",
        "vietnamese",
        "wounded"
      })
  void leaves_alone_what_has_one_form(String noun) {
    assertThat(Nouns.singular(noun)).isEqualTo(noun);
    assertThat(Nouns.plural(noun)).isEqualTo(noun);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "chinese fighter, chinese fighters",
    "member of parliament, members of parliament",
    "prisoner of war, prisoners of war",
    "russian prisoner of war, russian prisoners of war",
    "soldier in the east, soldiers in the east",
    "near miss, near misses",
    "percent of voters, percent of voters",
    "women and child, women and children"
  })
  void changes_the_head_of_several_words(String singular, String plural) {
    assertThat(Nouns.singular(plural)).isEqualTo(singular);
    assertThat(Nouns.plural(singular)).isEqualTo(plural);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"persons, person", "peoples, person", "mens, man"})
  void folds_other_plurals_too(String plural, String singular) {
    assertThat(Nouns.singular(plural)).isEqualTo(singular);
  }
}
