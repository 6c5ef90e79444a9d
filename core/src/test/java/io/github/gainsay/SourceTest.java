package io.github.gainsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.gainsay.Source.Kind;
import io.github.gainsay.Source.Reliability;
import io.github.gainsay.value.When;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void needs_only_an_id() {
    Source source = Source.builder().id("article").build();

    assertThat(source.id()).isEqualTo(Source.id("article"));
    assertThat(source.kind()).isEmpty();
    assertThat(source.title()).isEmpty();
    assertThat(source.publisher()).isEmpty();
    assertThat(source.uri()).isEmpty();
    assertThat(source.published()).isEmpty();
    assertThat(source.partOf()).isEmpty();
    assertThat(source.derivedFrom()).isEmpty();
    assertThat(source.reliability()).isEmpty();
  }

  @Test
  void keeps_all_that_is_known() {
    Source wire = Source.of("wire", Kind.ARTICLE);

    Source article =
        Source.builder()
            .id("article")
            .kind(Kind.ARTICLE)
            .title("Zelensky accuses Russia")
            .publisher(Samples.NEWSPAPER)
            .uri(URI.create("https://example.org/1"))
            .published("2025-04-10")
            .derivedFrom(wire)
            .derivedFrom(Samples.POST)
            .reliability(Reliability.B)
            .build();

    assertThat(article.title()).contains("Zelensky accuses Russia");
    assertThat(article.publisher()).contains(Samples.NEWSPAPER.id());
    assertThat(article.uri()).contains(URI.create("https://example.org/1"));
    assertThat(article.published()).contains(When.parse("2025-04-10"));
    assertThat(article.derivedFrom()).containsExactly(wire.id(), Samples.POST.id());
    assertThat(article.reliability()).contains(Reliability.B);
    assertThat(article.toBuilder().build()).isEqualTo(article);
  }

  @Test
  void makes_a_part_of_itself() {
    Source caption = Samples.ARTICLE.part("caption-2", Kind.CAPTION).title("Figure").build();

    assertThat(caption.id()).isEqualTo(Source.id("caption-2"));
    assertThat(caption.kind()).contains(Kind.CAPTION);
    assertThat(caption.partOf()).contains(Samples.ARTICLE.id());
    assertThat(caption.published()).isEmpty();
  }

  @Test
  void not_rated_is_not_the_rating_that_it_cannot_be_judged() {
    Source unrated = Source.of("a", Kind.ARTICLE);

    Source rated = unrated.toBuilder().reliability(Reliability.F).build();

    assertThat(rated).isNotEqualTo(unrated);
  }

  @Test
  void names_the_missing_attribute() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Source.builder().build())
        .withMessage("Cannot build Source, some of required attributes are not set [id]");
  }

  @Test
  void refuses_blanks_and_dates_that_are_none() {
    SourceBuilder source = Source.builder().id("article");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Source.of(" ", Kind.ARTICLE))
        .withMessage("id must be non-blank without outer white space, but was ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.title(" Zelensky").build())
        .withMessage("title must be non-blank without outer white space, but was ' Zelensky'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.published("Thursday"))
        .withMessage(
            "when must be a date, a date-time or a span such as 2025-04-10, 2025-04, 1984~ or"
                + " 2025-04-08/2025-04-10, but was 'Thursday'");
  }
}
