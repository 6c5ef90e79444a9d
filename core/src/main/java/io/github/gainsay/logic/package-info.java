/**
 * The search that standings and the checker share: whether clauses can all be true. Not exported;
 * what is seen of it are answers.
 */
@NullMarked
package io.github.gainsay.logic;

import org.jspecify.annotations.NullMarked;
