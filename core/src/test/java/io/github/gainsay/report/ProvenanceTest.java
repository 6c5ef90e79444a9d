package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Dossier;
import io.github.gainsay.Source;
import io.github.gainsay.Utterance;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final Source WIRE = Source.of("wire", Source.Kind.OTHER);
  private static final Source POST = Source.of("post", Source.Kind.SOCIAL_POST);
  private static final Source STORY =
      Source.builder().id("story").derivedFrom(WIRE).derivedFrom(POST).build();
  private static final Source CAPTION = STORY.part("caption", Source.Kind.CAPTION).build();
  private static final Source ONE =
      Source.builder().id("one").addDerivedFrom(Source.id("other")).build();
  private static final Source OTHER =
      Source.builder().id("other").derivedFrom(ONE).derivedFrom(WIRE).build();
  private static final Source AFTER = Source.builder().id("after").derivedFrom(ONE).build();

  private final Provenance provenance =
      new Provenance(
          Dossier.of(
              WIRE,
              POST,
              STORY,
              CAPTION,
              ONE,
              OTHER,
              AFTER,
              FerryFire.MAYOR,
              Utterance.by(FerryFire.MAYOR).in(STORY).in(WIRE).claims(FerryFire.LOCKED),
              Utterance.by(FerryFire.MAYOR).in(STORY).claims(FerryFire.OPEN)));

  @Test
  void goes_back_to_where_a_source_begins() {
    assertThat(provenance.of(WIRE.id()).sources()).containsExactly(WIRE.id());
    assertThat(provenance.of(CAPTION.id()).sources()).containsExactly(WIRE.id(), POST.id());
    assertThat(provenance.of(CAPTION.id()).circular()).isFalse();
  }

  @Test
  void notices_a_circle() {
    assertThat(provenance.of(ONE.id()).circular()).isTrue();
    assertThat(provenance.of(OTHER.id()).circular()).isTrue();
    assertThat(provenance.of(ONE.id()).sources()).containsExactly(WIRE.id());
    assertThat(provenance.of(AFTER.id()).circular()).isFalse();
  }

  @Test
  void counts_what_can_be_read_there() {
    assertThat(provenance.statements(STORY.id())).isEqualTo(2);
    assertThat(provenance.statements(WIRE.id())).isEqualTo(1);
    assertThat(provenance.statements(POST.id())).isZero();
  }
}
