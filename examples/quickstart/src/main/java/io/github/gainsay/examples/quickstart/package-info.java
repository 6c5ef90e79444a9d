@NullMarked
package io.github.gainsay.examples.quickstart;

import org.jspecify.annotations.NullMarked;
