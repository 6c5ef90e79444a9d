package io.github.gainsay.report;

import java.util.List;

/**
 * What several statements say about one thing, on one axis.
 *
 * @param title the question, or what else is compared
 * @param unit what is on the axis, such as "people"; may be empty
 * @param dates whether the axis is that of time, in days since 1970
 * @param bars one for each statement, by camp, then by what is said
 * @param leftOut how many more there would be
 * @param inOtherUnits how many cannot be drawn because their unit cannot be converted
 */
record BarChart(
    String title, String unit, boolean dates, List<Bar> bars, int leftOut, int inOtherUnits) {
  BarChart {
    bars = List.copyOf(bars);
  }
}
