/**
 * Assertions for whoever keeps dossiers, or makes them by a program, and tests that they hold
 * together.
 *
 * <p>Start with {@link io.github.gainsay.assertj.GainsayAssertions}. A failure says what was
 * expected, what was found, and what came nearest to it. What can only be a slip of the test, such
 * as the id of a rule that did not run or of a statement that is not there, is no failure but an
 * {@link IllegalArgumentException} with the ids that come nearest, for such an assertion could
 * never fail or never hold.
 */
@NullMarked
package io.github.gainsay.assertj;

import org.jspecify.annotations.NullMarked;
