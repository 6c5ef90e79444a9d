package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import io.github.gainsay.Actor;
import io.github.gainsay.Dossier;
import io.github.gainsay.Entry;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.InvalidDossierException;
import io.github.gainsay.Problem;
import io.github.gainsay.Property;
import io.github.gainsay.Relation;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dossier: one list for each kind of entry. */
record DossierJson(
    @JsonProperty(value = "gainsay", required = true) Version gainsay,
    @JsonProperty("actors") List<Actor> actors,
    @JsonProperty("sources") List<Source> sources,
    @JsonProperty("events") List<Event> events,
    @JsonProperty("properties") List<Property> properties,
    @JsonProperty("relations") List<Relation> relations,
    @JsonProperty("statements") List<Statement> statements) {
  static final Format<Dossier> FORMAT = new DossierFormat();

  /** The version of the format, of which there is one so far. */
  enum Version {
    ONE;

    static final String TEXT = "1.0";
    static final TextFormat<Version> FORMAT =
        new TextFormat<>(Version.class, "the text '" + TEXT + "'", Version::parse, v -> TEXT);

    static Version parse(String text) {
      if (!text.equals(TEXT)) {
        throw new IllegalArgumentException(
            "version must be '" + TEXT + "', but was '" + text + "'");
      }
      return ONE;
    }
  }

  static DossierJson of(Dossier d) {
    return new DossierJson(
        Version.ONE,
        d.actors(),
        d.sources(),
        d.events(),
        d.properties(),
        d.relations(),
        d.statements());
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    Stream.of(actors, sources, events, properties, relations, statements).forEach(entries::addAll);
    return entries;
  }

  /** A dossier merges what is given twice; a document in which that happens has a mistake. */
  private List<Problem> duplicates() {
    List<Problem> found = new ArrayList<>();
    addDuplicates(found, "actor", "actors", actors, Actor::id);
    addDuplicates(found, "source", "sources", sources, Source::id);
    addDuplicates(found, "event", "events", events, Event::id);
    addDuplicates(found, "property", "properties", properties, Property::id);
    addDuplicates(found, "statement", "statements", statements, Statement::id);
    return found;
  }

  private static <E extends Entry> void addDuplicates(
      List<Problem> found, String noun, String section, List<E> entries, Function<E, Id<?>> id) {
    Map<Id<?>, Integer> first = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Id<?> at = id.apply(entries.get(i));
      Integer before = first.putIfAbsent(at, i);
      if (before != null) {
        found.add(
            new Problem(
                section + "[" + i + "].id",
                noun
                    + " '"
                    + at
                    + "' must be given once, but is at "
                    + section
                    + "["
                    + before
                    + "] too"));
      }
    }
  }

  private record Located(Problem problem, JsonLocation place) {
    static final Comparator<Located> IN_THE_ORDER_OF_THE_TEXT =
        Comparator.comparingInt((Located located) -> located.place().getLineNr())
            .thenComparingInt(located -> located.place().getColumnNr());

    @Override
    public String toString() {
      return "\n  " + problem + InvalidJsonException.lineAndColumn(place);
    }
  }

  /** Adds to the fields that they must make a dossier, and names all reasons why they do not. */
  private static final class DossierFormat implements Format<Dossier> {
    private static final ObjectFormat<DossierJson, DossierJson> FIELDS =
        ObjectFormat.of(DossierJson.class);

    @Override
    public String expected() {
      return FIELDS.expected();
    }

    @Override
    public Dossier read(Node node) throws InvalidJsonException {
      DossierJson json = FIELDS.read(node);
      List<Problem> problems = new ArrayList<>(json.duplicates());
      try {
        Dossier dossier =
            Dossier.builder().onClash((first, later) -> first).addAll(json.entries()).build();
        if (problems.isEmpty()) {
          return dossier;
        }
        throw refusal(node, problems, null);
      } catch (InvalidDossierException e) {
        problems.addAll(e.problems());
        throw refusal(node, problems, e);
      }
    }

    private static InvalidJsonException refusal(
        Node node, List<Problem> problems, @Nullable InvalidDossierException cause) {
      StringBuilder details = new StringBuilder(":");
      problems.stream()
          .map(problem -> new Located(problem, node.nearest(problem.path()).location()))
          .sorted(Located.IN_THE_ORDER_OF_THE_TEXT)
          .forEach(details::append);
      int n = problems.size();
      return new InvalidJsonException(
          node,
          "must hold together, but has " + n + (n == 1 ? " problem" : " problems"),
          details.toString(),
          cause);
    }

    @Override
    public void write(Object value, JsonGenerator g) throws IOException {
      FIELDS.write(DossierJson.of((Dossier) value), g);
    }
  }
}
