package org.bellbuoy.standards.osv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonParts;
import org.bellbuoy.standards.versions.VersionSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OsvWritingTests {
  private static final int SAMPLES = 200;

  @Test
  void writesRecordsOfTheRightShapeOneForEachVulnerability() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var facts = SampleAdvisories.of(seed);
      var records = OsvWriting.write(facts, Releases.unknown());
      assertThat(records).hasSameSizeAs(facts.vulnerabilities());
      assertThat(records)
          .as("sample %d", seed)
          .allSatisfy(record -> assertThat(OsvShape.flaws(record)).isEmpty());
    }
  }

  @Test
  void saysTheAffectedSetOfEachProductAsOneVersUri() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var facts = SampleAdvisories.of(seed);
      var records = OsvWriting.write(facts, Releases.unknown());
      for (int i = 0; i < records.size(); i++) {
        assertThat(written(records.get(i)))
            .as("sample %d", seed)
            .isEqualTo(stated(facts.vulnerabilities().get(i)));
      }
    }
  }

  @Test
  void callsARecordLikeItsCveAndElseByTheNumberOfTheAdvisory() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      var facts = SampleAdvisories.of(seed);
      for (VulnerabilityFacts flaw : facts.vulnerabilities()) {
        assertThat(OsvWriting.id(facts, flaw))
            .startsWith(flaw.cve() == null ? "x_" + facts.tracking().id() : flaw.cve().value());
      }
    }
  }

  private static List<String> written(JsonNode record) {
    return JsonParts.objects(record, "affected").stream()
        .map(entry -> entry.path("database_specific").path("vers").asString(""))
        .toList();
  }

  private static List<String> stated(VulnerabilityFacts flaw) {
    return flaw.affected().stream()
        .map(row -> row.product())
        .distinct()
        .map(product -> {
          var ranges =
              flaw.affected().stream()
                  .filter(row -> row.product().equals(product))
                  .map(row -> row.versions())
                  .toList();
          return VersionSet.of(ranges.getFirst().scheme(), ranges).toVers();
        })
        .toList();
  }
}
