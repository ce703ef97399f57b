package org.bellbuoy.standards.cve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.standards.cve.CveWarningKind.NOT_AS_INTENDED;
import static org.bellbuoy.standards.cve.CveWarningKind.OVERLAP;
import static org.bellbuoy.standards.cve.CveWarningKind.REMARK;
import static org.bellbuoy.standards.cve.CveWarningKind.SEVERAL_PRODUCTS;
import static org.bellbuoy.standards.cve.CveWarningKind.UNREADABLE_BOUND;
import static org.bellbuoy.standards.cve.CveWarningKind.VENDOR_IS_A_PLATFORM;
import static org.bellbuoy.standards.cve.CveWarningKind.VERSIONS_MISSING;

import java.util.List;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.statuses.VerdictKind;
import org.bellbuoy.standards.statuses.Verdicts;
import org.bellbuoy.standards.testing.RealFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealCollectionTests {

  @Test
  void readsEveryAdvisoryAndRepeatsEachRemark() {
    var advisories = collection();
    assertThat(advisories).hasSizeGreaterThanOrEqualTo(33);
    assertThat(advisories).allMatch(advisory -> !advisory.facts().affected().isEmpty());
    assertThat(advisories).allMatch(advisory -> advisory.facts().cve() != null);
    assertThat(advisories.stream().filter(a -> kinds(a).contains(REMARK))).hasSizeGreaterThan(15);
  }

  @Test
  void findsTheOneWhoseRangesAreNotThoseThatWereMeant() {
    assertThat(collection().stream().filter(a -> kinds(a).contains(NOT_AS_INTENDED)))
        .extracting(advisory -> advisory.number().orElse(""))
        .containsExactly("SA2023-07");
  }

  @ParameterizedTest
  @CsvSource({"SA2026-04", "SA2024-07", "SA2023-07"})
  void warnsAboutOverlaps(String number) {
    assertThat(kinds(advisory(number))).contains(OVERLAP);
  }

  @Test
  void warnsAboutNamesAndBounds() {
    assertThat(kinds(advisory("SA2024-10"))).contains(UNREADABLE_BOUND, SEVERAL_PRODUCTS);
    assertThat(kinds(advisory("SA2024-09"))).contains(VENDOR_IS_A_PLATFORM);
    assertThat(kinds(advisory("SA2021-12"))).contains(VERSIONS_MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "SA2024-09, 2024.3.12765, AFFECTED",
    "SA2024-09, 2024.3.12766, FIXED",
    "SA2026-04, 2025.4.10522, AFFECTED",
    "SA2026-04, 2025.4.10530, AFFECTED",
    "SA2026-04, 2025.4.10545, FIXED",
    "SA2026-04, 2025.3.99999, AFFECTED",
    "SA2023-02, 2022.3.11042, AFFECTED",
    "SA2023-02, 2022.3.11043, FIXED",
    "SA2023-02, 2022.4.790, NOT_LISTED",
    "SA2023-02, 2022.4.791, AFFECTED",
    "SA2023-07, 2022.4.791, AFFECTED",
    "SA2021-08, 4.4.6, AFFECTED",
    "SA2021-08, 4.4.7, FIXED"
  })
  void answersAsMeant(String number, String version, VerdictKind verdict) {
    var advisory = advisory(number);
    var code = advisory.facts().products().getFirst().code();
    assertThat(Verdicts.of(advisory.intended(), code, version).kind()).isEqualTo(verdict);
  }

  private static CollectedAdvisory advisory(String number) {
    return collection().stream()
        .filter(advisory -> advisory.number().filter(number::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private static List<CollectedAdvisory> collection() {
    var bytes = RealFiles.bytes(RealFiles.at("octopus/advisories.json"));
    var read = (JsonResult.Read) new JsonReading(JsonLimits.ORDINARY).read(bytes);
    return CollectionReading.read(read.root());
  }

  private static List<CveWarningKind> kinds(CollectedAdvisory advisory) {
    return advisory.warnings().stream().map(CveWarning::kind).toList();
  }
}
