/**
 * What a proposition says of its subject: a hedged quantity, yes or no, a term, a date, or opaque
 * words.
 *
 * <p>Values compare themselves only with values; who said them, when and about what is the business
 * of {@link io.github.gainsay.consistency}.
 */
@NullMarked
package io.github.gainsay.value;

import org.jspecify.annotations.NullMarked;
