package io.github.gainsay.report;

import io.github.gainsay.Dossier;
import io.github.gainsay.Proposition;
import io.github.gainsay.Question;
import io.github.gainsay.Relation;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.report.ClaimMap.Content;
import io.github.gainsay.report.ClaimMap.Edge;
import io.github.gainsay.report.ClaimMap.Joint;
import io.github.gainsay.report.ClaimMap.Link;
import io.github.gainsay.standing.Status;
import io.github.gainsay.value.YesNo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts a {@link ClaimMap} together from the contents that it is to show. */
final class ClaimMapAssembly {
  private final Dossier dossier;
  private final Function<Proposition, Optional<Status>> status;
  private final Words words;
  private final Map<Proposition, Content> contents = new LinkedHashMap<>();

  ClaimMapAssembly(Dossier dossier, Function<Proposition, Optional<Status>> status, Words words) {
    this.dossier = dossier;
    this.status = status;
    this.words = words;
  }

  /** Returns the contents, those of one question side by side. */
  List<Content> contents(Set<Proposition> shown) {
    Map<Question, List<Proposition>> byQuestion = new LinkedHashMap<>();
    shown.forEach(
        p -> byQuestion.computeIfAbsent(p.question(), question -> new ArrayList<>()).add(p));
    byQuestion.forEach(
        (question, answers) -> answers.forEach(p -> contents.put(p, content(question, p))));
    return List.copyOf(contents.values());
  }

  private Content content(Question question, Proposition p) {
    return new Content(p, dossier.titleOf(question), words.of(Message.answer(p)), status.apply(p));
  }

  /** Returns what parties say of the contents; what is said twice is retracted if both are. */
  List<Edge> edges(List<ClaimActs.Said> said) {
    Map<Edge, Boolean> found = new LinkedHashMap<>();
    for (ClaimActs.Said s : said) {
      Content content = contents.get(s.content());
      if (content != null) {
        Edge edge = new Edge(s.party(), content, s.act(), s.label(), false);
        found.merge(edge, s.retracted(), (a, b) -> a && b);
      }
    }
    List<Edge> edges = new ArrayList<>();
    found.forEach(
        (e, retracted) ->
            edges.add(new Edge(e.party(), e.content(), e.act(), e.label(), retracted)));
    return edges;
  }

  /** Returns the declared relations between the contents, and that yes and no exclude another. */
  List<Link> links() {
    Set<Link> found = new LinkedHashSet<>();
    for (Relation relation : dossier.relations()) {
      List<Proposition> operands = relation.propositions();
      for (int i = 1; i < operands.size(); i++) {
        link(operands.get(0), operands.get(i), relation).ifPresent(found::add);
      }
    }
    for (Proposition yes : contents.keySet()) {
      if (yes.value() == YesNo.YES) {
        Proposition no = yes.toBuilder().value(YesNo.NO).build();
        link(yes, no, new Relation.Excludes(yes, no)).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private Optional<Link> link(Proposition a, Proposition b, Relation relation) {
    Content from = contents.get(a);
    Content to = contents.get(b);
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new Link(from, to, joint(relation), words.of(Contents.joint(relation))));
  }

  private static Joint joint(Relation relation) {
    if (relation instanceof Relation.Excludes) {
      return Joint.EXCLUDES;
    }
    if (relation instanceof Relation.Entails) {
      return Joint.ENTAILS;
    }
    if (relation instanceof Relation.Equivalent) {
      return Joint.EQUIVALENT;
    }
    if (relation instanceof Relation.Supports supports) {
      return supports.direction() == Relation.Direction.FOR ? Joint.SUPPORTS : Joint.OPPOSES;
    }
    if (relation instanceof Relation.SubsetOf) {
      return Joint.PART_OF;
    }
    return relation instanceof Relation.Precedes ? Joint.PRECEDES : Joint.COMPUTED_FROM;
  }
}
