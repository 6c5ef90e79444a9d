package io.github.gainsay.jackson;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.Citation;
import io.github.gainsay.Dossier;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import io.github.gainsay.consistency.Acceptance;
import io.github.gainsay.consistency.Finding;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Messages;
import io.github.gainsay.report.Printable;
import io.github.gainsay.report.StatementText;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Findings about one dossier as {@code result}s. */
final class SarifResult {
  private static final String FINGERPRINT = "gainsay/v1";
  private static final Set<String> OPENED = Set.of("http", "https");

  private final Dossier dossier;
  private final SarifFiles files;
  private final SarifRules rules;
  private final Messages messages;

  SarifResult(Dossier dossier, SarifFiles files, SarifRules rules, Messages messages) {
    this.dossier = dossier;
    this.files = files;
    this.rules = rules;
    this.messages = messages;
  }

  /** {@return the result, without what an earlier report says of it} */
  ObjectNode of(Finding finding, Optional<Acceptance> acceptance) {
    ObjectNode result = object();
    result.put("ruleId", finding.code()).put("ruleIndex", rules.indexOf(finding.code()));
    result
        .put("kind", SarifRules.kind(finding.severity()))
        .put("level", SarifRules.level(finding.severity()))
        .put("rank", SarifRules.rank(finding.severity()));
    result.set("message", SarifText.message(messages.format(finding.wording())));
    result.putArray("locations").add(location(finding.statements().get(0)));
    ArrayNode related = result.putArray("relatedLocations");
    for (int i = 0; i < finding.statements().size(); i++) {
      related.add(witness(i + 1, finding.statements().get(i)));
    }
    result.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint());
    ArrayNode suppressions = result.putArray("suppressions");
    acceptance.ifPresent(a -> suppressions.add(suppression(a)));
    result.set("properties", properties(finding));
    return result;
  }

  private ObjectNode witness(int id, Statement statement) {
    ObjectNode witness = object().put("id", id);
    witness.setAll(location(statement));
    witness.set(
        "message", SarifText.message(StatementText.of(dossier, statement, messages).toString()));
    List<String> addresses = addresses(statement).toList();
    if (!addresses.isEmpty()) {
      ArrayNode sources = witness.putObject("properties").putArray("sources");
      addresses.forEach(sources::add);
    }
    return witness;
  }

  /** Where the statement is written down, or else where it can be read. */
  private ObjectNode location(Statement statement) {
    ObjectNode location = object();
    files
        .find(statement.id())
        .or(() -> addresses(statement).findFirst().map(SarifResult::page))
        .ifPresent(place -> location.set("physicalLocation", place));
    location
        .putArray("logicalLocations")
        .addObject()
        .put("fullyQualifiedName", Printable.of(statement.id().value()))
        .put("kind", "statement");
    return location;
  }

  private static ObjectNode page(String address) {
    ObjectNode page = object();
    page.putObject("artifactLocation").put("uri", address);
    return page;
  }

  private Stream<String> addresses(Statement statement) {
    return statement.citations().stream()
        .map(Citation::source)
        .flatMap(Optional::stream)
        .map(dossier::get)
        .flatMap(source -> address(source).stream())
        .filter(SarifResult::isOpened)
        .map(URI::toASCIIString)
        .distinct();
  }

  /** The address of the source, or of the nearest that it is a part of. */
  private Optional<URI> address(Source source) {
    Source at = source;
    while (at.uri().isEmpty() && at.partOf().isPresent()) {
      at = dossier.get(at.partOf().get());
    }
    return at.uri();
  }

  private static boolean isOpened(URI address) {
    return address.getScheme() != null
        && OPENED.contains(address.getScheme().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode suppression(Acceptance acceptance) {
    ObjectNode suppression =
        object()
            .put("kind", "external")
            .put("status", "accepted")
            .put("justification", Printable.of(acceptance.justification()));
    acceptance
        .until()
        .ifPresent(day -> suppression.putObject("properties").put("until", day.toString()));
    return suppression;
  }

  /** What a finding has beyond a result, for programs that know Gainsay. */
  private ObjectNode properties(Finding finding) {
    ObjectNode properties = object().put("severity", SarifRules.word(finding.severity()));
    finding.question().ifPresent(q -> properties.put("question", Printable.of(dossier.titleOf(q))));
    if (!finding.positions().isEmpty()) {
      ArrayNode positions = properties.putArray("positions");
      finding.positions().forEach(p -> positions.add(words(p.wording())));
    }
    if (!finding.reasons().isEmpty()) {
      ArrayNode reasons = properties.putArray("reasons");
      finding
          .reasons()
          .forEach(
              reason ->
                  reasons
                      .addObject()
                      .put("code", Printable.of(reason.code()))
                      .put("text", words(reason.wording())));
    }
    finding.advice().ifPresent(advice -> properties.put("remedy", words(advice)));
    return properties;
  }

  private String words(Message message) {
    return Printable.of(messages.format(message));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
