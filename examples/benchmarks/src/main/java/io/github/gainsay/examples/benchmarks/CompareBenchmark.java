package io.github.gainsay.examples.benchmarks;

import io.github.gainsay.value.Profile;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityComparison;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How many pairs of figures are compared in a second. Only the code is asked for, no text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CompareBenchmark {
  private static final int PAIRS = 8;

  private final Quantity[] direct = {
    people("more than 150"), people("more than 155"),
    people("more than 155"), people("140"),
    people("1,917"), people("some 1,900"),
    people("156"), people("over 150"),
    people("up to 40"), people("47"),
    people("at most 15"), people("more than 15"),
    people("more than 150"), people("more than 500"),
    people("dozens of"), people("between 10 and 20"),
  };

  private final Quantity[] converted = {
    Quantity.parse("5 km"), Quantity.parse("3.1 miles"),
    Quantity.parse("more than 100 km"), Quantity.parse("60 miles"),
    Quantity.parse("about 30 km"), Quantity.parse("more than 10 miles"),
    Quantity.parse("42.195 km"), Quantity.parse("26 miles"),
    Quantity.parse("up to 40 km"), Quantity.parse("30 miles"),
    Quantity.parse("between 10 and 20 km"), Quantity.parse("8 miles"),
    Quantity.parse("less than 5 km"), Quantity.parse("at least 4 miles"),
    Quantity.parse("nearly 100 km"), Quantity.parse("62 miles"),
  };

  private final Quantity[] ambiguous = {
    Quantity.parse("100 tons"), Quantity.parse("91 tonnes"),
    Quantity.parse("more than 100 tons"), Quantity.parse("50 tonnes"),
    Quantity.parse("about 30 gallons"), Quantity.parse("136 litres"),
    Quantity.parse("10 gallons"), Quantity.parse("more than 100 litres"),
    Quantity.parse("$5m"), Quantity.parse("US$6m"),
    Quantity.parse("20 degrees"), Quantity.parse("68 °F"),
    Quantity.parse("5 pounds"), Quantity.parse("2.3 kg"),
    Quantity.parse("up to 40 tons"), Quantity.parse("60 tonnes"),
  };

  private static Quantity people(String number) {
    return Quantity.parse(number + " people");
  }

  /** Compares figures of one unit; each pair is one operation. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void oneUnit(Blackhole sink) {
    compare(direct, sink);
  }

  /** Compares kilometres with miles; each pair is one operation. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void convertedUnits(Blackhole sink) {
    compare(converted, sink);
  }

  /** Compares figures of which one has an ambiguous unit; each pair is one operation. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void ambiguousUnits(Blackhole sink) {
    compare(ambiguous, sink);
  }

  /** Compares figures of one unit and keeps the answers, which can explain themselves. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void answers(Blackhole sink) {
    for (int i = 0; i < direct.length; i += 2) {
      sink.consume(direct[i].compareWith(direct[i + 1]));
    }
  }

  private static void compare(Quantity[] pairs, Blackhole sink) {
    for (int i = 0; i < pairs.length; i += 2) {
      sink.consume(QuantityComparison.code(pairs[i], pairs[i + 1], Profile.PRESS));
    }
  }
}
