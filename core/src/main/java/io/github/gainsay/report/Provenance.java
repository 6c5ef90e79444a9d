package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From where sources have what they say. */
final class Provenance {
  private final Dossier dossier;
  private final Map<Id<Source>, Integer> statements = new HashMap<>();

  Provenance(Dossier dossier) {
    this.dossier = dossier;
    for (Statement s : dossier.statements()) {
      Set<Id<Source>> cited = new LinkedHashSet<>();
      s.citations().forEach(c -> c.source().ifPresent(cited::add));
      cited.forEach(id -> statements.merge(id, 1, Integer::sum));
    }
  }

  /**
   * Where a source begins.
   *
   * @param sources those that it was made from, directly or through others, and that were made from
   *     no other; itself if it was made from none
   * @param circular whether it was made from itself, through others
   */
  record Origins(Set<Id<Source>> sources, boolean circular) {
    Origins {
      sources = Collections.unmodifiableSet(new LinkedHashSet<>(sources));
    }
  }

  /** Returns where the source begins; a part begins where its whole does. */
  Origins of(Id<Source> source) {
    Set<Id<Source>> seen = new LinkedHashSet<>(List.of(source));
    Deque<Id<Source>> open = new ArrayDeque<>(List.of(source));
    Set<Id<Source>> origins = new LinkedHashSet<>();
    boolean circular = false;
    while (!open.isEmpty()) {
      Id<Source> next = open.remove();
      Set<Id<Source>> before = before(dossier.get(next));
      if (before.isEmpty()) {
        origins.add(next);
      }
      circular |= before.contains(source);
      before.stream().filter(seen::add).forEach(open::add);
    }
    return new Origins(origins, circular);
  }

  private static Set<Id<Source>> before(Source source) {
    Set<Id<Source>> before = new LinkedHashSet<>(source.derivedFrom());
    source.partOf().ifPresent(before::add);
    return before;
  }

  /** Returns how many statements can be read there. */
  int statements(Id<Source> source) {
    return statements.getOrDefault(source, 0);
  }
}
