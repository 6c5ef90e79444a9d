package io.github.gainsay.value;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What kind of amount a unit measures, such as length, money of one currency, or length per time.
 *
 * <p>Numbers can be compared only within one dimension. A dimension is a product of powers of basic
 * ones, as in the International System of Units, so kilometres per hour and knots are both length
 * over time, and kilowatt-hours and joules are one dimension. Counts, shares of a whole, percentage
 * points, changes and every currency are basic dimensions of their own. Immutable and thread-safe.
 */
public final class Dimension {
  static final Dimension ONE = new Dimension(new TreeMap<>());

  /** Things counted, whatever they are. */
  public static final Dimension COUNT = basic("count");

  /** Shares of a whole: percent, one in four, two-thirds. */
  public static final Dimension RATIO = basic("ratio");

  /** Differences between shares: percentage points, basis points. */
  public static final Dimension POINTS = basic("percentage points");

  /** Length, in metres. */
  public static final Dimension LENGTH = basic("length");

  /** Area, in square metres. */
  public static final Dimension AREA = LENGTH.times(LENGTH);

  /** Volume, in cubic metres. */
  public static final Dimension VOLUME = AREA.times(LENGTH);

  /** Mass, in kilograms. */
  public static final Dimension MASS = basic("mass");

  /** Duration, in seconds. */
  public static final Dimension DURATION = basic("duration");

  /** Speed, in metres per second. */
  public static final Dimension SPEED = LENGTH.per(DURATION);

  /** Temperature, in kelvins. */
  public static final Dimension TEMPERATURE = basic("temperature");

  /** Force, in newtons. */
  public static final Dimension FORCE = MASS.times(SPEED).per(DURATION);

  /** Pressure, in pascals. */
  public static final Dimension PRESSURE = FORCE.per(AREA);

  /** Energy, in joules. */
  public static final Dimension ENERGY = FORCE.times(LENGTH);

  /** Power, in watts. */
  public static final Dimension POWER = ENERGY.per(DURATION);

  /** Electric potential, in volts. */
  public static final Dimension VOLTAGE = basic("voltage");

  /** Frequency, in hertz. */
  public static final Dimension FREQUENCY = ONE.per(DURATION);

  /** Data, in bits. */
  public static final Dimension DATA = basic("data");

  /** Angle, in turns. */
  public static final Dimension ANGLE = basic("angle");

  private static final Dimension CHANGE = basic("change");
  private static final String CURRENCY = "currency ";
  private static final Map<Dimension, String> NAMES = new HashMap<>();

  static {
    NAMES.put(ONE, "number");
    NAMES.put(AREA, "area");
    NAMES.put(VOLUME, "volume");
    NAMES.put(SPEED, "speed");
    NAMES.put(FORCE, "force");
    NAMES.put(PRESSURE, "pressure");
    NAMES.put(ENERGY, "energy");
    NAMES.put(POWER, "power");
    NAMES.put(FREQUENCY, "frequency");
  }

  private final SortedMap<String, Integer> exponents;
  private final int hash;

  private Dimension(SortedMap<String, Integer> exponents) {
    this.exponents = exponents;
    this.hash = exponents.hashCode();
  }

  private static Dimension basic(String name) {
    return new Dimension(new TreeMap<>(Map.of(name, 1)));
  }

  /**
   * {@return money of the currency}
   *
   * @param isoCode the code of the currency by ISO 4217, such as {@code EUR}
   */
  public static Dimension currency(String isoCode) {
    return basic(CURRENCY + isoCode);
  }

  /**
   * {@return what is this for each of the other, as length per duration is speed}
   *
   * @param other the dimension below the line
   */
  public Dimension per(Dimension other) {
    return combined(other, -1);
  }

  /**
   * {@return the product of both, as speed times duration is length}
   *
   * @param other the other factor
   */
  public Dimension times(Dimension other) {
    return combined(other, 1);
  }

  private Dimension combined(Dimension other, int sign) {
    SortedMap<String, Integer> sum = new TreeMap<>(exponents);
    other.exponents.forEach((name, n) -> sum.merge(name, sign * n, Integer::sum));
    sum.values().removeIf(n -> n == 0);
    return new Dimension(sum);
  }

  /** Returns the dimension of changes of what this measures: a rise by 20 % is no share. */
  Dimension changing() {
    return times(CHANGE);
  }

  boolean isChange() {
    return exponents.containsKey("change");
  }

  /** Returns the product of both where a share of anything has the dimension of the thing. */
  Dimension timesShare(Dimension other) {
    Dimension product = times(other);
    SortedMap<String, Integer> rest = new TreeMap<>(product.exponents);
    rest.remove("ratio");
    return rest.isEmpty() ? RATIO : new Dimension(rest);
  }

  /**
   * {@return the code of the currency by ISO 4217 of money and of what is money per something, such
   * as dollars per barrel; empty if there is none in it, or more than one}
   */
  public Optional<String> currency() {
    Optional<String> found = Optional.empty();
    for (String name : exponents.keySet()) {
      if (name.startsWith(CURRENCY)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(name.substring(CURRENCY.length()));
      }
    }
    return found;
  }

  /** Returns the same with all currencies taken for one. */
  Dimension kind() {
    return currency().map(code -> exchanged(code, "any")).orElse(this);
  }

  private Dimension exchanged(String from, String to) {
    SortedMap<String, Integer> other = new TreeMap<>(exponents);
    other.put(CURRENCY + to, exponents.getOrDefault(CURRENCY + from, 0));
    other.remove(CURRENCY + from);
    return new Dimension(other);
  }

  /** Returns the power of the currency, 1 in dollars and in dollars per day. */
  int powerOfCurrency() {
    return currency().map(code -> exponents.getOrDefault(CURRENCY + code, 0)).orElse(0);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return this == o
        || (o instanceof Dimension other
            && hash == other.hash
            && exponents.equals(other.exponents));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * {@return its name, such as {@code length}, {@code speed} or {@code currency EUR}, or else its
   * powers, such as {@code count · duration^-1}}
   */
  @Override
  public String toString() {
    String name = NAMES.get(this);
    return name != null
        ? name
        : exponents.entrySet().stream().map(Dimension::power).collect(Collectors.joining(" · "));
  }

  private static String power(Entry<String, Integer> power) {
    return power.getKey() + (power.getValue() == 1 ? "" : "^" + power.getValue());
  }
}
