package io.github.gainsay.report;

import java.util.List;

/**
 * Somebody who says something.
 *
 * @param who who says it, for whom, when, and on which occasion
 * @param places where it can be read, in which words
 */
record Voice(String who, List<Place> places) {}
