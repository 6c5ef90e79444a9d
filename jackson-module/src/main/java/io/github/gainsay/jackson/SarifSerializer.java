package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes reports in SARIF; nothing reads them back. */
final class SarifSerializer extends StdSerializer<SarifReport> {
  private static final long serialVersionUID = 1L;

  SarifSerializer() {
    super(SarifReport.class);
  }

  @Override
  public void serialize(SarifReport report, JsonGenerator g, SerializerProvider provider)
      throws IOException {
    report.tree().serialize(g, provider);
  }

  /** Writes the same with default typing: the format needs no names of classes. */
  @Override
  public void serializeWithType(
      SarifReport report, JsonGenerator g, SerializerProvider provider, TypeSerializer typing)
      throws IOException {
    serialize(report, g, provider);
  }
}
