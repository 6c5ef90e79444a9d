/** Shows reports in notebooks. */
@NullMarked
package io.github.gainsay.examples.notebooks;

import org.jspecify.annotations.NullMarked;
