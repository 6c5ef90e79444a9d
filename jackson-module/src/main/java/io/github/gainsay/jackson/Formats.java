package io.github.gainsay.jackson;

import io.github.gainsay.Actor;
import io.github.gainsay.Aspect;
import io.github.gainsay.Certainty;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Commitment;
import io.github.gainsay.Denial;
import io.github.gainsay.Dossier;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Event;
import io.github.gainsay.Operand;
import io.github.gainsay.Property;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Reply;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.CheckReport;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Position;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Severity;
import io.github.gainsay.jackson.AcceptanceJson.AcceptedJson;
import io.github.gainsay.jackson.FindingJson.Prose;
import io.github.gainsay.jackson.FindingJson.ReasonJson;
import io.github.gainsay.jackson.PositionJson.CommitmentJson;
import io.github.gainsay.jackson.StandingsJson.StandingJson;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.standing.Standings;
import io.github.gainsay.standing.Status;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Term;
import io.github.gainsay.value.Text;
import io.github.gainsay.value.Unit;
import io.github.gainsay.value.Value;
import io.github.gainsay.value.When;
import io.github.gainsay.value.YesNo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Which type has which format. */
final class Formats {
  private static final Map<Class<?>, Format<?>> MODEL = new LinkedHashMap<>();
  private static final Map<Class<?>, Format<?>> PARTS = new LinkedHashMap<>();
  private static final TextFormat<String> NAME =
      new TextFormat<>(String.class, "text", TextFormat::trimmed, Function.identity());
  private static final TextFormat<URI> ADDRESS =
      new TextFormat<>(URI.class, "an address", Formats::address, URI::toString);
  private static final TextFormat<When> WHEN =
      new TextFormat<>(
          When.class, "a date such as 2025-04-10, as text", When::parse, When::toString);

  static {
    MODEL.put(Dossier.class, DossierJson.FORMAT);
    MODEL.put(Actor.class, ActorJson.FORMAT);
    MODEL.put(Source.class, SourceJson.FORMAT);
    MODEL.put(Event.class, EventJson.FORMAT);
    MODEL.put(Property.class, PropertyJson.FORMAT);
    MODEL.put(Statement.class, StatementJson.STATEMENT);
    MODEL.put(Claim.class, StatementJson.CLAIM);
    MODEL.put(Reply.class, StatementJson.REPLY);
    MODEL.put(Denial.class, StatementJson.DENIAL);
    MODEL.put(Doubt.class, StatementJson.DOUBT);
    MODEL.put(Endorsement.class, StatementJson.ENDORSEMENT);
    MODEL.put(Retraction.class, StatementJson.RETRACTION);
    MODEL.put(Remark.class, StatementJson.REMARK);
    MODEL.put(Relation.class, RelationJson.RELATION);
    MODEL.put(Relation.Excludes.class, RelationJson.EXCLUDES);
    MODEL.put(Relation.Entails.class, RelationJson.ENTAILS);
    MODEL.put(Relation.Equivalent.class, RelationJson.EQUIVALENT);
    MODEL.put(Relation.Supports.class, RelationJson.SUPPORTS);
    MODEL.put(Relation.SubsetOf.class, RelationJson.SUBSET_OF);
    MODEL.put(Relation.Total.class, RelationJson.TOTAL);
    MODEL.put(Relation.Product.class, RelationJson.PRODUCT);
    MODEL.put(Relation.Precedes.class, RelationJson.PRECEDES);
    MODEL.put(Relation.Within.class, RelationJson.WITHIN);
    MODEL.put(Proposition.class, PropositionJson.FORMAT);
    MODEL.put(Question.class, QuestionJson.FORMAT);
    MODEL.put(Scope.class, ScopeJson.FORMAT);
    MODEL.put(Citation.class, CitationJson.FORMAT);
    MODEL.put(Target.class, TargetJson.FORMAT);
    MODEL.put(Target.Stated.class, TargetJson.FORMAT);
    MODEL.put(Target.Uttered.class, TargetJson.FORMAT);
    MODEL.put(Operand.class, OperandJson.FORMAT);
    MODEL.put(Operand.Constant.class, OperandJson.FORMAT);
    MODEL.put(Value.class, ValueJson.FORMAT);
    MODEL.put(Quantity.class, QuantityJson.FORMAT);
    MODEL.put(YesNo.class, new BooleanFormat<>(YesNo.YES, YesNo.NO));
    MODEL.put(Term.class, new TextFormat<>(Term.class, "text", Term::of, Term::key));
    MODEL.put(When.class, WHEN);
    MODEL.put(Text.class, new TextFormat<>(Text.class, "text", Text::of, Text::words));
    MODEL.put(Unit.class, new UnitFormat());
    MODEL.put(CheckReport.class, ReportJson.FORMAT);
    MODEL.put(Finding.class, FindingJson.FORMAT);
    MODEL.put(Acceptance.class, AcceptanceJson.FORMAT);
    MODEL.put(CheckReport.Accepted.class, AcceptedJson.FORMAT);
    MODEL.put(Position.class, PositionJson.FORMAT);
    MODEL.put(Commitment.class, CommitmentJson.FORMAT);
    MODEL.put(Reason.class, ReasonJson.FORMAT);
    MODEL.put(Standings.class, StandingsJson.FORMAT);
    MODEL.put(Standing.class, StandingJson.FORMAT);
    MODEL.put(Actor.Kind.class, TextFormat.ofEnum(Actor.Kind.class));
    MODEL.put(Source.Kind.class, TextFormat.ofEnum(Source.Kind.class));
    MODEL.put(Source.Reliability.class, TextFormat.ofEnum(Source.Reliability.class));
    MODEL.put(Property.Cardinality.class, TextFormat.ofEnum(Property.Cardinality.class));
    MODEL.put(Property.Change.class, TextFormat.ofEnum(Property.Change.class));
    MODEL.put(Certainty.class, TextFormat.ofEnum(Certainty.class));
    MODEL.put(Aspect.class, TextFormat.ofEnum(Aspect.class));
    MODEL.put(Citation.Wording.class, TextFormat.ofEnum(Citation.Wording.class));
    MODEL.put(Relation.Direction.class, TextFormat.ofEnum(Relation.Direction.class));
    MODEL.put(Severity.class, TextFormat.ofEnum(Severity.class));
    MODEL.put(Status.class, TextFormat.ofEnum(Status.class));

    PARTS.put(String.class, NAME);
    PARTS.put(boolean.class, new BooleanFormat<>(true, false));
    PARTS.put(Boolean.class, new BooleanFormat<>(true, false));
    PARTS.put(BigDecimal.class, new DecimalFormat());
    PARTS.put(URI.class, ADDRESS);
    PARTS.put(LocalDate.class, AcceptanceJson.DAY);
    PARTS.put(DossierJson.Version.class, DossierJson.Version.FORMAT);
    PARTS.put(Prose.class, Prose.FORMAT);
    PARTS.put(MessageJson.class, MessageJson.FORMAT);
    PARTS.put(MessageJson.ArgumentJson.class, MessageJson.ArgumentJson.FORMAT);
    PARTS.put(FindingJson.class, FindingJson.FORMAT.wire());
    PARTS.put(AcceptedJson.class, AcceptedJson.FORMAT.wire());
    PARTS.put(PositionJson.class, PositionJson.FORMAT.wire());
    PARTS.put(CommitmentJson.class, CommitmentJson.FORMAT.wire());
    PARTS.put(StandingJson.class, StandingJson.FORMAT.wire());
  }

  private Formats() {}

  private static URI address(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "address must be a URI, but was '" + text + "': " + e.getReason(), e);
    }
  }

  /** {@return the types of the model that have a format, without the ids} */
  static Set<Class<?>> modelTypes() {
    return Collections.unmodifiableSet(MODEL.keySet());
  }

  /**
   * {@return the format of the type}
   *
   * @param type a type of the model, or of a component of a wire record
   */
  static Format<?> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type argument = generic.getActualTypeArguments()[0];
      return generic.getRawType() == List.class
          ? new ListFormat(of(argument))
          : IdFormat.of(argument).orElseThrow();
    }
    Format<?> format = MODEL.containsKey(type) ? MODEL.get(type) : PARTS.get(type);
    return Objects.requireNonNull(format, type::getTypeName);
  }
}
