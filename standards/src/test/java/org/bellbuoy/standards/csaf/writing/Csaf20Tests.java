package org.bellbuoy.standards.csaf.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class Csaf20Tests {
  private static final int SAMPLES = 300;
  static final TlpFolder FOLDER =
      new TlpFolder(URI.create("https://example.com/.well-known/csaf/white/"), TlpLabel.CLEAR);

  @Test
  void writesOnlyDocumentsThatPassEveryMandatoryTest() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      ObjectNode json = Csaf20.write(SampleAdvisories.of(seed), FOLDER);
      assertThat(CsafValidator.validate(json, Options.mandatory()).messages())
          .as("sample %d: %s", seed, json)
          .isEmpty();
    }
  }

  @Test
  void leavesNothingToAdviseButMissingScoresForVersion4() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      ObjectNode json = Csaf20.write(SampleAdvisories.of(seed), FOLDER);
      assertThat(CsafValidator.validate(json, Options.all()).messages())
          .as("sample %d", seed)
          .extracting(message -> message.test())
          .isSubsetOf("6.2.1", "6.2.2", "6.2.3", "6.2.16", "6.3.3", "6.3.4", "6.3.9", "6.3.10");
    }
  }

  @Test
  void readsBackWhatItWrote() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      AdvisoryFacts facts = SampleAdvisories.of(seed);
      AdvisoryFacts read = read(Csaf20.bytes(facts, FOLDER));
      assertThat(read.tracking()).isEqualTo(facts.tracking());
      assertThat(read.publisher()).isEqualTo(facts.publisher());
      assertThat(read.kind()).isEqualTo(facts.kind());
      assertThat(read.title()).isEqualTo(facts.title());
      assertThat(read.tlp()).isEqualTo(facts.tlp());
      assertThat(read.sections()).isEqualTo(facts.sections());
      assertThat(read.credits()).isEqualTo(facts.credits());
      sameFlaws(read.vulnerabilities(), facts.vulnerabilities());
    }
  }

  static void sameFlaws(List<VulnerabilityFacts> read, List<VulnerabilityFacts> facts) {
    assertThat(read).hasSameSizeAs(facts);
    for (int i = 0; i < facts.size(); i++) {
      VulnerabilityFacts one = read.get(i);
      VulnerabilityFacts other = facts.get(i);
      assertThat(one.statuses()).containsExactlyInAnyOrderElementsOf(other.statuses());
      assertThat(one).usingRecursiveComparison().ignoringFields("statuses").isEqualTo(other);
    }
  }

  @Test
  void givesTheSameBytesForTheSameFacts() {
    assertThat(Csaf20.bytes(SampleAdvisories.of(7), FOLDER))
        .isEqualTo(Csaf20.bytes(SampleAdvisories.of(7), FOLDER));
  }

  @Test
  void namesItsCanonicalAddressInTheYearOfTheFirstRelease() {
    ObjectNode json = Csaf20.write(SampleAdvisories.of(3), FOLDER);
    assertThat(json.at("/document/references/0/url").asString())
        .isEqualTo("https://example.com/.well-known/csaf/white/2025/ex-2025-3.json");
  }

  @Test
  void publishesThreatsAsInformation() {
    AdvisoryFacts some = SampleAdvisories.of(5);
    AdvisoryFacts threat =
        new AdvisoryFacts(
            some.publisher(),
            some.tracking(),
            AdvisoryKind.THREAT,
            some.title(),
            some.tlp(),
            some.lang(),
            some.sections(),
            List.of(),
            List.of(),
            List.of());
    ObjectNode json = Csaf20.write(threat, FOLDER);
    assertThat(json.at("/document/category").asString()).isEqualTo("csaf_informational_advisory");
    assertThat(CsafValidator.validate(json, Options.mandatory()).messages()).isEmpty();
  }

  @Test
  void saysWhatHoldsForVersionsNobodyNamed() {
    AdvisoryFacts some = SampleAdvisories.of(11);
    VulnerabilityFacts flaw = some.vulnerabilities().getFirst();
    List<StatusRow> rows = new java.util.ArrayList<>(flaw.statuses());
    Remainder rest = new Remainder(rows.getFirst().product(), RemainderStatus.NOT_AFFECTED);
    rows.add(rest);
    AdvisoryFacts read = read(Csaf20.bytes(with(some, rows), FOLDER));
    assertThat(read.vulnerabilities().getFirst().statuses()).contains(rest);
  }

  static AdvisoryFacts with(AdvisoryFacts some, List<StatusRow> rows) {
    VulnerabilityFacts flaw = some.vulnerabilities().getFirst();
    VulnerabilityFacts changed =
        new VulnerabilityFacts(
            flaw.title(),
            flaw.cve(),
            flaw.weaknesses(),
            flaw.sections(),
            flaw.scores(),
            rows,
            flaw.exploitation(),
            flaw.remediations(),
            flaw.credits(),
            flaw.foreignIds(),
            flaw.references(),
            flaw.discovered(),
            flaw.disclosed());
    return new AdvisoryFacts(
        some.publisher(),
        some.tracking(),
        some.kind(),
        some.title(),
        some.tlp(),
        some.lang(),
        some.sections(),
        some.references(),
        some.credits(),
        List.of(changed));
  }

  private static AdvisoryFacts read(byte[] bytes) {
    CsafReading reading = CsafReader.read(bytes);
    assertThat(reading).isInstanceOf(CsafReading.Understood.class);
    return ((CsafReading.Understood) reading).facts();
  }
}
