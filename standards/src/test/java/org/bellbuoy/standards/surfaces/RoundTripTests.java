package org.bellbuoy.standards.surfaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.writing.SampleAdvisories;
import org.bellbuoy.standards.facts.FactsRead;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.reading.FactsReading;
import org.bellbuoy.standards.testing.RealFiles;
import org.junit.jupiter.api.Test;

/// Every output of one record, read back, says of affected and fixed versions, dates and scores
/// what the record says.
class RoundTripTests {
  private static final int SAMPLES = 150;
  private static final JsonReading READING = new JsonReading(JsonLimits.CSAF);

  @Test
  void readsBackFromEveryFormatWhatGeneratedRecordsSay() {
    for (long seed = 0; seed < SAMPLES; seed++) {
      assertThat(Outputs.of(SampleAdvisories.of(seed)).differences())
          .as("sample %d", seed)
          .isEmpty();
    }
  }

  @Test
  void readsBackFromEveryFormatWhatRealSecurityAdvisoriesSay() {
    comesBack(RealFiles.in("csaf-cisa", ".json"), 120);
  }

  @Test
  void readsBackFromEveryFormatWhatRealCveRecordsSay() {
    comesBack(RealFiles.in("cve", ".json"), 240);
  }

  @Test
  void readsBackFromEveryFormatWhatRecordsOfOneVendorSay() {
    comesBack(RealFiles.in("octopus/cve-records", ".json"), 31);
  }

  @Test
  void readsBackFromEveryFormatWhatRealOsvRecordsSay() {
    comesBack(RealFiles.in("osv/go", ".json"), 200);
  }

  private static void comesBack(List<Path> files, int atLeast) {
    List<String> differences = new ArrayList<>();
    int read = 0;
    int documents = 0;
    for (Path file : files) {
      if (FactsReading.read(((JsonResult.Read) READING.read(RealFiles.bytes(file))).root())
          instanceof FactsRead.Understood(var facts, _)) {
        read++;
        Outputs.Result result = Outputs.of(facts);
        documents += result.documents();
        result
            .differences()
            .forEach(each -> differences.add(file.getFileName() + ": " + each.sentence()));
      }
    }
    assertThat(differences)
        .as("%d records, %d documents, %d differences", read, documents, differences.size())
        .isEmpty();
    assertThat(read).isGreaterThanOrEqualTo(atLeast);
  }
}
