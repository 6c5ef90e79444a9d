package io.github.gainsay.logic;

/** Which open variable took part in conflicts most, the recent ones counting more. */
final class Activity {
  private static final double DECAY = 0.95;
  private static final double MOST = 1e100;

  private final double[] scores;
  private final int[] heap;
  private final int[] places;
  private int size;
  private double step = 1;

  Activity(int variables) {
    scores = new double[variables];
    heap = new int[variables];
    places = new int[variables];
    for (int v = 0; v < variables; v++) {
      heap[v] = v;
      places[v] = v;
    }
    size = variables;
  }

  void bump(int variable) {
    scores[variable] += step;
    if (scores[variable] > MOST) {
      for (int v = 0; v < scores.length; v++) {
        scores[v] /= MOST;
      }
      step /= MOST;
    }
    if (places[variable] >= 0) {
      rise(places[variable]);
    }
  }

  void decay() {
    step /= DECAY;
  }

  void reopen(int variable) {
    if (places[variable] < 0) {
      heap[size] = variable;
      places[variable] = size;
      rise(size++);
    }
  }

  /** Returns the most active variable that is open, and -1 if none is. */
  int next(Assignment assigned) {
    while (size > 0) {
      int first = heap[0];
      places[first] = -1;
      int moved = heap[--size];
      if (size > 0) {
        heap[0] = moved;
        places[moved] = 0;
        sink();
      }
      if (assigned.isOpen(first)) {
        return first;
      }
    }
    return -1;
  }

  /** Of equally active variables the one with the lower number comes first. */
  private boolean precedes(int a, int b) {
    return scores[a] > scores[b] || (scores[a] == scores[b] && a < b);
  }

  private void rise(int from) {
    int at = from;
    int variable = heap[at];
    while (at > 0 && precedes(variable, heap[(at - 1) / 2])) {
      put(heap[(at - 1) / 2], at);
      at = (at - 1) / 2;
    }
    put(variable, at);
  }

  private void sink() {
    int at = 0;
    int variable = heap[0];
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && precedes(heap[child + 1], heap[child])) {
        child++;
      }
      if (!precedes(heap[child], variable)) {
        break;
      }
      put(heap[child], at);
      at = child;
    }
    put(variable, at);
  }

  private void put(int variable, int place) {
    heap[place] = variable;
    places[variable] = place;
  }
}
