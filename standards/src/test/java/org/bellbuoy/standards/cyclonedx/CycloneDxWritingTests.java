package org.bellbuoy.standards.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.json.JsonWriting;
import org.bellbuoy.standards.testing.RealFiles;
import org.bellbuoy.standards.versions.VersText;
import org.bellbuoy.standards.versions.VersionRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CycloneDxWritingTests {
  private static final int SAMPLES = 200;

  @Test
  void isValidByThePublishedSchema() {
    var schema = schema();
    for (long seed = 0; seed < SAMPLES; seed++) {
      var bytes = JsonWriting.pretty(CycloneDxWriting.write(SampleAdvisories.of(seed)));
      var errors = schema.validate(JsonMapper.shared().readTree(bytes));
      assertThat(errors).as("sample %d", seed).isEmpty();
    }
  }

  @Test
  void namesExactlyTheAffectedRangesOfTheFacts() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var facts = SampleAdvisories.of(seed);
      assertThat(written(facts)).as("sample %d", seed).containsExactlyElementsOf(stated(facts));
    }
  }

  @Test
  void keepsTheSerialNumberThroughAllRevisions() {
    var facts = SampleAdvisories.of(7);
    assertThat(CycloneDxWriting.write(facts)).isEqualTo(CycloneDxWriting.write(facts));
    assertThat(CycloneDxWriting.write(facts).path("serialNumber").asString())
        .startsWith("urn:uuid:")
        .isNotEqualTo(
            CycloneDxWriting.write(SampleAdvisories.of(8)).path("serialNumber").asString());
  }

  private static List<VersionRange> stated(AdvisoryFacts facts) {
    return facts.vulnerabilities().stream()
        .flatMap(flaw ->
            flaw.products().stream()
                .flatMap(product ->
                    flaw.affected().stream()
                        .filter(row -> row.product().equals(product))
                        .map(AffectedRange::versions)))
        .toList();
  }

  private static List<VersionRange> written(AdvisoryFacts facts) {
    List<VersionRange> ranges = new ArrayList<>();
    for (JsonNode flaw : JsonParts.objects(CycloneDxWriting.write(facts), "vulnerabilities")) {
      for (JsonNode affect : JsonParts.objects(flaw, "affects")) {
        JsonParts.objects(affect, "versions").stream()
            .filter(version -> version.path("status").asString("").equals("affected"))
            .map(version -> VersText.read(version.path("range").asString("")))
            .flatMap(Optional::stream)
            .forEach(ranges::add);
      }
    }
    return ranges;
  }

  private static Schema schema() {
    Path folder =
        Path.of(
            System.getProperty("bellbuoy.home", ".."),
            ".bellbuoy/tools/node_modules/@cyclonedx/cyclonedx-library/res/schema");
    assumeThat(Files.isDirectory(folder))
        .withFailMessage("Skipped: %s is not there; run bin/setup.", folder)
        .isTrue();
    Map<String, String> known = new HashMap<>();
    String of16 = "";
    for (String name : List.of("bom-1.6", "spdx", "jsf-0.82")) {
      var bytes = RealFiles.bytes(folder.resolve(name + ".SNAPSHOT.schema.json"));
      String id = JsonMapper.shared().readTree(bytes).path("$id").asString();
      known.put(id, new String(bytes, StandardCharsets.UTF_8));
      of16 = name.startsWith("bom") ? id : of16;
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(known))
        .getSchema(SchemaLocation.of(of16));
  }
}
