package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Proposition;
import io.github.gainsay.Remark;
import io.github.gainsay.Reply;
import io.github.gainsay.Retraction;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kinds of statements; each has what was said by whom and when, its own fields, citations. */
final class StatementJson {
  static final ObjectFormat<Claim, ClaimJson> CLAIM =
      ObjectFormat.of(Claim.class, ClaimJson.class, ClaimJson::of, ClaimJson::toModel)
          .typed("claim");
  static final ObjectFormat<Denial, DenialJson> DENIAL =
      ObjectFormat.of(Denial.class, DenialJson.class, DenialJson::of, DenialJson::toModel)
          .typed("denial");
  static final ObjectFormat<Doubt, DoubtJson> DOUBT =
      ObjectFormat.of(Doubt.class, DoubtJson.class, DoubtJson::of, DoubtJson::toModel)
          .typed("doubt");
  static final ObjectFormat<Endorsement, EndorsementJson> ENDORSEMENT =
      ObjectFormat.of(
              Endorsement.class,
              EndorsementJson.class,
              EndorsementJson::of,
              EndorsementJson::toModel)
          .typed("endorsement");
  static final ObjectFormat<Retraction, RetractionJson> RETRACTION =
      ObjectFormat.of(
              Retraction.class, RetractionJson.class, RetractionJson::of, RetractionJson::toModel)
          .typed("retraction");
  static final ObjectFormat<Remark, RemarkJson> REMARK =
      ObjectFormat.of(Remark.class, RemarkJson.class, RemarkJson::of, RemarkJson::toModel)
          .typed("remark");

  static final TypedFormat<Reply> REPLY =
      new TypedFormat<>(List.of(DENIAL, DOUBT, ENDORSEMENT, RETRACTION));
  static final TypedFormat<Statement> STATEMENT =
      new TypedFormat<>(List.of(CLAIM, DENIAL, DOUBT, ENDORSEMENT, RETRACTION, REMARK));

  private StatementJson() {}

  record ClaimJson(
      @JsonUnwrapped UtteranceJson said,
      @JsonProperty(value = "asserts", required = true) Proposition asserts,
      @JsonProperty("certainty") @Nullable Certainty certainty,
      @JsonProperty("citations") List<Citation> citations) {
    static ClaimJson of(Claim c) {
      Certainty certainty = c.certainty() == Certainty.CERTAIN ? null : c.certainty();
      return new ClaimJson(UtteranceJson.of(c), c.asserts(), certainty, c.citations());
    }

    Claim toModel() {
      return said.toModel(citations)
          .claims(asserts, Objects.requireNonNullElse(certainty, Certainty.CERTAIN));
    }
  }

  record DenialJson(
      @JsonUnwrapped UtteranceJson said,
      @JsonProperty(value = "target", required = true) Target target,
      @JsonProperty("aspect") @Nullable Aspect aspect,
      @JsonProperty("citations") List<Citation> citations) {
    static DenialJson of(Denial d) {
      return new DenialJson(UtteranceJson.of(d), d.target(), written(d.aspect()), d.citations());
    }

    Denial toModel() {
      return said.toModel(citations).denies(target, read(aspect));
    }
  }

  record DoubtJson(
      @JsonUnwrapped UtteranceJson said,
      @JsonProperty(value = "target", required = true) Target target,
      @JsonProperty("citations") List<Citation> citations) {
    static DoubtJson of(Doubt d) {
      return new DoubtJson(UtteranceJson.of(d), d.target(), d.citations());
    }

    Doubt toModel() {
      return said.toModel(citations).doubts(target);
    }
  }

  record EndorsementJson(
      @JsonUnwrapped UtteranceJson said,
      @JsonProperty(value = "target", required = true) Target target,
      @JsonProperty("aspect") @Nullable Aspect aspect,
      @JsonProperty("citations") List<Citation> citations) {
    static EndorsementJson of(Endorsement e) {
      return new EndorsementJson(
          UtteranceJson.of(e), e.target(), written(e.aspect()), e.citations());
    }

    Endorsement toModel() {
      return said.toModel(citations).endorses(target, read(aspect));
    }
  }

  record RetractionJson(
      @JsonUnwrapped UtteranceJson said,
      @JsonProperty(value = "target", required = true) Target target,
      @JsonProperty("replacement") @Nullable Proposition replacement,
      @JsonProperty("citations") List<Citation> citations) {
    static RetractionJson of(Retraction r) {
      return new RetractionJson(
          UtteranceJson.of(r), r.target(), r.replacement().orElse(null), r.citations());
    }

    Retraction toModel() {
      if (!(target instanceof Target.Stated) && !(target instanceof Target.Uttered)) {
        throw new IllegalArgumentException(
            "target must be a statement or an utterance, but was <" + target + ">");
      }
      Retraction bare = said.toModel(citations).retracts(target);
      return replacement == null ? bare : said.toModel(bare, replacement);
    }
  }

  record RemarkJson(
      @JsonUnwrapped UtteranceJson said,
      @JsonProperty("about") @Nullable Target about,
      @JsonProperty("citations") List<Citation> citations) {
    static RemarkJson of(Remark r) {
      return new RemarkJson(UtteranceJson.of(r), r.about().orElse(null), r.citations());
    }

    Remark toModel() {
      return about == null
          ? said.toModel(citations).remarks()
          : said.toModel(citations).remarks(about);
    }
  }

  private static @Nullable Aspect written(Aspect aspect) {
    return aspect == Aspect.CONTENT ? null : aspect;
  }

  private static Aspect read(@Nullable Aspect aspect) {
    return Objects.requireNonNullElse(aspect, Aspect.CONTENT);
  }
}
