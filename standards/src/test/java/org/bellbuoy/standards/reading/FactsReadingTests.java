package org.bellbuoy.standards.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvWriting;
import org.bellbuoy.standards.testing.Mutation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FactsReadingTests {
  private static final String GITHUB =
      """
      {"ghsa_id": "GHSA-aaaa-bbbb-cccc", "cve_id": "CVE-2026-101169", "summary": "It leaks.",
       "description": "It leaks *a lot*.", "html_url": "https://github.com/advisories/GHSA-a",
       "published_at": "2026-02-01T10:00:00Z", "updated_at": "2026-02-03T10:00:00Z",
       "withdrawn_at": null,
       "vulnerabilities": [
         {"package": {"ecosystem": "npm", "name": "@scope/leaky"},
          "vulnerable_version_range": ">= 1.0.0, < 1.4.2", "first_patched_version": "1.4.2"},
         {"package": {"ecosystem": "maven", "name": "org.example:leaky"},
          "vulnerable_version_range": "<= 2.1", "first_patched_version": {"identifier": "2.2"}},
         {"package": {"ecosystem": "other", "name": "Leaky Server"},
          "vulnerable_version_range": "> 3.0", "patched_versions": "3.1, 4.0"}],
       "cvss_severities": {
         "cvss_v3": {"vector_string": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N", "score": 7.5}},
       "cwes": [{"cwe_id": "CWE-200", "name": "x"}],
       "references": ["https://example.com/leak"],
       "credits": [{"user": {"login": "ada"}, "type": "finder"}]}
      """;
  private static final String OSV =
      """
      {"schema_version": "1.7.0", "id": "PYSEC-2026-1", "modified": "2026-01-02T00:00:00Z",
       "published": "2026-01-03T00:00:00Z", "aliases": ["CVE-2026-10001", "GHSA-x"],
       "affected": [{"package": {"ecosystem": "PyPI", "name": "leaky"},
         "ranges": [{"type": "ECOSYSTEM", "events": [
           {"introduced": "0"}, {"fixed": "1.2"}, {"introduced": "2.0"}, {"last_affected": "2.3"}]},
           {"type": "GIT", "repo": "https://example.com/x", "events": [{"introduced": "0"}]}],
         "versions": ["1.1", "3.0rc1"]}],
       "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N"}],
       "database_specific": {"cwe_ids": ["CWE-79"]}}
      """;

  @Test
  void readsTheRangesOfAGithubAdvisoryAsItsPackageManagersOrderThem() {
    FactsRead.Understood read = understood(parsed(GITHUB));
    VulnerabilityFacts flaw = read.facts().vulnerabilities().getFirst();
    assertThat(flaw.cve()).hasToString("CVE-2026-101169");
    assertThat(flaw.affected())
        .extracting(row -> row.versions().scheme().code() + " " + row.versions().inWords())
        .containsExactly(
            "npm from 1.0.0 before 1.4.2",
            "maven all versions up to and including 2.1",
            "generic from 3.0 on");
    assertThat(flaw.fixed())
        .extracting(FixedVersion::version)
        .containsExactly("1.4.2", "2.2", "3.1", "4.0");
    assertThat(flaw.products().getFirst().purl()).isEqualTo("pkg:npm/%40scope/leaky");
    assertThat(flaw.scores()).hasSize(1);
    assertThat(flaw.weaknesses().getFirst().name()).startsWith("Exposure of Sensitive");
    assertThat(read.doubts()).anySatisfy(doubt -> assertThat(doubt).contains("> 3.0"));
  }

  @Test
  void readsEveryStretchAndEveryLooseVersionOfAnOsvRecord() {
    FactsRead.Understood read = understood(parsed(OSV));
    VulnerabilityFacts flaw = read.facts().vulnerabilities().getFirst();
    assertThat(flaw.cve()).hasToString("CVE-2026-10001");
    assertThat(flaw.affected())
        .extracting(row -> row.versions().inWords())
        .containsExactly(
            "all versions before 1.2", "from 2.0 up to and including 2.3", "version 3.0rc1");
    assertThat(flaw.fixed()).extracting(FixedVersion::version).containsExactly("1.2");
    assertThat(flaw.products().getFirst().purl()).isEqualTo("pkg:pypi/leaky");
    assertThat(read.doubts())
        .anySatisfy(doubt -> assertThat(doubt).contains("before it was published"))
        .anySatisfy(doubt -> assertThat(doubt).contains("commits"));
  }

  @Test
  void keepsFlawsWithoutAnIdApartInEveryFormat() {
    AdvisoryFacts facts = SampleAdvisories.of(3);
    long names = facts.vulnerabilities().stream().map(facts::nameOf).distinct().count();
    assertThat(names).isEqualTo(facts.vulnerabilities().size());
  }

  @Test
  void answersEveryDamagedDocumentWithFactsOrASentence() {
    AdvisoryFacts facts = SampleAdvisories.of(5);
    List<JsonNode> documents =
        List.of(
            parsed(GITHUB),
            parsed(OSV),
            OsvWriting.write(facts, Releases.unknown()).getFirst(),
            OpenVexWriting.write(facts, Releases.unknown(), "https://example.com/x.openvex.json"),
            CycloneDxWriting.write(facts));
    for (JsonNode document : documents) {
      for (long seed = 0; seed < 400; seed++) {
        assertThat(FactsReading.read(Mutation.of(document, seed))).as("seed %d", seed).isNotNull();
      }
    }
  }

  @Test
  void refusesWhatStatesNoFacts() {
    assertThat(FactsReading.read(parsed("{\"a\": 1}"))).isInstanceOf(FactsRead.Refused.class);
    assertThat(FactsReading.read(parsed("[]"))).isInstanceOf(FactsRead.Refused.class);
  }

  private static FactsRead.Understood understood(JsonNode root) {
    return (FactsRead.Understood) FactsReading.read(root);
  }

  private static JsonNode parsed(String json) {
    return ((JsonResult.Read) new JsonReading(JsonLimits.ORDINARY).read(json.getBytes(UTF_8)))
        .root();
  }
}
