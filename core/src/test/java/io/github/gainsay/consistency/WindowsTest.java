package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private record Meeting(int window, int place) {}

  @Property(tries = 300)
  void hands_out_each_place_that_a_window_looks_out_on_once(
      @ForAll @Size(max = 12) List<@IntRange(max = 9) Integer> from,
      @ForAll @Size(12) List<@IntRange(max = 9) Integer> to,
      @ForAll @IntRange(max = 9) int places,
      @ForAll boolean onlyEven) {
    List<Integer> row = IntStream.range(0, places).boxed().toList();
    Windows<Integer> windows = new Windows<>(row, place -> !onlyEven || place % 2 == 0);
    Set<Meeting> expected = new HashSet<>();
    for (int i = 0; i < from.size(); i++) {
      int end = Math.min(to.get(i), places);
      windows.add(i, from.get(i), end);
      for (int place = from.get(i); place < end; place++) {
        if (!onlyEven || place % 2 == 0) {
          expected.add(new Meeting(i, place));
        }
      }
    }

    List<Meeting> found = new ArrayList<>();
    windows.forEach(
        (some, there) ->
            some.forEach(w -> there.forEach(place -> found.add(new Meeting(w, place)))));

    assertThat(found).doesNotHaveDuplicates();
    assertThat(new HashSet<>(found)).isEqualTo(expected);
  }

  @Test
  void many_wide_windows_make_few_meetings() {
    assertThat(handedOut(2000)).isLessThan(2000L * 50);
    assertThat(handedOut(4000)).isLessThan(3 * handedOut(2000));
  }

  /** Returns how much is handed out if each of some looks out on all that comes after it. */
  private static long handedOut(int count) {
    List<Integer> row = IntStream.range(0, count).boxed().toList();
    Windows<Integer> windows = new Windows<>(row, place -> true);
    row.forEach(place -> windows.add(place, place + 1, count));
    long[] handed = {0};
    windows.forEach((some, there) -> handed[0] += some.size() + there.size());
    return handed[0];
  }
}
