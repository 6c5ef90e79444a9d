/**
 * Whether what is said can all be true: the checker, the rules it runs, and what they find.
 *
 * <p>Start with {@link io.github.gainsay.consistency.ConsistencyChecker}. To add a rule, implement
 * {@link io.github.gainsay.consistency.Rule}. Where statements keep coming in, use a {@link
 * io.github.gainsay.consistency.ConsistencySession}. Nothing here decides who is right.
 */
@NullMarked
package io.github.gainsay.consistency;

import org.jspecify.annotations.NullMarked;
