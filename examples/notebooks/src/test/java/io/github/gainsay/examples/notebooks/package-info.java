/** What notebooks show. */
@NullMarked
package io.github.gainsay.examples.notebooks;

import org.jspecify.annotations.NullMarked;
