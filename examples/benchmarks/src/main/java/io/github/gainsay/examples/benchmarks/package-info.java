/** How fast figures are read, found in text and compared, and dossiers checked. */
@NullMarked
package io.github.gainsay.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
