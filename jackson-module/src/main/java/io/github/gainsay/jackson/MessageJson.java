package io.github.gainsay.jackson;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.gainsay.consistency.Message;
import io.github.gainsay.consistency.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said, apart from the words of a language; stands beside the same in English. */
record MessageJson(
    @JsonProperty(value = "key", required = true) String key,
    @JsonProperty("arguments") List<ArgumentJson> arguments) {
  static final ObjectFormat<MessageJson, MessageJson> FORMAT = ObjectFormat.of(MessageJson.class);

  /** {@return the message, unless it is nothing but words} */
  static @Nullable MessageJson of(Message message) {
    return message.equals(Message.literal(message.toString())) ? null : wire(message);
  }

  private static MessageJson wire(Message message) {
    return new MessageJson(
        message.key(), message.arguments().stream().map(ArgumentJson::of).toList());
  }

  /**
   * {@return the message if it reads as the text does, otherwise the text as it is}
   *
   * <p>So whoever changes the text alone, or reads what another version wrote, has the text.
   */
  static Message read(@Nullable MessageJson wire, String text) {
    return Optional.ofNullable(wire)
        .flatMap(MessageJson::message)
        .filter(message -> message.toString().equals(text))
        .orElseGet(() -> Message.literal(text));
  }

  /** {@return the message; empty if this version does not have it} */
  private Optional<Message> message() {
    List<Object> all = new ArrayList<>();
    for (ArgumentJson argument : arguments) {
      argument.model().ifPresent(all::add);
    }
    return all.size() == arguments.size() && Messages.english().has(key, all.size())
        ? Optional.of(Message.of(key, all.toArray()))
        : Optional.empty();
  }

  /**
   * An argument.
   *
   * @param value a String, a MessageJson, or a List of arguments
   */
  record ArgumentJson(Object value) {
    static final Format<ArgumentJson> FORMAT = new ArgumentFormat();

    static ArgumentJson of(Object argument) {
      if (argument instanceof List<?> list) {
        return new ArgumentJson(list.stream().map(ArgumentJson::of).toList());
      }
      return new ArgumentJson(argument instanceof Message message ? wire(message) : argument);
    }

    private Optional<Object> model() {
      if (value instanceof MessageJson message) {
        return message.message().map(Object.class::cast);
      }
      if (!(value instanceof List<?> list)) {
        return Optional.of(value);
      }
      List<Object> items = new ArrayList<>();
      list.forEach(item -> ((ArgumentJson) item).model().ifPresent(items::add));
      return Optional.<Object>of(items).filter(all -> items.size() == list.size());
    }
  }

  private static final class ArgumentFormat implements Format<ArgumentJson> {
    @Override
    public String expected() {
      return "a text, a message or a list of those";
    }

    @Override
    public ArgumentJson read(Node node) throws InvalidJsonException {
      if (node.isText()) {
        return new ArgumentJson(node.text());
      }
      if (node.isObject()) {
        return new ArgumentJson(MessageJson.FORMAT.read(node));
      }
      if (!node.isList()) {
        throw node.mismatch(expected());
      }
      List<ArgumentJson> items = new ArrayList<>();
      for (Node item : node.items()) {
        items.add(read(item));
      }
      return new ArgumentJson(items);
    }

    @Override
    public void write(Object argument, JsonGenerator g) throws IOException {
      Object value = ((ArgumentJson) argument).value();
      if (value instanceof List<?> items) {
        g.writeStartArray(items, items.size());
        for (Object item : items) {
          write(item, g);
        }
        g.writeEndArray();
      } else if (value instanceof MessageJson message) {
        MessageJson.FORMAT.write(message, g);
      } else {
        g.writeString((String) value);
      }
    }
  }
}
