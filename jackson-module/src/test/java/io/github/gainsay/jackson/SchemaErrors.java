package io.github.gainsay.jackson;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** What a validator says that does not know Gainsay, by the schemas in the jar. */
final class SchemaErrors {
  private static final SpecificationVersion DIALECT = SpecificationVersion.DRAFT_2020_12;

  static final SchemaErrors DOSSIER = new SchemaErrors(GainsaySchemas.dossier());
  static final SchemaErrors REPORT = new SchemaErrors(GainsaySchemas.report());
  static final SchemaErrors EXTRACTION = new SchemaErrors(GainsaySchemas.extraction());

  private final Schema schema;

  private SchemaErrors(String text) {
    this.schema = SchemaRegistry.withDefaultDialect(DIALECT).getSchema(text, InputFormat.JSON);
  }

  /** {@return the errors in a text that is to be a schema, by the schema of schemas} */
  static List<String> inSchema(String text) {
    return lines(
        SchemaRegistry.withDefaultDialect(DIALECT)
            .getSchema(SchemaLocation.of(DIALECT.getDialectId()))
            .validate(text, InputFormat.JSON));
  }

  /** {@return each error with the place in the document before it, such as {@code /actors/0: …}} */
  List<String> in(String json) {
    return lines(schema.validate(json, InputFormat.JSON));
  }

  private static List<String> lines(List<com.networknt.schema.Error> errors) {
    return errors.stream()
        .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
        .toList();
  }
}
