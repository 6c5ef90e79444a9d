package io.github.gainsay.assertj;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the assertions may use, and which of their types are for users. */
@AnalyzeClasses(
    packages = "io.github.gainsay.assertj",
    importOptions = ImportOption.DoNotIncludeTests.class)
class AssertjArchitectureTest {
  @ArchTest
  static final ArchRule assertions_depend_on_the_library_and_on_assertj_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "io.github.gainsay",
              "io.github.gainsay.assertj",
              "io.github.gainsay.consistency",
              "io.github.gainsay.report",
              "io.github.gainsay.standing",
              "java..",
              "org.assertj.core..",
              "org.jspecify.annotations")
          .because(
              "they work with whatever test framework and whatever rules their users have, so that"
                  + " they know none of either");

  @ArchTest
  static final ArchRule public_types_are_final =
      classes()
          .that()
          .arePublic()
          .should()
          .haveModifier(JavaModifier.FINAL)
          .because("a test says what it expects, and nothing can change what that means");

  @ArchTest
  void a_user_needs_to_know_five_types(JavaClasses classes) {
    assertThat(classes.stream().filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC)))
        .extracting(JavaClass::getSimpleName)
        .containsExactlyInAnyOrder(
            "GainsayAssertions",
            "CheckReportAssert",
            "FindingAssert",
            "ComparisonAssert",
            "StandingsAssert");
  }
}
