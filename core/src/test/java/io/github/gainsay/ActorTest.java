package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {
  @Test
  void needs_only_an_id_and_a_name() {
    Actor zelensky = Actor.of("zelensky", "Volodymyr Zelensky");

    assertThat(zelensky.id()).isEqualTo(Actor.id("zelensky"));
    assertThat(zelensky.name()).isEqualTo("Volodymyr Zelensky");
    assertThat(zelensky.kind()).isEmpty();
    assertThat(zelensky.role()).isEmpty();
    assertThat(zelensky.aliases()).isEmpty();
    assertThat(zelensky.memberOf()).isEmpty();
    assertThat(zelensky.speaksFor()).isEmpty();
    assertThat(zelensky.links()).isEmpty();
  }

  @Test
  void keeps_all_that_is_known_in_the_order_given() {
    Actor china = Actor.of("china", "China");
    Actor ministry = Actor.of("ministry", "Foreign ministry");

    Actor lin =
        Actor.builder()
            .id("lin-jian")
            .name("Lin Jian")
            .kind(Actor.Kind.PERSON)
            .role("spokesperson")
            .addAliases("Mr Lin", "Lin")
            .memberOf(ministry)
            .speaksFor(ministry)
            .speaksFor(china)
            .addLinks(URI.create("https://www.wikidata.org/wiki/Q125167297"))
            .build();

    assertThat(lin.kind()).contains(Actor.Kind.PERSON);
    assertThat(lin.role()).contains("spokesperson");
    assertThat(lin.aliases()).containsExactly("Mr Lin", "Lin");
    assertThat(lin.memberOf()).containsExactly(ministry.id());
    assertThat(lin.speaksFor()).containsExactly(ministry.id(), china.id());
    assertThat(lin.links()).containsExactly(URI.create("https://www.wikidata.org/wiki/Q125167297"));
    assertThat(lin.toBuilder().build()).isEqualTo(lin);
  }

  @Test
  void names_the_missing_attributes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Actor.builder().build())
        .withMessage("Cannot build Actor, some of required attributes are not set [id, name]");
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(strings = {"", "  ", " Lin Jian", "Lin Jian\n"})
  void refuses_blanks(String text) {
    ActorBuilder lin = Actor.builder().id("lin-jian").name("Lin Jian");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.of(text, "Lin Jian"))
        .withMessage("id must be non-blank without outer white space, but was '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.of("lin-jian", text))
        .withMessage("name must be non-blank without outer white space, but was '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> lin.role(text).build())
        .withMessage("role must be non-blank without outer white space, but was '" + text + "'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.builder().id("a").name("A").addAlias(text).build())
        .withMessage("alias must be non-blank without outer white space, but was '" + text + "'");
  }
}
