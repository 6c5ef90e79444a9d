package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.gainsay.value.Unit;
import java.io.IOException;

/** Units by their names; the empty text is the unit that is left open. */
final class UnitFormat implements Format<Unit> {
  private static final TextFormat<Unit> NAME =
      new TextFormat<>(
          Unit.class,
          "what is counted or measured, such as people or km",
          text -> text.isEmpty() ? Unit.unspecified() : Unit.of(text),
          Unit::toString);

  @Override
  public String expected() {
    return NAME.expected();
  }

  @Override
  public Unit read(Node node) throws InvalidJsonException {
    return NAME.read(node);
  }

  @Override
  public void write(Object value, JsonGenerator g) throws IOException {
    requireNamed((Unit) value, g);
    NAME.write(value, g);
  }

  /** Refuses shares, which have no name, and things counted that have the name of a measure. */
  private static void requireNamed(Unit unit, JsonGenerator g) throws JsonMappingException {
    if (!isNamed(unit.toString(), unit)) {
      throw JsonMappingException.from(g, "unit must be what its name says, but was '" + unit + "'");
    }
  }

  private static boolean isNamed(String name, Unit unit) {
    try {
      return NAME.parse().apply(name).equals(unit);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
