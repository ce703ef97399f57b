package org.bellbuoy.standards.csaf;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The schema that OASIS publishes, run by a general engine: the oracle for our own shapes.
record PublishedSchema(Schema schema) {
  /// Some schemas name a dialect of their own, which only makes formats binding; so do we.
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  static PublishedSchema of(String version, String file) {
    Path folder = TestFolder.needed("schemas").resolve(version);
    Map<String, String> known = new HashMap<>();
    for (Path each : TestFolder.documents(folder)) {
      if (!each.toString().contains("_strict")) {
        add(each, known);
      }
    }
    String id = TestFolder.json(folder.resolve(file)).path("$id").asString();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known));
    return new PublishedSchema(registry.getSchema(SchemaLocation.of(id)));
  }

  private static void add(Path file, Map<String, String> known) {
    JsonNode json = TestFolder.json(file);
    String id = json.path("$id").asString(json.path("id").asString(""));
    String text =
        new String(TestFolder.bytes(file), StandardCharsets.UTF_8)
            .replaceAll("\"https://[^\"]*/meta\\.json\"", '"' + DIALECT + '"');
    known.put(id, text);
    known.put(id.replaceFirst("\\?.*", ""), text);
  }

  List<Error> errors(JsonNode document) {
    return schema.validate(
        document,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
