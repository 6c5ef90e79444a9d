package io.github.gainsay.value;

/** What {@link Math} does not say about products of two numbers of 64 bits. */
final class Longs {
  private Longs() {}

  /** Whether the product is so short, below 2⁶², that two of them add up without overflow. */
  static boolean fits(long a, long b) {
    long high = Math.multiplyHigh(a, b);
    long low = a * b;
    return high == high >> 1 && high == low >> 62;
  }

  /** Compares a × b with c × d, both of 128 bits. */
  static int compareProducts(long a, long b, long c, long d) {
    int order = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return order != 0 ? order : Long.compareUnsigned(a * b, c * d);
  }

  /** The greatest common divisor, of any signs but never negative. */
  static long gcd(long a, long b) {
    long divisor = a;
    long rest = b;
    while (rest != 0) {
      long next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    return Math.abs(divisor);
  }
}
