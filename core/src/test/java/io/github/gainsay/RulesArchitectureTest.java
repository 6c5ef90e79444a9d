package io.github.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.gainsay.consistency.Rule;

/** What every rule that comes with the library must be; holds of none as of many. */
@AnalyzeClasses(
    packages = "io.github.gainsay",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RulesArchitectureTest {
  private static final String RULES = "io.github.gainsay.consistency.rules";

  @ArchTest
  static final ArchRule rules_live_together_in_files_of_their_own =
      classes()
          .that()
          .implement(Rule.class)
          .should()
          .resideInAPackage(RULES)
          .andShould()
          .bePackagePrivate()
          .andShould()
          .haveModifier(JavaModifier.FINAL)
          .andShould()
          .beTopLevelClasses()
          .allowEmptyShould(true)
          .because("each has a test and a page, and StandardRules hands them out");

  @ArchTest
  static final ArchRule rules_remember_nothing =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .implement(Rule.class)
          .should()
          .beStatic()
          .allowEmptyShould(true)
          .because("a rule must find the same in a dossier whatever it has seen before");

  @ArchTest
  static final ArchRule rules_do_not_depend_on_each_other =
      classes()
          .that()
          .implement(Rule.class)
          .should(dependOnNoOtherRule())
          .allowEmptyShould(true)
          .because("every rule can be switched off without another");

  @ArchTest
  static final ArchRule standard_rules_are_the_only_public_type_of_their_package =
      noClasses()
          .that()
          .resideInAPackage(RULES)
          .and()
          .doNotHaveSimpleName("StandardRules")
          .should()
          .bePublic()
          .allowEmptyShould(true)
          .because("users know a rule by its id");

  private static ArchCondition<JavaClass> dependOnNoOtherRule() {
    return new ArchCondition<>("depend on no other rule") {
      @Override
      public void check(JavaClass rule, ConditionEvents events) {
        rule.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().isAssignableTo(Rule.class))
            .filter(d -> !d.getTargetClass().isInterface() && !d.getTargetClass().equals(rule))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }
}
