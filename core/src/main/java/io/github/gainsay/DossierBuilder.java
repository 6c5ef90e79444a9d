package io.github.gainsay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Collects entries in any order and checks them when asked to build.
 *
 * <p>Equal entries collapse into one, and so do statements that differ only in their citations;
 * these are united. Entries are only noted until then, so that a million can be added one by one.
 */
public final class DossierBuilder {
  private final List<Entry> entries = new ArrayList<>();
  private @Nullable BinaryOperator<Entry> onClash;

  DossierBuilder() {}

  /**
   * Adds entries.
   *
   * @param more the entries, in any order
   * @return this builder
   */
  public DossierBuilder add(Entry... more) {
    return addAll(List.of(more));
  }

  /**
   * Adds entries.
   *
   * @param more the entries, in any order
   * @return this builder
   */
  public DossierBuilder addAll(Iterable<? extends Entry> more) {
    more.forEach(entries::add);
    return this;
  }

  /**
   * Adds entries.
   *
   * @param more the entries, in any order, such as the rows of a large file
   * @return this builder
   */
  public DossierBuilder addAll(Stream<? extends Entry> more) {
    more.forEachOrdered(entries::add);
    return this;
  }

  /**
   * Adds all entries of a dossier.
   *
   * @param other the dossier
   * @return this builder
   */
  public DossierBuilder add(Dossier other) {
    return addAll(other.entries());
  }

  /**
   * Adds an entry and returns it, to be referred to by others.
   *
   * @param entry the entry
   * @param <E> what kind of entry it is
   * @return the entry
   */
  public <E extends Entry> E keep(E entry) {
    entries.add(entry);
    return entry;
  }

  /**
   * Sets what becomes of two different entries with one id; unless set, that is a problem.
   *
   * @param resolution takes the entry given first and the one given later, and returns the one to
   *     keep, with the same id
   * @return this builder
   */
  public DossierBuilder onClash(BinaryOperator<Entry> resolution) {
    onClash = resolution;
    return this;
  }

  /**
   * {@return everything that keeps the entries from being a dossier: clashes of ids, then
   * references to what is not there, then circles; empty if nothing does}
   */
  public List<Problem> problems() {
    return DossierAssembly.of(entries, onClash).problems();
  }

  /**
   * {@return the dossier of the entries}
   *
   * @throws InvalidDossierException if there are {@link #problems()}
   */
  public Dossier build() {
    return DossierAssembly.of(entries, onClash).dossier();
  }
}
