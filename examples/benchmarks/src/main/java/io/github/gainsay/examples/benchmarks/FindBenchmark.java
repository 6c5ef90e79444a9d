package io.github.gainsay.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.QuantityReader.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How much news is searched for figures in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FindBenchmark {
  private String article = "";
  private int bytes;
  private int sentences;

  /** What is counted besides the articles: in the results, each of them in a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counters {
    /** Bytes of text. */
    public long bytes;

    /** Sentences of text. */
    public long sentences;

    /** Figures that were found. */
    public long mentions;
  }

  /** Reads the article. */
  @Setup
  public void readArticle() throws IOException {
    try (InputStream in = FindBenchmark.class.getResourceAsStream("/article.txt")) {
      byte[] read = Objects.requireNonNull(in).readAllBytes();
      article = new String(read, UTF_8);
      bytes = read.length;
    }
    sentences = article.split("[.?!]\"?\\s").length;
  }

  /** Searches an article of 1,000 words. */
  @Benchmark
  public List<Mention> find(Counters counters) {
    List<Mention> mentions = Quantity.find(article);
    counters.bytes += bytes;
    counters.sentences += sentences;
    counters.mentions += mentions.size();
    return mentions;
  }
}
