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
    "foot, feet",
    "midwife, midwives",
    "campus, campuses",
    "bus, buses",
    "lens, lenses",
    "embargo, embargoes",
    "criterion, criteria",
    "passer-by, passers-by",
    "cargo, cargoes",
    "f-16, f-16s",
    "newlywed, newlyweds",
    "hotbed, hotbeds",
    "bed, beds",
    "seed, seeds"
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
        "british",
        "displaced",
        "swiss",
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
    "women and child, women and children",
    "person injured, people injured",
    "soldier killed, soldiers killed",
    "soldier badly wounded, soldiers badly wounded",
    "person reported missing, people reported missing",
    "civilian killed or wounded, civilians killed or wounded",
    "sports car sold, sports cars sold",
    "person who died, people who died",
    "person living in poverty, people living in poverty",
    "member of parliament killed, members of parliament killed",
    "police officer hurt, police officers hurt"
  })
  void changes_the_head_of_several_words(String singular, String plural) {
    assertThat(Nouns.singular(plural)).isEqualTo(singular);
    assertThat(Nouns.plural(singular)).isEqualTo(plural);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"war dead", "newly infected", "killed or wounded", "long-term unemployed"})
  void leaves_alone_participles_that_stand_for_people(String noun) {
    assertThat(Nouns.singular(noun)).isEqualTo(noun);
    assertThat(Nouns.plural(noun)).isEqualTo(noun);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "voters, voters",
    "chinese fighters, fighters",
    "prisoners of war, prisoners",
    "people injured, people",
    "people who died, people",
    "newly infected, infected",
    "registered unemployed, unemployed"
  })
  void finds_the_head(String noun, String head) {
    assertThat(Nouns.head(noun)).isEqualTo(head);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"of, true", "in, true", "per, true", "who, false", "voters, false"})
  void knows_prepositions(String word, boolean preposition) {
    assertThat(Nouns.isPreposition(word)).isEqualTo(preposition);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "injured, true",
    "dead, true",
    "displaced, true",
    "bed, false",
    "seed, false",
    "hundred, false",
    "people, false"
  })
  void knows_participles(String word, boolean participle) {
    assertThat(Nouns.isParticiple(word)).isEqualTo(participle);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"persons, person", "peoples, person", "mens, man"})
  void folds_other_plurals_too(String plural, String singular) {
    assertThat(Nouns.singular(plural)).isEqualTo(singular);
  }
}
