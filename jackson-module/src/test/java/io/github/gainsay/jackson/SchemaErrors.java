package io.github.gainsay.jackson;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What a validator says that does not know Gainsay, by the schemas in the jar. */
final class SchemaErrors {
  static final SchemaErrors DOSSIER = new SchemaErrors(GainsaySchemas.dossier());
  static final SchemaErrors REPORT = new SchemaErrors(GainsaySchemas.report());
  static final SchemaErrors EXTRACTION = new SchemaErrors(GainsaySchemas.extraction());

  private final Schema schema;

  private SchemaErrors(String text) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text, InputFormat.JSON);
  }

  /** {@return each error with the place in the document before it, such as {@code /actors/0: …}} */
  List<String> in(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
