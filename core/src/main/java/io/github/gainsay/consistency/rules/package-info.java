/**
 * The rules that come with the library, one file each; {@link
 * io.github.gainsay.consistency.rules.StandardRules} hands them out.
 *
 * <p>Every rule has a page of its own under {@code docs/rules} that says what it reports and what
 * it accepts.
 */
@NullMarked
package io.github.gainsay.consistency.rules;

import org.jspecify.annotations.NullMarked;
