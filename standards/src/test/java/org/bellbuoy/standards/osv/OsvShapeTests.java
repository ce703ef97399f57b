package org.bellbuoy.standards.osv;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.shape.Flaw;
import org.bellbuoy.standards.testing.Mutation;
import org.bellbuoy.standards.testing.RealFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OsvShapeTests {
  private static final JsonReading JSON = new JsonReading(JsonLimits.ORDINARY);
  private static final int HARMS = 40;

  @Test
  void findsNothingWrongWithRealRecords() {
    for (var file : RealFiles.in("osv/go", ".json")) {
      var root = read(RealFiles.bytes(file));
      assertThat(OsvShape.recognises(root)).as(file.toString()).isTrue();
      assertThat(OsvShape.flaws(root)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void agreesWithThePublishedSchemaOnSoundAndHarmedRecords() {
    var oracle = schema();
    List<String> disagreements = new ArrayList<>();
    for (var file : RealFiles.in("osv/go", ".json")) {
      var sound = read(RealFiles.bytes(file));
      for (int i = 0; i < HARMS; i++) {
        var harmed = Mutation.of(sound, 31L * file.getFileName().hashCode() + i);
        compare(oracle, harmed, file.getFileName() + " #" + i, disagreements);
      }
    }
    assertThat(disagreements).isEmpty();
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    var text =
        """
        {"id": "FOO-1", "modified": "2026-01-01T00:00:00+01:00",
         "affected": [{"ranges": [{"type": "SEMVER", "events": [{"fixed": "1.0.0"}]}]}]}
        """;
    assertThat(OsvShape.flaws(read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
        .extracting(Flaw::pointer)
        .containsExactlyInAnyOrder("/id", "/modified", "/affected/0/ranges/0/events");
  }

  private static void compare(
      Schema oracle, JsonNode document, String name, List<String> disagreements) {
    var errors =
        oracle.validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    var flaws = OsvShape.flaws(document);
    if (errors.isEmpty() != flaws.isEmpty()) {
      disagreements.add(name + ": schema says " + errors + ", we say " + flaws);
    }
  }

  private static Schema schema() {
    var file = RealFiles.at("schemas/osv-schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonMapper.shared().readTree(RealFiles.bytes(file)));
  }

  private static JsonNode read(byte[] bytes) {
    return ((JsonResult.Read) JSON.read(bytes)).root();
  }
}
