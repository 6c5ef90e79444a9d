/** Reports as a browser shows them. */
@NullMarked
package io.github.gainsay.examples.browser;

import org.jspecify.annotations.NullMarked;
