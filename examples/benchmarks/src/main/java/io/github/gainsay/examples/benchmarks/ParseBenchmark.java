package io.github.gainsay.examples.benchmarks;

import io.github.gainsay.value.Quantity;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** How many phrases are read in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ParseBenchmark {
  private static final int COUNT = 10;

  private final String[] phrases = {
    "more than 150 people",
    "1,917",
    "nearly half a million people",
    "between 10 and 20 ships",
    "$3.5bn",
    "up to 40 percent of voters",
    "5 feet 2 inches",
    "dozens of villages",
    "about 60 miles per hour",
    "one in four households",
  };

  /** Reads ten phrases, each of which is one operation. */
  @Benchmark
  @OperationsPerInvocation(COUNT)
  public void parse(Blackhole sink) {
    for (String phrase : phrases) {
      sink.consume(Quantity.parse(phrase));
    }
  }
}
