package org.bellbuoy.standards.csaf.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.standards.csaf.writing.Csaf20Tests.FOLDER;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class Csaf21Tests {
  private static final int SAMPLES = 300;

  @Test
  void writesOnlyDocumentsThatPassEveryMandatoryTest() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      ObjectNode json = Csaf21.write(SampleAdvisories.of(seed), FOLDER);
      assertThat(CsafValidator.validate(json, Options.mandatory()).messages())
          .as("sample %d: %s", seed, json)
          .isEmpty();
    }
  }

  @Test
  void readsBackWhatItWrote() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      AdvisoryFacts facts = SampleAdvisories.of(seed);
      AdvisoryFacts read = read(Csaf21.bytes(facts, FOLDER));
      assertThat(read.tracking()).isEqualTo(facts.tracking());
      assertThat(read.publisher()).isEqualTo(facts.publisher());
      assertThat(read.kind()).isEqualTo(facts.kind());
      assertThat(read.title()).isEqualTo(facts.title());
      assertThat(read.tlp()).isEqualTo(facts.tlp());
      assertThat(read.sections()).isEqualTo(facts.sections());
      assertThat(read.credits()).isEqualTo(facts.credits());
      Csaf20Tests.sameFlaws(read.vulnerabilities(), facts.vulnerabilities());
    }
  }

  @Test
  void holdsEveryVectorAsAMember() {
    int seen = 0;
    for (long seed = 0; seed < SAMPLES; seed++) {
      AdvisoryFacts facts = SampleAdvisories.of(seed);
      ObjectNode json = Csaf21.write(facts, FOLDER);
      for (int at = 0; at < facts.vulnerabilities().size(); at++) {
        List<String> vectors = json.at("/vulnerabilities/" + at).findValuesAsString("vectorString");
        seen += vectors.stream().filter(vector -> vector.startsWith("CVSS:4.0/")).toList().size();
        assertThat(facts.vulnerabilities().get(at).ourScores())
            .allSatisfy(score -> assertThat(vectors).contains(score.vector()));
      }
    }
    assertThat(seen).isPositive();
  }

  @Test
  void saysOfWhichVersionsNothingIsKnown() {
    AdvisoryFacts some = SampleAdvisories.of(11);
    VulnerabilityFacts flaw = some.vulnerabilities().getFirst();
    List<StatusRow> rows = new ArrayList<>(flaw.statuses());
    Remainder rest = new Remainder(rows.getFirst().product(), RemainderStatus.UNKNOWN);
    rows.add(rest);
    AdvisoryFacts facts = Csaf20Tests.with(some, rows);

    JsonNode unknown = Csaf21.write(facts, FOLDER).at("/vulnerabilities/0/product_status/unknown");
    assertThat(unknown.size()).isOne();
    assertThat(read(Csaf21.bytes(facts, FOLDER)).vulnerabilities().getFirst().statuses())
        .contains(rest);
  }

  @Test
  void givesTheSameBytesForTheSameFacts() {
    assertThat(Csaf21.bytes(SampleAdvisories.of(7), FOLDER))
        .isEqualTo(Csaf21.bytes(SampleAdvisories.of(7), FOLDER));
  }

  private static AdvisoryFacts read(byte[] bytes) {
    CsafReading reading = CsafReader.read(bytes);
    assertThat(reading).isInstanceOf(CsafReading.Understood.class);
    return ((CsafReading.Understood) reading).facts();
  }
}
