package io.github.gainsay.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Actor;
import io.github.gainsay.Citation;
import io.github.gainsay.Claim;
import io.github.gainsay.Denial;
import io.github.gainsay.Doubt;
import io.github.gainsay.Endorsement;
import io.github.gainsay.Entry;
import io.github.gainsay.Event;
import io.github.gainsay.Operand;
import io.github.gainsay.Property;
import io.github.gainsay.Relation;
import io.github.gainsay.Remark;
import io.github.gainsay.Retraction;
import io.github.gainsay.Scope;
import io.github.gainsay.Source;
import io.github.gainsay.Target;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Literal;
import io.github.gainsay.jackson.StandingsJson.StandingJson;
import io.github.gainsay.standing.Standing;
import io.github.gainsay.value.Value;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that the model has is missing in the format. */
class CompletenessTest {
  private static final Set<String> NOT_CONTENT =
      Set.of("toBuilder", "toString", "hashCode", "getClass", "notify", "notifyAll", "wait");

  @ParameterizedTest
  @ValueSource(classes = {Entry.class, Target.class, Operand.class, Value.class})
  void every_kind_has_a_format(Class<?> family) {
    List<Class<?>> kinds = new ArrayList<>();
    addKinds(family, kinds);

    assertThat(kinds).hasSizeGreaterThan(1);
    assertThat(Formats.modelTypes()).containsAll(kinds);
  }

  private static void addKinds(Class<?> type, List<Class<?>> kinds) {
    for (Class<?> kind : type.getPermittedSubclasses()) {
      if (Modifier.isPublic(kind.getModifiers())) {
        kinds.add(kind);
        if (kind.isSealed()) {
          addKinds(kind, kinds);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Actor.class,
        Source.class,
        Event.class,
        Property.class,
        Scope.class,
        Citation.class,
        Claim.class,
        Denial.class,
        Doubt.class,
        Endorsement.class,
        Retraction.class,
        Remark.class,
        Relation.Excludes.class,
        Relation.Entails.class,
        Relation.Equivalent.class,
        Relation.Supports.class,
        Relation.SubsetOf.class,
        Relation.Total.class,
        Relation.Product.class,
        Relation.Precedes.class,
        Relation.Within.class
      })
  void every_attribute_has_a_field(Class<?> type) {
    ObjectFormat<?, ?> format = (ObjectFormat<?, ?>) Formats.of(type);

    assertThat(format.names()).containsAll(attributes(type));
  }

  @Test
  void every_attribute_of_a_finding_has_a_field() {
    assertThat(FindingJson.FORMAT.wire().names())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Finding.class.getMethods())
                .filter(CompletenessTest::isAttribute)
                .map(Method::getName)
                .toList());
  }

  @Test
  void every_attribute_of_a_standing_has_a_field() {
    Stream<String> others = attributes(Standing.class).stream().filter(n -> !n.equals("content"));
    List<String> content = attributes(Literal.class);

    assertThat(StandingJson.FORMAT.wire().names())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(content.stream().filter(n -> !n.equals("negated")), others).toList());
  }

  private static List<String> attributes(Class<?> type) {
    List<String> names =
        Arrays.stream(type.getMethods())
            .filter(CompletenessTest::isAttribute)
            .map(Method::getName)
            .filter(name -> !Relation.class.isAssignableFrom(type) || !name.equals("propositions"))
            .toList();
    assertThat(names).isNotEmpty();
    return names;
  }

  private static boolean isAttribute(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !NOT_CONTENT.contains(method.getName());
  }
}
