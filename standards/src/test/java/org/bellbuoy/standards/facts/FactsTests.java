package org.bellbuoy.standards.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.junit.jupiter.api.Test;

class FactsTests {

  private static final Product SERVER = new Product("Harbour Works", "Pier Server", "pier-server");

  @Test
  void acceptsACveIdOfAnyLength() {
    assertThat(new CveId("CVE-2026-101169").year()).isEqualTo(2026);
    assertThat(CveId.find("CVE-2024-1234567890123456789")).isPresent();
  }

  @Test
  void refusesACveIdThatLacksDigits() {
    assertThat(CveId.find("CVE-2024-09")).isEmpty();
    assertThatThrownBy(() -> new CveId("CVE-2024-09"))
        .hasMessage("\"CVE-2024-09\" is not a CVE ID: it must look like CVE-2026-12345.");
  }

  @Test
  void refusesOurOwnLevelWithoutAReason() {
    assertThatThrownBy(() -> Score.ours("us", "CVSS:3.1/…", Severity.HIGH, " "))
        .hasMessage("The level high needs a reason in a sentence.");
  }

  @Test
  void refusesAProductWithoutAName() {
    assertThatThrownBy(() -> new Product("Harbour Works", " ", "x"))
        .hasMessage("Missing: the name of a product of Harbour Works.");
  }

  @Test
  void refusesAnAdvisoryThatIsCurrentBeforeItsFirstRelease() {
    var first = Instant.parse("2026-03-02T00:00:00Z");
    var earlier = Instant.parse("2026-03-01T00:00:00Z");
    var revision = new Revision("1", first, "First release.", true);
    assertThatThrownBy(() ->
            new Tracking(
                "HW-2026-1",
                List.of(),
                DocumentStatus.FINAL,
                Standing.inForce(),
                first,
                earlier,
                List.of(revision),
                null))
        .hasMessageContaining("before its first release");
  }

  @Test
  void namesEachProductOnceInTheOrderOfItsRows() {
    var rows =
        List.<StatusRow>of(
            AffectedRange.of(SERVER, VersionRange.between(VersionScheme.DOTTED, "1.0", "1.2")),
            FixedVersion.of(SERVER, VersionScheme.DOTTED, "1.2"));
    var flaw = flawWith(rows);
    assertThat(flaw.products()).containsExactly(SERVER);
    assertThat(flaw.affected()).hasSize(1);
    assertThat(flaw.fixed()).hasSize(1);
    assertThat(flaw.notAffected()).isEmpty();
  }

  private static VulnerabilityFacts flawWith(List<StatusRow> rows) {
    return new VulnerabilityFacts(
        "A flaw", null, List.of(), List.of(), List.of(), rows, null, List.of(), List.of(),
        List.of(), List.of(), null, null);
  }
}
