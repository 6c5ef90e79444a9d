package io.github.gainsay.standing;

import io.github.gainsay.Actor;
import io.github.gainsay.Commitment;
import io.github.gainsay.Id;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Actors who are committed by each other's words, directly or through others: they count once. */
final class Blocs {
  private final Map<Id<Actor>, Id<Actor>> parents = new HashMap<>();

  Blocs(Collection<List<Commitment>> commitments) {
    for (List<Commitment> held : commitments) {
      for (Commitment c : held) {
        Id<Actor> first = c.statement().speaker();
        c.actors().forEach(actor -> join(first, actor));
      }
    }
  }

  private void join(Id<Actor> a, Id<Actor> b) {
    Id<Actor> first = root(a);
    Id<Actor> second = root(b);
    if (!first.equals(second)) {
      boolean less = first.compareTo(second) < 0;
      parents.put(less ? second : first, less ? first : second);
    }
  }

  private Id<Actor> root(Id<Actor> actor) {
    Id<Actor> at = actor;
    for (Id<Actor> next = parents.get(at); next != null; next = parents.get(at)) {
      at = next;
    }
    return at;
  }

  /** Returns one actor for the bloc of whoever said it. */
  Id<Actor> of(Commitment commitment) {
    return root(commitment.statement().speaker());
  }

  /** Returns one actor for each bloc that says so. */
  Set<Id<Actor>> of(List<Commitment> held) {
    Set<Id<Actor>> found = new LinkedHashSet<>();
    held.forEach(c -> found.add(of(c)));
    return found;
  }
}
