package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gainsay.Actor;
import io.github.gainsay.Event;
import io.github.gainsay.Id;
import io.github.gainsay.Property;
import io.github.gainsay.Source;
import io.github.gainsay.Statement;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Ids, which are texts; what they name is known from where they stand. */
final class IdFormat implements Format<Id<?>> {
  private static final Map<Type, IdFormat> KINDS =
      Map.of(
          Actor.class, new IdFormat("the id of an actor", Actor::id),
          Source.class, new IdFormat("the id of a source", Source::id),
          Event.class, new IdFormat("the id of an event", Event::id),
          Property.class, new IdFormat("the id of a property", Property::id),
          Statement.class, new IdFormat("the id of a statement", Statement::id));

  private final TextFormat<String> text;
  private final Function<String, Id<?>> maker;

  private IdFormat(String expected, Function<String, Id<?>> maker) {
    this.text = new TextFormat<>(String.class, expected, TextFormat::trimmed, Function.identity());
    this.maker = maker;
  }

  /** {@return the format of the ids of one kind, empty if the kind has no ids} */
  static Optional<IdFormat> of(Type kind) {
    return Optional.ofNullable(KINDS.get(kind));
  }

  @Override
  public String expected() {
    return text.expected();
  }

  @Override
  public Id<?> read(Node node) throws InvalidJsonException {
    return maker.apply(text.read(node));
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    g.writeString(((Id<?>) value).value());
  }
}
