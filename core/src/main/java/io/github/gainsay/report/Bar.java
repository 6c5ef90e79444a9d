package io.github.gainsay.report;

import java.util.OptionalDouble;

/**
 * What one statement says, as it is drawn.
 *
 * @param camp the number of the position that it belongs to, from 0; −1 if it belongs to none
 * @param who who says it
 * @param says what is said
 * @param denied whether it is denied
 * @param hard what the words allow
 * @param typical what the words convey
 * @param anchor the number as printed, if there is one
 * @param allowed what the words allow, in words
 * @param conveyed what the words convey, in words
 */
record Bar(
    int camp,
    String who,
    String says,
    boolean denied,
    Span hard,
    Span typical,
    OptionalDouble anchor,
    String allowed,
    String conveyed) {}
