package io.github.gainsay.standing;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;

/** The ids of arguments, each once, and their positions in the order in which they came. */
final class Ids {
  private final List<String> ids;
  private final Map<String, Integer> positions;

  private Ids(List<String> ids, Map<String, Integer> positions) {
    this.ids = ids;
    this.positions = positions;
  }

  Ids() {
    this(new ArrayList<>(), new HashMap<>());
  }

  /** Returns ids that are the same now and do not change with these. */
  Ids copy() {
    return new Ids(List.copyOf(ids), new HashMap<>(positions));
  }

  /** Adds the id, unless it is there already, and returns whether it was added. */
  boolean add(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank, but was '" + id + "'");
    }
    boolean isNew = positions.putIfAbsent(id, ids.size()) == null;
    if (isNew) {
      ids.add(id);
    }
    return isNew;
  }

  /** Returns other ids at the same positions. */
  Ids renamed(UnaryOperator<String> rename) {
    Ids renamed = new Ids(new ArrayList<>(ids.size()), new HashMap<>());
    for (String id : ids) {
      String name = rename.apply(id);
      if (!renamed.add(name)) {
        throw new IllegalArgumentException(
            "rename must give every argument an id of its own, but gave '"
                + name
                + "' to both '"
                + ids.get(renamed.position(name))
                + "' and '"
                + id
                + "'");
      }
    }
    return renamed;
  }

  boolean has(String id) {
    return positions.containsKey(id);
  }

  /** Returns the position of the id, or -1 if there is no such id. */
  int position(String id) {
    return positions.getOrDefault(id, -1);
  }

  /** Returns the position of the id, which must have been added. */
  int added(String parameter, String id) {
    int position = position(id);
    if (position < 0) {
      throw new IllegalArgumentException(
          parameter + " must be an argument that has been added, but was '" + id + "'");
    }
    return position;
  }

  String at(int position) {
    return ids.get(position);
  }

  List<String> all() {
    return Collections.unmodifiableList(ids);
  }

  /** Returns a view of the ids at the positions, which must not change. */
  List<String> at(int[] found) {
    class Found extends AbstractList<String> implements RandomAccess {
      @Override
      public String get(int index) {
        return ids.get(found[index]);
      }

      @Override
      public int size() {
        return found.length;
      }
    }

    return new Found();
  }
}
