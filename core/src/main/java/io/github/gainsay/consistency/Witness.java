package io.github.gainsay.consistency;

import io.github.gainsay.Commitment;

/**
 * Two commitments that show a defect, and why.
 *
 * @param a the one
 * @param b the other
 * @param comparison how they stand to each other
 */
public record Witness(Commitment a, Commitment b, Comparison comparison) {}
