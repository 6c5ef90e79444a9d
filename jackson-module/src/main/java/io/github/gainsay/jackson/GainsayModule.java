package io.github.gainsay.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.gainsay.Id;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Teaches Jackson to read and write Gainsay's model: dossiers, reports, standings, and everything
 * in them.
 *
 * <p>Register it, or let {@link com.fasterxml.jackson.databind.ObjectMapper#findAndRegisterModules}
 * find it:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new GainsayModule()).build();
 * Dossier dossier = mapper.readValue(file, Dossier.class);
 * mapper.writeValue(out, ConsistencyChecker.of(StandardRules.all()).check(dossier));
 * }</pre>
 *
 * <p>The format is described field by field in {@code docs/json.md}. One document is one {@link
 * io.github.gainsay.Dossier}, or one {@link io.github.gainsay.consistency.CheckReport} or {@link
 * io.github.gainsay.standing.Standings} with its dossier; the types in them can also stand in types
 * of your own. The same dossier is written the same to the byte everywhere, and nothing that the
 * mapper is told otherwise changes the format: naming strategies, inclusion, default typing,
 * coercions, leniency about unknown fields. Any format that Jackson reads will do, such as YAML.
 *
 * <p>What is not as described is refused with a {@link
 * com.fasterxml.jackson.databind.JsonMappingException}, whose message has the path, what must be
 * there, what is there, and line and column:
 *
 * <pre>
 * actors[0].name must be text, but was the number 5 (line 2, column 35)
 * </pre>
 *
 * <p>A dossier with dangling references is refused with all problems at once, and the cause is the
 * {@link io.github.gainsay.InvalidDossierException}. Text that is not JSON at all is Jackson's own
 * matter. Immutable and thread-safe.
 */
public final class GainsayModule extends Module {
  private static final String NAME = "gainsay-jackson";

  /** Makes the module. */
  public GainsayModule() {}

  /** {@return the artifactId, {@code gainsay-jackson}} */
  @Override
  public String getModuleName() {
    return NAME;
  }

  /** {@return the same for all these modules, so that registering two makes no difference} */
  @Override
  public Object getTypeId() {
    return NAME;
  }

  /** {@return the version of this artifact} */
  @Override
  public Version version() {
    try (InputStream in = GainsayModule.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return VersionUtil.parseVersion(properties.getProperty("version"), "io.github.gainsay", NAME);
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties must be in the jar", e);
    }
  }

  /**
   * Registers what reads and writes the model.
   *
   * @param context where to register it
   */
  @Override
  public void setupModule(SetupContext context) {
    List<JsonSerializer<?>> serializers = new ArrayList<>();
    Map<Class<?>, JsonDeserializer<?>> deserializers = new HashMap<>();
    for (Class<?> type : Formats.modelTypes()) {
      serializers.add(new ModelSerializer<>(type));
      deserializers.put(type, new ModelDeserializer<>(type));
    }
    serializers.add(new IdSerializer());
    serializers.add(new SarifSerializer());
    deserializers.put(Id.class, new IdDeserializer());
    context.addSerializers(new SimpleSerializers(serializers));
    context.addDeserializers(new SimpleDeserializers(deserializers));
  }
}
