package io.github.gainsay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import java.util.function.Predicate;

/** The same dossier must give the same findings, everywhere and at any time. */
@AnalyzeClasses(
    packages = "io.github.gainsay",
    importOptions = ImportOption.DoNotIncludeTests.class)
class PurityArchitectureTest {
  /** Methods that ask the machine for something when called without saying what. */
  private static final Set<String> ASKS_THE_MACHINE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getProperty",
          "java.lang.System.getenv",
          "java.lang.System.getLogger",
          "java.lang.System.identityHashCode",
          "java.lang.System.lineSeparator",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Calendar.getInstance",
          "java.util.Collections.shuffle",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.time.Clock.systemUTC",
          "java.time.Clock.systemDefaultZone",
          "java.nio.charset.Charset.defaultCharset");

  /** Methods that use the default locale or charset unless one is given. */
  private static final Set<String> NEEDS_A_LOCALE_OR_CHARSET =
      Set.of(
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>(byte[])",
          "java.lang.String.format(java.lang.String, java.lang.Object[])",
          "java.lang.String.formatted(java.lang.Object[])",
          "java.util.Formatter.<init>()",
          "java.text.DecimalFormat.<init>()",
          "java.text.DecimalFormat.<init>(java.lang.String)",
          "java.text.DecimalFormatSymbols.<init>()",
          "java.text.DecimalFormatSymbols.getInstance()",
          "java.text.NumberFormat.getInstance()",
          "java.text.SimpleDateFormat.<init>(java.lang.String)",
          "java.text.Collator.getInstance()",
          "java.text.BreakIterator.getWordInstance()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.time.format.DateTimeFormatterBuilder.toFormatter()");

  /** Collections that are iterated in another order in every run. */
  private static final Set<String> HAS_NO_ORDER =
      Set.of(
          "java.util.Set.copyOf",
          "java.util.Map.copyOf",
          "java.util.stream.Collectors.toUnmodifiableSet",
          "java.util.stream.Collectors.toUnmodifiableMap",
          "java.util.Collection.parallelStream",
          "java.util.stream.Stream.parallel");

  @ArchTest
  static final ArchRule asks_no_clock =
      noClasses()
          .should()
          .callMethodWhere(
              calls("now of java.time", name -> name.matches("java\\.time\\..*\\.now")))
          .because("what is checked today must be checkable tomorrow with the same result");

  @ArchTest
  static final ArchRule asks_nothing_of_the_machine =
      noClasses()
          .should()
          .callMethodWhere(calls("the machine", ASKS_THE_MACHINE::contains))
          .because("a report must be the same, byte for byte, on every machine");

  @ArchTest
  static final ArchRule uses_no_default_locale_and_no_default_charset =
      noClasses()
          .should()
          .callCodeUnitWhere(
              describe(
                  "target uses the default locale or charset",
                  call -> NEEDS_A_LOCALE_OR_CHARSET.contains(signature(call))))
          .because("a Turkish machine must read and write what all others do");

  @ArchTest
  static final ArchRule iterates_nothing_without_an_order =
      noClasses()
          .should()
          .callMethodWhere(calls("what has no order", HAS_NO_ORDER::contains))
          .because("their order differs from run to run, and findings must not");

  @ArchTest
  static final ArchRule depends_on_no_randomness_no_logging_and_no_threads =
      noClasses()
          .should()
          .dependOnClassesThat(
              describe(
                  "are random, log, run or read files",
                  c ->
                      c.getName().matches("java\\.util\\.(Random|Timer|Scanner|SplittableRandom)")
                          || c.getName().matches("java\\.lang\\.(Thread|ThreadLocal|Process)")
                          || c.getName().equals("java.security.SecureRandom")
                          || c.getPackageName().startsWith("java.util.logging")
                          || c.getPackageName().startsWith("java.util.concurrent")
                          || c.getPackageName().startsWith("java.util.random")
                          || c.getPackageName().startsWith("java.nio.file")
                          || c.getPackageName().startsWith("java.net.http")))
          .because("a check is a function of the dossier and nothing else");

  @ArchTest
  static final ArchRule writes_to_no_standard_stream =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
          "a library has nothing to say on somebody else's console");

  @ArchTest
  static final ArchRule has_no_static_state =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("two checkers in one program must not know of each other");

  @ArchTest
  static final ArchRule throws_no_generic_exceptions =
      GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because(
          "callers must be able to tell a refusal from a defect");

  @ArchTest
  static final ArchRule throws_few_kinds_of_exceptions =
      noClasses()
          .should()
          .callConstructorWhere(
              describe(
                  "target is another exception",
                  call ->
                      call.getTargetOwner().isAssignableTo(Exception.class)
                          && !call.getTargetOwner().getPackageName().startsWith("io.github.gainsay")
                          && !Set.of(
                                  "IllegalArgumentException",
                                  "IllegalStateException",
                                  "NoSuchElementException",
                                  "UncheckedIOException")
                              .contains(call.getTargetOwner().getSimpleName())))
          .because("the Javadoc of every method names what it throws, and that should be little");

  @ArchTest
  static final ArchRule values_hold_no_floating_point_numbers =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.github.gainsay.value")
          .should()
          .haveRawType(floatingPoint())
          .because("no decision about numbers may rest on rounding");

  @ArchTest
  static final ArchRule values_calculate_with_no_floating_point_numbers =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("io.github.gainsay.value")
          .should()
          .haveRawReturnType(floatingPoint())
          .because("no decision about numbers may rest on rounding");

  private static DescribedPredicate<JavaCall<?>> calls(String what, Predicate<String> name) {
    return describe(
        "target is " + what,
        call -> name.test(call.getTargetOwner().getName() + "." + call.getName()));
  }

  /** The full name with the parameters, such as {@code java.lang.String.getBytes()}. */
  private static String signature(JavaCall<?> call) {
    return call.getTarget().getFullName();
  }

  private static DescribedPredicate<JavaClass> floatingPoint() {
    return describe(
        "floating-point numbers",
        c ->
            Set.of("double", "float", "java.lang.Double", "java.lang.Float").contains(c.getName()));
  }
}
