package io.github.gainsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Which package may use which, and what shape types have. */
@AnalyzeClasses(
    packages = "io.github.gainsay",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String VOCABULARY = "io.github.gainsay";
  private static final String VALUE = "io.github.gainsay.value";
  private static final String CONSISTENCY = "io.github.gainsay.consistency";
  private static final String RULES = "io.github.gainsay.consistency.rules";
  private static final String LOGIC = "io.github.gainsay.logic";
  private static final String STANDING = "io.github.gainsay.standing..";
  private static final String REPORT = "io.github.gainsay.report..";
  private static final String[] OTHERS = {
    "java..", "javax.annotation.processing", "org.immutables.value..", "org.jspecify.annotations"
  };

  @ArchTest
  static final ArchRule core_depends_on_the_platform_and_on_annotations_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(plus("io.github.gainsay.."))
          .because("whoever embeds the library must get nothing else with it");

  @ArchTest
  static final ArchRule values_depend_on_values_only =
      classes()
          .that()
          .resideInAPackage(VALUE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(plus(VALUE))
          .because("what a quantity or a date is does not depend on who says it");

  @ArchTest
  static final ArchRule the_vocabulary_depends_on_values_only =
      classes()
          .that()
          .resideInAPackage(VOCABULARY)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(plus(VOCABULARY, VALUE))
          .because("what is said must be representable without judging it");

  @ArchTest
  static final ArchRule logic_knows_of_nothing_else =
      noClasses()
          .that()
          .resideInAPackage(LOGIC)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(VOCABULARY, VALUE, CONSISTENCY, RULES, STANDING, REPORT)
          .because("whether clauses can be true does not depend on what they are about");

  @ArchTest
  static final ArchRule the_checker_depends_on_no_rule =
      noClasses()
          .that()
          .resideInAPackage(CONSISTENCY)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, STANDING, REPORT)
          .because("the rules that come with the library have no better access than a user's");

  @ArchTest
  static final ArchRule rules_depend_on_no_report =
      noClasses()
          .that()
          .resideInAPackage(RULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(STANDING, REPORT)
          .because("what is found does not depend on how it is shown");

  @ArchTest
  static final ArchRule standings_depend_on_no_rule_and_no_report =
      noClasses()
          .that()
          .resideInAPackage(STANDING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES, REPORT)
          .because("where a claim stands does not depend on which defects one looks for");

  @ArchTest
  static final ArchRule reports_name_no_rule =
      noClasses()
          .that()
          .resideInAPackage(REPORT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(RULES)
          .allowEmptyShould(true)
          .because("the findings of a user's rules are shown as well as those of ours");

  @ArchTest
  static final ArchRule packages_are_free_of_cycles =
      slices()
          .matching("io.github.(**)")
          .should()
          .beFreeOfCycles()
          .because("a reader should be able to read package after package");

  @ArchTest
  static final ArchRule generated_implementations_are_known_to_their_builders_only =
      classes()
          .that()
          .haveSimpleNameStartingWith("Immutable")
          .should()
          .notBePublic()
          .andShould(onlyBeUsedByTheirBuilders())
          .because("the abstract type is the API and the implementation may change");

  @ArchTest
  static final ArchRule public_types_cannot_be_extended_from_outside =
      classes()
          .that()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .and()
          .areNotEnums()
          .should(beFinalOrHaveNoAccessibleConstructor())
          .because("a stranger's subclass could be mutable, and break equals");

  @ArchTest
  void extensible_types_of_the_model_are_sealed(JavaClasses classes) {
    Set<JavaClass> open =
        classes.that(resideInAPackage(VOCABULARY).or(resideInAPackage(VALUE))).stream()
            .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(c -> c.isInterface() || c.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(c -> !c.isEnum() && !c.reflect().isSealed())
            .collect(Collectors.toSet());

    assertThat(open)
        .as("users must be able to switch over all kinds, and implement only what they bring")
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder("QuantityReader", "Rates", "Rounding");
    assertThat(Entry.class.isSealed() && Statement.class.isSealed()).isTrue();
  }

  @ArchTest
  void all_packages_are_null_marked(JavaClasses classes) {
    Set<String> unmarked =
        packages(classes)
            .filter(p -> !p.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .collect(Collectors.toSet());

    assertThat(unmarked).as("null must be said in types, not in prose").isEmpty();
  }

  @ArchTest
  void the_module_exports_every_package_but_the_logic(JavaClasses classes) throws IOException {
    Set<String> names = packages(classes).map(JavaPackage::getName).collect(Collectors.toSet());
    names.remove(LOGIC); // which two packages share

    URI root = URI.create(Actor.class.getProtectionDomain().getCodeSource().getLocation() + "/");
    ModuleDescriptor module;
    try (InputStream in = root.resolve("module-info.class").toURL().openStream()) {
      module = ModuleDescriptor.read(in);
    }

    assertThat(module.exports())
        .as("what is hidden is package-private, not put into a package of its own")
        .allMatch(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @ArchTest
  void enough_classes_are_looked_at(JavaClasses classes) {
    assertThat(classes.that(resideInAPackage(VOCABULARY))).hasSizeGreaterThan(80);
    assertThat(classes.that(resideInAPackage(VALUE))).hasSizeGreaterThan(25);
    assertThat(classes.that(resideInAPackage(CONSISTENCY))).hasSizeGreaterThan(30);
    assertThat(classes).noneMatch(c -> c.getSimpleName().endsWith("Test"));
  }

  private static Stream<JavaPackage> packages(JavaClasses classes) {
    return classes.stream().map(JavaClass::getPackage).distinct();
  }

  private static String[] plus(String... own) {
    return Stream.concat(Arrays.stream(own), Arrays.stream(OTHERS)).toArray(String[]::new);
  }

  private static ArchCondition<JavaClass> onlyBeUsedByTheirBuilders() {
    return new ArchCondition<>("only be used by their builders") {
      @Override
      public void check(JavaClass implementation, ConditionEvents events) {
        String builder = topLevel(implementation);
        implementation.getDirectDependenciesToSelf().stream()
            .filter(d -> !topLevel(d.getOriginClass()).equals(builder))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static String topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElseGet(type::getName);
  }

  private static ArchCondition<JavaClass> beFinalOrHaveNoAccessibleConstructor() {
    return new ArchCondition<>("be final or have no accessible constructor") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.getConstructors().stream()
                .noneMatch(
                    c ->
                        c.getModifiers().contains(JavaModifier.PUBLIC)
                            || c.getModifiers().contains(JavaModifier.PROTECTED));
        boolean satisfied = type.getModifiers().contains(JavaModifier.FINAL) || closed;
        events.add(new SimpleConditionEvent(type, satisfied, type.getName() + " is open"));
      }
    };
  }
}
