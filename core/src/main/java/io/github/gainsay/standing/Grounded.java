package io.github.gainsay.standing;

import java.util.Arrays;

/** Accepts what only rejected arguments attack, and rejects what accepted ones attack. */
final class Grounded {
  private Grounded() {}

  static Labelling of(ArgumentGraph graph) {
    int size = graph.arguments().size();
    Edges attacks = graph.attacks();
    Label[] labels = new Label[size];
    Arrays.fill(labels, Label.UNDECIDED);
    int[] open = new int[size];
    int[] accepted = new int[size];
    int last = 0;
    for (int i = 0; i < size; i++) {
      open[i] = attacks.countInto(i);
      if (open[i] == 0) {
        labels[i] = Label.IN;
        accepted[last++] = i;
      }
    }
    for (int next = 0; next < last; next++) {
      for (int rejected : attacks.from(accepted[next])) {
        if (labels[rejected] == Label.UNDECIDED) {
          labels[rejected] = Label.OUT;
          for (int defended : attacks.from(rejected)) {
            if (--open[defended] == 0 && labels[defended] == Label.UNDECIDED) {
              labels[defended] = Label.IN;
              accepted[last++] = defended;
            }
          }
        }
      }
    }
    return new Labelling(graph, labels);
  }
}
