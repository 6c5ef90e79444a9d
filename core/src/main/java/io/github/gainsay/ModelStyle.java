package io.github.gainsay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How the implementations of this module's values are generated; leaves no trace in class files.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = ImplementationVisibility.PACKAGE,
    implementationNestedInBuilder = true,
    typeBuilder = "*Builder",
    overshadowImplementation = true,
    from = "",
    depluralize = true,
    depluralizeDictionary = "alias:aliases",
    jdkOnly = true,
    jdk9Collections = false,
    defaultAsDefault = true,
    defaults = @Value.Immutable(copy = false),
    jacksonIntegration = false,
    allowedClasspathAnnotations = javax.annotation.processing.Generated.class)
@interface ModelStyle {}
