package org.bellbuoy.standards.cve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellbuoy.standards.testing.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealRecordsTests {

  @Test
  void readsRecordsOfManyAssigners() {
    var files = RealFiles.in("cve", ".json");
    assertThat(files).hasSizeGreaterThanOrEqualTo(250);
    for (var file : files) {
      assertThat(CveReading.read(RealFiles.bytes(file)))
          .as(file.toString())
          .isInstanceOfSatisfying(
              CveResult.Read.class, read -> assertThat(read.record().id()).isPresent());
    }
  }

  @Test
  void readsEveryRecordOfOneVendorAndNeverInSilence() {
    var files = RealFiles.in("octopus/cve-records", ".json");
    assertThat(files).hasSizeGreaterThanOrEqualTo(31);
    for (var file : files) {
      var read = (CveResult.Read) CveReading.read(RealFiles.bytes(file));
      assertThat(read.record().facts().orElseThrow().affected()).as(file.toString()).isNotEmpty();
      var text = new String(RealFiles.bytes(file), UTF_8);
      assertThat(kinds(read).contains(CveWarningKind.JOINED_HALVES))
          .as(file.toString())
          .isEqualTo(text.contains("\"lessThan\": \"unspecified\""));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CVE-2024-9194, VENDOR_IS_A_PLATFORM",
    "CVE-2023-2247, AMBIGUOUS_BOUND",
    "CVE-2023-2247, DEFAULT_STATUS_MISSING",
    "CVE-2026-4881, OVERLAP",
    "CVE-2024-7998, OVERLAP",
    "CVE-2024-12226, UNREADABLE_BOUND",
    "CVE-2024-12226, SEVERAL_PRODUCTS",
    "CVE-2021-31818, JOINED_HALVES",
    "CVE-2021-31818, WEAKNESS_IN_WORDS",
    "CVE-2021-31818, SCORE_MISSING",
    "CVE-2021-31819, NO_LOWER_BOUND"
  })
  void namesTheDefectsOfRealRecords(String id, CveWarningKind kind) {
    var file = RealFiles.at("octopus/cve-records/" + id + ".json");
    assertThat(kinds((CveResult.Read) CveReading.read(RealFiles.bytes(file)))).contains(kind);
  }

  private static List<CveWarningKind> kinds(CveResult.Read read) {
    return read.warnings().stream().map(CveWarning::kind).toList();
  }
}
