package org.bellbuoy.standards.cve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.standards.versions.VersionScheme.DOTTED;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Credit;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.Remediation;
import org.bellbuoy.standards.facts.RemediationKind;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.facts.Weakness;
import org.bellbuoy.standards.json.JsonWriting;
import org.bellbuoy.standards.testing.RealFiles;
import org.bellbuoy.standards.versions.VersionRange;
import org.junit.jupiter.api.Test;

class CnaWritingTests {

  private static final Product SERVER =
      new Product("Harbour Works", "Pier Server", "harbour-works-pier-server");
  private static final CnaProvider US =
      new CnaProvider("7d1e0f3a-2b1c-4d5e-8f90-112233445566", "harbour");

  @Test
  void writesWhatItCanReadAgain() {
    var facts = facts();
    var read = read(facts);
    assertThat(read.statuses()).containsExactlyElementsOf(rowsAsRead());
    assertThat(read.title()).isEqualTo(facts.title());
    assertThat(read.weaknesses()).isEqualTo(facts.weaknesses());
    assertThat(read.references()).isEqualTo(facts.references());
    assertThat(read.remediations()).isEqualTo(facts.remediations());
    assertThat(read.disclosed()).isEqualTo(facts.disclosed());
    assertThat(read.scores()).extracting(Score::level).containsExactly(Severity.CRITICAL);
  }

  @Test
  void writesTimesWithAZoneAndNoUnspecifiedBound() {
    var text = new String(JsonWriting.pretty(CnaWriting.requestBody(facts(), US, "en")), UTF_8);
    assertThat(text)
        .contains("\"datePublic\": \"2026-03-01T10:00:00Z\"", "\"version\": \"0\"")
        .contains("\"defaultStatus\": \"unaffected\"", "\"baseScore\": 9.8")
        .doesNotContain("unspecified")
        .startsWith("{\n  \"cnaContainer\"");
  }

  @Test
  void neverWritesUnspecifiedEvenFromRecordsThatHeldIt() {
    for (var file : RealFiles.in("octopus/cve-records", ".json")) {
      var read = (CveResult.Read) CveReading.read(RealFiles.bytes(file));
      var facts = read.record().facts().orElseThrow();
      var again = CnaWriting.container(facts, US, "en");
      assertThat(again.toString()).doesNotContain("unspecified");
      assertThat(read(facts).affected()).as(file.toString()).hasSameSizeAs(facts.affected());
    }
  }

  @Test
  void findsNothingToComplainAboutInCompleteFacts() {
    assertThat(CnaChecks.check(facts())).isEmpty();
  }

  @Test
  void complainsAboutWhatIsMissing() {
    var bare =
        new VulnerabilityFacts(
            "t", null, List.of(), List.of(), List.of(), List.of(), null, List.of(), List.of(),
            List.of(), List.of(), null, null);
    assertThat(CnaChecks.check(bare))
        .extracting(CnaComplaint::rule)
        .containsExactlyInAnyOrder(
            CnaRule.HAS_ID,
            CnaRule.NAMES_A_PRODUCT,
            CnaRule.NAMES_AFFECTED_VERSIONS,
            CnaRule.SAYS_WHAT_KIND_OF_MISTAKE,
            CnaRule.HAS_A_SCORE,
            CnaRule.HAS_A_DESCRIPTION,
            CnaRule.HAS_A_PUBLIC_REFERENCE);
  }

  private static VulnerabilityFacts read(VulnerabilityFacts facts) {
    var bytes = JsonWriting.pretty(CnaWriting.requestBody(facts, US, "en"));
    var read = (CveResult.Read) CveReading.read(bytes);
    return read.record().facts().orElseThrow();
  }

  private static List<StatusRow> rowsAsRead() {
    return List.of(
        AffectedRange.of(SERVER, VersionRange.allBefore(DOTTED, "2024.1.5")),
        AffectedRange.of(SERVER, VersionRange.between(DOTTED, "2024.2.1", "2024.2.7")),
        new Remainder(SERVER, RemainderStatus.NOT_AFFECTED));
  }

  private static VulnerabilityFacts facts() {
    var vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    return new VulnerabilityFacts(
        "Sign-in can be bypassed",
        new CveId("CVE-2026-12345"),
        List.of(new Weakness("CWE-287", "Improper Authentication")),
        List.of(
            Section.of(SectionKind.DESCRIPTION, "Description", "In Pier Server one may walk in.")),
        List.of(Score.ours("us", vector, Severity.CRITICAL, "Anyone on the network can do it.")),
        rowsAsRead(),
        null,
        List.of(Remediation.of(RemediationKind.VENDOR_FIX, "Install 2024.2.7.")),
        List.of(Credit.finder("Ada")),
        List.of(),
        List.of(Reference.to("https://harbour.example/sa-1", "Advisory")),
        null,
        Instant.parse("2026-03-01T10:00:00Z"));
  }

  @Test
  void writesAFixedVersionAsUnaffected() {
    var container = AffectedWriting.write(List.of(FixedVersion.of(SERVER, DOTTED, "2.0")));
    assertThat(container.toString())
        .contains("\"version\":\"2.0\",\"status\":\"unaffected\"")
        .contains("\"defaultStatus\":\"unknown\"");
  }
}
