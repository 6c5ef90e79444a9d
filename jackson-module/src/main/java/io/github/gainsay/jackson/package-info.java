/**
 * Gainsay's model as JSON.
 *
 * <p>The wire format is what the hidden records {@code …Json} say, one file per family: their
 * components are the fields, in this order. It depends on nothing that a user's mapper is told:
 * naming strategy, inclusion, default typing and coercions make no difference.
 *
 * <p>{@link io.github.gainsay.jackson.GainsaySchemas} has JSON Schemas of it, also for language
 * models.
 *
 * <p>{@link io.github.gainsay.jackson.SarifReport} writes reports for tools that know SARIF and not
 * Gainsay.
 */
@NullMarked
package io.github.gainsay.jackson;

import org.jspecify.annotations.NullMarked;
