package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.gainsay.Id;
import io.github.gainsay.Statement;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files in which statements are written down, and at which place in which of them. */
final class SarifFiles {
  static final SarifFiles NONE = new SarifFiles(List.of(), Map.of());

  private final List<String> addresses;
  private final Map<Id<Statement>, Spot> spots;

  /** A place in a file; line and column are counted from 1, and are less if they are not known. */
  private record Spot(int file, int line, int column) {}

  private SarifFiles(List<String> addresses, Map<Id<Statement>, Spot> spots) {
    this.addresses = addresses;
    this.spots = spots;
  }

  /** {@return these files and one more; what is in both stays where it was} */
  SarifFiles plus(URI file, JsonParser content) throws IOException {
    if (content.currentToken() == null) {
      content.nextToken();
    }
    List<String> all = new ArrayList<>(addresses);
    all.add(file.toASCIIString());
    Map<Id<Statement>, Spot> found = new HashMap<>(spots);
    Node statements = Node.read(content).field("statements");
    for (Node node : statements.isAbsent() ? List.<Node>of() : statements.items()) {
      JsonLocation at = node.location();
      int column = at.getCharOffset() < 0 ? 0 : at.getColumnNr();
      found.putIfAbsent(
          StatementJson.STATEMENT.read(node).id(),
          new Spot(addresses.size(), at.getLineNr(), column));
    }
    return new SarifFiles(all, found);
  }

  /** {@return the addresses, in the order in which the files were given} */
  List<String> addresses() {
    return addresses;
  }

  /** {@return the place of the statement as a {@code physicalLocation}, if it is in a file} */
  Optional<ObjectNode> find(Id<Statement> statement) {
    return Optional.ofNullable(spots.get(statement)).map(this::location);
  }

  private ObjectNode location(Spot spot) {
    ObjectNode location = JsonNodeFactory.instance.objectNode();
    location
        .putObject("artifactLocation")
        .put("uri", addresses.get(spot.file()))
        .put("index", spot.file());
    if (spot.line() > 0) {
      ObjectNode region = location.putObject("region").put("startLine", spot.line());
      if (spot.column() > 0) {
        region.put("startColumn", spot.column());
      }
    }
    return location;
  }
}
