package io.github.gainsay.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.Commitment;
import io.github.gainsay.Dossier;
import io.github.gainsay.standing.ArgumentGraph;
import io.github.gainsay.standing.Standings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In the graph of the standings contents attack each other where commitments to them do. */
class StandingProperties {
  @Provide
  Arbitrary<Dossier> dossiers() {
    return RandomDossiers.any();
  }

  @Property(tries = 200)
  void contents_attack_each_other_where_two_commitments_exclude_each_other(
      @ForAll("dossiers") Dossier dossier) {
    RuleContext context = ConsistencyChecker.of(List.of()).examine(dossier);
    Map<Set<String>, Comparison> expected = new HashMap<>();
    List<Commitment> all = context.dossier().commitments();
    for (Commitment a : all) {
      for (Commitment b : all) {
        Comparison comparison = context.compare(a, b);
        if (comparison.verdict() == Verdict.CONTRADICTION
            && !comparison.codes().contains("aggregate-mismatch")) {
          expected.put(Set.of(Literal.of(a).toString(), Literal.of(b).toString()), comparison);
        }
      }
    }

    assertThat(attacks(Standings.of(dossier).graph()))
        .as("%s %s %s", dossier.statements(), dossier.relations(), dossier.properties())
        .isEqualTo(expected.keySet());
  }

  /** Those between contents: what undercuts evidence is a denial, and the evidence no content. */
  private static Set<Set<String>> attacks(ArgumentGraph graph) {
    Set<Set<String>> found = new HashSet<>();
    for (String from : graph.arguments()) {
      for (String to : graph.attackedBy(from)) {
        if (!from.startsWith("denial '") && !to.startsWith("denial '")) {
          found.add(Set.of(from, to));
        }
      }
    }
    return found;
  }
}
