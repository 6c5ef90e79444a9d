package io.github.gainsay.report;

import java.util.List;

/**
 * What is said, and everybody who says it.
 *
 * @param label how it stands to the side before, empty if it goes with it
 * @param heading what is said
 * @param voices who says it
 */
record Side(String label, String heading, List<Voice> voices) {}
