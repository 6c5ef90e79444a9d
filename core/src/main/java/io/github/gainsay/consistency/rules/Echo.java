package io.github.gainsay.consistency.rules;

import io.github.gainsay.Citation;
import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.Id;
import io.github.gainsay.Question;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Reason;
import io.github.gainsay.consistency.Rule;
import io.github.gainsay.consistency.RuleContext;
import io.github.gainsay.consistency.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Several outlets say the same, but all have it from one origin. */
final class Echo implements Rule {
  /** Where one outlet has what it says from, and the commitments in which it says so. */
  private record Carried(Set<Id<?>> origins, List<Commitment> commitments) {}

  @Override
  public String id() {
    return "echo";
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public boolean looksAcross() {
    return false;
  }

  @Override
  public List<Finding> check(RuleContext context) {
    Map<Id<Source>, Set<Id<?>>> origins = Sourcing.origins(context.dossier());
    Set<Finding> findings = new LinkedHashSet<>();
    context
        .commitments()
        .forEach(
            (question, slot) -> {
              if (!haveOneOrigin(context.dossier(), slot, origins)) {
                return;
              }
              for (List<Commitment> position : Agreements.of(context, slot)) {
                for (List<Commitment> voice : voices(context.dossier(), position)) {
                  findings.addAll(check(context.dossier(), question, voice, origins));
                }
              }
            });
    return List.copyOf(findings);
  }

  /** Whether two outlets have something from a third, be it not the same. */
  private static boolean haveOneOrigin(
      Dossier dossier, List<Commitment> slot, Map<Id<Source>, Set<Id<?>>> origins) {
    Map<Id<?>, Id<?>> outletOf = new HashMap<>();
    return outlets(dossier, slot, origins).entrySet().stream()
        .anyMatch(
            outlet ->
                outlet.getValue().origins().stream()
                    .filter(origin -> !origin.equals(outlet.getKey()))
                    .anyMatch(origin -> outletOf.putIfAbsent(origin, outlet.getKey()) != null));
  }

  /**
   * The commitments by whose word it is: each speaker that outlets report, with the outlets that
   * say so themselves.
   */
  private static List<List<Commitment>> voices(Dossier dossier, List<Commitment> position) {
    List<Commitment> own = new ArrayList<>();
    List<Commitment> reported = new ArrayList<>();
    position.forEach(c -> (isReported(dossier, c) ? reported : own).add(c));
    if (reported.isEmpty()) {
      return List.of(own);
    }
    List<List<Commitment>> voices = new ArrayList<>();
    for (List<Commitment> speaker : Origins.of(dossier, reported)) {
      List<Commitment> voice = new ArrayList<>(speaker);
      voice.addAll(own);
      voices.add(voice);
    }
    return voices;
  }

  private static boolean isReported(Dossier dossier, Commitment c) {
    return c.statement().citations().stream()
        .flatMap(citation -> citation.source().stream())
        .map(dossier::get)
        .anyMatch(source -> dossier.publisherOf(source).filter(c.actors()::contains).isEmpty());
  }

  private List<Finding> check(
      Dossier dossier,
      Question question,
      List<Commitment> voice,
      Map<Id<Source>, Set<Id<?>>> origins) {
    Map<Id<?>, Map<Id<?>, Carried>> echoes = new LinkedHashMap<>();
    outlets(dossier, voice, origins)
        .forEach(
            (outlet, carried) -> {
              if (carried.origins().size() == 1 && !carried.origins().contains(outlet)) {
                echoes
                    .computeIfAbsent(
                        carried.origins().iterator().next(), o -> new LinkedHashMap<>())
                    .put(outlet, carried);
              }
            });
    List<Finding> findings = new ArrayList<>();
    echoes.forEach(
        (origin, outlets) -> {
          if (outlets.size() > 1) {
            findings.add(finding(dossier, question, origin, outlets));
          }
        });
    return findings;
  }

  private static Map<Id<?>, Carried> outlets(
      Dossier dossier, List<Commitment> voice, Map<Id<Source>, Set<Id<?>>> origins) {
    Map<Id<?>, Carried> outlets = new LinkedHashMap<>();
    for (Commitment c : voice) {
      for (Citation citation : c.statement().citations()) {
        citation
            .source()
            .ifPresent(
                source -> {
                  Carried carried =
                      outlets.computeIfAbsent(
                          Sourcing.outlet(dossier, dossier.get(source)),
                          o -> new Carried(new LinkedHashSet<>(), new ArrayList<>()));
                  carried
                      .origins()
                      .addAll(origins(citation, origins.getOrDefault(source, Set.of())));
                  carried.commitments().add(c);
                });
      }
    }
    return outlets;
  }

  /** The reporter nearest to the speaker, or else where the source has all that it says from. */
  private static Collection<? extends Id<?>> origins(Citation citation, Set<Id<?>> ofSource) {
    int reporters = citation.via().size();
    return reporters == 0 ? ofSource : Set.of(citation.via().get(reporters - 1));
  }

  private Finding finding(
      Dossier dossier, Question question, Id<?> origin, Map<Id<?>, Carried> outlets) {
    List<Commitment> commitments =
        outlets.values().stream()
            .flatMap(carried -> carried.commitments().stream())
            .distinct()
            .sorted(Statements.BY_CONTENT)
            .toList();
    List<String> names =
        outlets.keySet().stream().map(outlet -> Sourcing.name(dossier, outlet)).sorted().toList();
    String from = Sourcing.name(dossier, origin);
    return Finding.by(this)
        .message(
            Message.of(
                "finding.echo", names.size(), names, from, Phrases.contents(dossier, commitments)))
        .question(question)
        .statements(
            commitments.stream()
                .map(Commitment::statement)
                .distinct()
                .sorted(Comparator.comparing(Statement::id))
                .toList())
        .propositions(
            new LinkedHashSet<>(commitments.stream().map(Commitment::proposition).toList()))
        .addReason(Reason.of("one-origin"))
        .remedy(Message.of("remedy.echo", from))
        .build();
  }
}
