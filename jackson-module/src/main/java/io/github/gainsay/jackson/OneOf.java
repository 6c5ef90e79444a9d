package io.github.gainsay.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several fields, exactly one of which must be there. */
final class OneOf<T> {
  private final List<String> names = new ArrayList<>();
  private final List<String> given = new ArrayList<>();
  private final List<T> values = new ArrayList<>();

  OneOf<T> or(String name, @Nullable T value) {
    names.add(name);
    if (value != null) {
      given.add(name);
      values.add(value);
    }
    return this;
  }

  /**
   * {@return the value of the only field}
   *
   * @throws IllegalArgumentException if there is none, or more than one
   */
  T only() {
    if (values.size() != 1) {
      throw new IllegalArgumentException(
          "must have exactly one of "
              + String.join(", ", names)
              + ", but has "
              + (given.isEmpty() ? "none" : String.join(" and ", given)));
    }
    return values.get(0);
  }
}
