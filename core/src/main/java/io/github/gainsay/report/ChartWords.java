package io.github.gainsay.report;

import io.github.gainsay.consistency.Message;
import java.util.ArrayList;
import java.util.List;

/** What a chart says beside what it draws. */
final class ChartWords {
  /** Of how many bars a description tells. */
  private static final int DESCRIBED = 12;

  private final Words words;

  ChartWords(Words words) {
    this.words = words;
  }

  String description(BarChart chart) {
    List<Message> said = new ArrayList<>();
    chart.bars().stream().limit(DESCRIBED).forEach(b -> said.add(shown(b)));
    int more = chart.bars().size() - DESCRIBED;
    if (more > 0) {
      said.add(Message.of("report.more", Words.further("bar", more)));
    }
    return words.of("chart.bars", said);
  }

  /** Returns what a bar shows, such as "A: the mayor: 12 people; allows 12; conveys 12". */
  String bar(Bar bar) {
    return words.of(shown(bar));
  }

  private static Message shown(Bar bar) {
    Message shown =
        bar.allowed().equals(bar.conveyed())
            ? Message.of("chart.bar", bar.who(), bar.says(), bar.allowed())
            : Message.of("chart.bar.conveys", bar.who(), bar.says(), bar.allowed(), bar.conveyed());
    return bar.camps().isEmpty() ? shown : Message.of("chart.camp", bar.letters(), shown);
  }

  String axisTitle(BarChart chart, Axis axis) {
    String unit = chart.dates() ? words.of("chart.axis.date") : chart.unit();
    if (axis.kind() != Axis.Kind.LOGARITHMIC) {
      return unit;
    }
    String logarithmic = words.of("chart.axis.logarithmic");
    return unit.isEmpty() ? logarithmic : words.of("chart.axis", unit, logarithmic);
  }

  /** Returns what a chart does not show; empty if that is nothing. */
  String notDrawn(BarChart chart) {
    List<String> said = new ArrayList<>();
    if (chart.leftOut() > 0) {
      said.add(words.leftOut("statement", chart.leftOut()));
    }
    if (chart.inOtherUnits() > 0) {
      said.add(words.of("chart.units" + Words.form(chart.inOtherUnits()), chart.inOtherUnits()));
    }
    return String.join(" ", said);
  }
}
