package io.github.gainsay;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a dossier keeps one thing, such as {@code actor 'zelensky'}.
 *
 * <p>An id knows the kind of what it names, so that a source's id is no speaker, and ids need be
 * unique within one kind only. Ids are made by {@link Actor#id}, {@link Source#id}, {@link
 * Event#id}, {@link Property#id} and {@link Statement#id}. Immutable and thread-safe.
 *
 * @param <T> what the id names
 */
public final class Id<T extends Entry> implements Comparable<Id<T>> {
  private final Class<T> kind;
  private final String value;

  private Id(Class<T> kind, String value) {
    this.kind = kind;
    this.value = value;
  }

  static <T extends Entry> Id<T> of(Class<T> kind, String value) {
    return new Id<>(kind, Checks.trimmed("id", value));
  }

  /**
   * {@return the id as text, unique among the things of one kind; plain words with spaces are fine}
   */
  public String value() {
    return value;
  }

  Class<T> kind() {
    return kind;
  }

  /** {@return kind and id for messages, such as {@code actor 'zelensky'}} */
  String described() {
    return kind.getSimpleName().toLowerCase(Locale.ROOT) + " '" + value + "'";
  }

  @Override
  public int compareTo(Id<T> other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Id<?> other && kind == other.kind && value.equals(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
