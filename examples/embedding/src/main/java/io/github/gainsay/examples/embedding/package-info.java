/** An application of a newsroom that has Gainsay in it. */
@NullMarked
package io.github.gainsay.examples.embedding;

import org.jspecify.annotations.NullMarked;
