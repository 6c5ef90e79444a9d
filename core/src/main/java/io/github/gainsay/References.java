package io.github.gainsay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry refers to, by the path of the field that does. */
final class References {
  private final Map<String, Id<?>> found = new LinkedHashMap<>();

  private References() {}

  static @Nullable Id<?> id(Entry entry) {
    if (entry instanceof Actor a) {
      return a.id();
    }
    if (entry instanceof Source s) {
      return s.id();
    }
    if (entry instanceof Event e) {
      return e.id();
    }
    if (entry instanceof Property p) {
      return p.id();
    }
    return entry instanceof Statement s ? s.id() : null;
  }

  static Map<String, Id<?>> of(Entry entry) {
    References references = new References();
    if (entry instanceof Actor a) {
      references.addAll("memberOf", a.memberOf());
      references.addAll("speaksFor", a.speaksFor());
    } else if (entry instanceof Source s) {
      references.add("publisher", s.publisher());
      references.add("partOf", s.partOf());
      references.addAll("derivedFrom", s.derivedFrom());
    } else if (entry instanceof Event e) {
      references.add("partOf", e.partOf());
      references.addAll("participants", e.participants());
    } else if (entry instanceof Relation r) {
      references.addRelation("", r);
    } else if (entry instanceof Statement s) {
      references.addStatement(s);
    }
    return references.found;
  }

  /** The utterance that the entry is about, if it is about a whole one. */
  static Optional<String> utterance(Entry entry) {
    Optional<Target> target =
        entry instanceof Reply reply
            ? Optional.of(reply.target())
            : entry instanceof Remark remark ? remark.about() : Optional.empty();
    return target.map(t -> t instanceof Target.Uttered uttered ? uttered.utterance() : null);
  }

  private void addStatement(Statement s) {
    add("speaker", Optional.of(s.speaker()));
    add("onBehalfOf", s.onBehalfOf());
    add("occasion", s.occasion());
    for (int i = 0; i < s.citations().size(); i++) {
      Citation citation = s.citations().get(i);
      String path = "citations[" + i + "].";
      add(path + "source", citation.source());
      add(path + "statement", citation.statement());
      addAll(path + "via", citation.via());
    }
    if (s instanceof Claim claim) {
      addProposition("asserts", claim.asserts());
    } else if (s instanceof Remark remark) {
      remark.about().ifPresent(about -> addTarget("about", about));
    } else if (s instanceof Reply reply) {
      addTarget("target", reply.target());
      if (s instanceof Retraction retraction) {
        retraction.replacement().ifPresent(p -> addProposition("replacement", p));
      }
    }
  }

  private void addTarget(String path, Target target) {
    if (target instanceof Target.Stated stated) {
      add(path + ".statement", Optional.of(stated.statement()));
    } else if (target instanceof Proposition proposition) {
      addProposition(path + ".proposition", proposition);
    } else if (target instanceof Relation relation) {
      addRelation(path + ".relation.", relation);
    }
  }

  private void addRelation(String prefix, Relation relation) {
    List<Proposition> propositions = relation.propositions();
    for (int i = 0; i < propositions.size(); i++) {
      addProposition(prefix + "propositions[" + i + "]", propositions.get(i));
    }
  }

  private void addProposition(String path, Proposition proposition) {
    add(path + ".scope.event", proposition.scope().event());
  }

  private void add(String path, Optional<? extends Id<?>> id) {
    id.ifPresent(i -> found.put(path, i));
  }

  private void addAll(String path, Iterable<? extends Id<?>> ids) {
    int i = 0;
    for (Id<?> id : ids) {
      found.put(path + "[" + i++ + "]", id);
    }
  }
}
