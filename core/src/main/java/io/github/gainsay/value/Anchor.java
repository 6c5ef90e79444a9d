package io.github.gainsay.value;

/**
 * The numeral of a quantity as it is printed.
 *
 * @param value the number
 * @param grain the unit of its last significant digit: 1000 in 3,000, 1 in 1,917, 0.01 in 3.20
 */
public record Anchor(Rational value, Rational grain) {}
