package io.github.gainsay.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Arguments that the grounded labelling leaves open and that attacks join, directly or through
 * others. What is accepted in one component has no bearing on another.
 */
final class Component {
  private final int[] members;
  private final int[][] attackers;
  private final boolean symmetric;

  private Component(int[] members, int[][] attackers) {
    this.members = members;
    this.attackers = attackers;
    this.symmetric = isSymmetric();
  }

  /** Returns the components, each with its members in the order of the graph. */
  static List<Component> of(ArgumentGraph graph, Labelling grounded) {
    int size = graph.arguments().size();
    int[] places = new int[size];
    Arrays.fill(places, -1);
    List<Component> found = new ArrayList<>();
    for (int start = 0; start < size; start++) {
      if (grounded.at(start) == Label.UNDECIDED && places[start] < 0) {
        found.add(around(start, graph, grounded, places));
      }
    }
    return found;
  }

  private static Component around(
      int start, ArgumentGraph graph, Labelling grounded, int[] places) {
    List<Integer> reached = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    places[start] = 0;
    while (!open.isEmpty()) {
      int next = open.remove();
      reached.add(next);
      for (int[] neighbours : List.of(graph.attacks().from(next), graph.attacks().into(next))) {
        for (int neighbour : neighbours) {
          if (grounded.at(neighbour) == Label.UNDECIDED && places[neighbour] < 0) {
            places[neighbour] = 0;
            open.add(neighbour);
          }
        }
      }
    }
    int[] members = reached.stream().mapToInt(i -> i).sorted().toArray();
    for (int i = 0; i < members.length; i++) {
      places[members[i]] = i;
    }
    int[][] attackers = new int[members.length][];
    for (int i = 0; i < members.length; i++) {
      attackers[i] =
          Arrays.stream(graph.attacks().into(members[i]))
              .filter(a -> grounded.at(a) == Label.UNDECIDED)
              .map(a -> places[a])
              .toArray();
    }
    return new Component(members, attackers);
  }

  private boolean isSymmetric() {
    for (int i = 0; i < attackers.length; i++) {
      for (int attacker : attackers[i]) {
        if (attacker == i || Arrays.binarySearch(attackers[attacker], i) < 0) {
          return false;
        }
      }
    }
    return true;
  }

  int size() {
    return members.length;
  }

  /** Returns the position in the graph of a member. */
  int member(int place) {
    return members[place];
  }

  /** Returns the place here of a position in the graph, negative if it is not here. */
  int place(int position) {
    return Arrays.binarySearch(members, position);
  }

  /** Returns the places of the members that attack the one. */
  int[] attackers(int place) {
    return attackers[place];
  }

  /**
   * Whether every attack goes both ways, and none to where it comes from: then each member is in
   * some preferred extension, since it defends itself, and in no other than those that leave out
   * its attackers.
   */
  boolean symmetric() {
    return symmetric;
  }
}
