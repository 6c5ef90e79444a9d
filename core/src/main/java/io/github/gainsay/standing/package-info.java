/**
 * Where each claim stands after the denials: arguments, attacks, and what can be accepted together.
 *
 * <p>Start with {@link io.github.gainsay.standing.ArgumentGraph}, which can be used on its own,
 * with arguments and attacks of any origin. The semantics are those of P. M. Dung, "On the
 * acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic programming
 * and n-person games", 1995. Nothing here decides about truth: what nobody attacks may be false.
 */
@NullMarked
package io.github.gainsay.standing;

import org.jspecify.annotations.NullMarked;
