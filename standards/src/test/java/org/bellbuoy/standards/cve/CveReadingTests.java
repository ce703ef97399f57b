package org.bellbuoy.standards.cve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.standards.cve.CveWarningKind.COMMITS_AS_VERSIONS;
import static org.bellbuoy.standards.cve.CveWarningKind.DEFAULT_STATUS_MISSING;
import static org.bellbuoy.standards.cve.CveWarningKind.JOINED_HALVES;
import static org.bellbuoy.standards.cve.CveWarningKind.NO_LOWER_BOUND;
import static org.bellbuoy.standards.cve.CveWarningKind.OVERLAP;
import static org.bellbuoy.standards.cve.CveWarningKind.SCORE_DIFFERS;
import static org.bellbuoy.standards.cve.CveWarningKind.TIME_WITHOUT_ZONE;
import static org.bellbuoy.standards.cve.CveWarningKind.UNREADABLE_BOUND;
import static org.bellbuoy.standards.cve.CveWarningKind.VENDOR_IS_A_PLATFORM;
import static org.bellbuoy.standards.cve.CveWarningKind.WEAKNESS_IN_WORDS;

import java.util.List;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.versions.VersionRange;
import org.junit.jupiter.api.Test;

class CveReadingTests {

  @Test
  void joinsTheHalvesOfARangeAndSaysSo() {
    var read =
        container(
            """
            {"version": "1.0", "lessThan": "unspecified", "status": "affected"},
            {"version": "unspecified", "lessThan": "1.5", "status": "affected"},
            {"version": "2.0", "lessThan": "unspecified", "status": "affected"},
            {"version": "unspecified", "lessThan": "2.5", "status": "affected"}
            """);
    assertThat(ranges(read)).containsExactly("from 1.0 before 1.5", "from 2.0 before 2.5");
    assertThat(kinds(read)).contains(JOINED_HALVES).doesNotContain(NO_LOWER_BOUND);
  }

  @Test
  void doubtsAnEndThatFollowsAnEnd() {
    var read =
        container(
            """
            {"version": "2018.3.0", "lessThan": "unspecified", "status": "affected"},
            {"version": "unspecified", "lessThan": "2022.3.10929", "status": "affected"},
            {"version": "unspecified", "lessThan": "2022.4.791", "status": "affected"},
            {"version": "unspecified", "lessThan": "2022.4.8319", "status": "affected"}
            """);
    assertThat(read.warnings())
        .extracting(CveWarning::sentence)
        .contains(
            "2022.4.791 stands as the end of a range and may be meant as the beginning of the one"
                + " that ends before 2022.4.8319.");
    assertThat(kinds(read)).contains(NO_LOWER_BOUND, OVERLAP);
  }

  @Test
  void keepsABoundThatIsNoVersionAndSaysSo() {
    var read =
        container("{\"version\": \"1.x\", \"lessThan\": \"1.19.0\", \"status\": \"affected\"}");
    assertThat(ranges(read)).containsExactly("from 1.x before 1.19.0");
    assertThat(kinds(read)).contains(UNREADABLE_BOUND, DEFAULT_STATUS_MISSING, WEAKNESS_IN_WORDS);
  }

  @Test
  void readsZeroAndStarAsNoBound() {
    var read =
        container("{\"version\": \"0\", \"lessThanOrEqual\": \"*\", \"status\": \"affected\"}");
    assertThat(ranges(read)).containsExactly("all versions");
  }

  @Test
  void cutsARangeWhereTheStatusChanges() {
    var read =
        container(
            """
            {"version": "1.0", "lessThan": "2.0", "status": "affected", "versionType": "custom",
             "changes": [{"at": "1.5", "status": "unaffected"}]}
            """);
    assertThat(ranges(read)).containsExactly("from 1.0 before 1.5");
    assertThat(facts(read).notAffected())
        .extracting(row -> row.versions().inWords())
        .containsExactly("from 1.5 before 2.0");
  }

  @Test
  void warnsAboutCommits() {
    var read =
        container(
            """
            {"version": "1da177e4c3f4", "lessThan": "2ab3c4", "status": "affected",
             "versionType": "git"}
            """);
    assertThat(kinds(read)).contains(COMMITS_AS_VERSIONS);
  }

  @Test
  void readsATimeWithoutZoneAsUtcAndSaysSo() {
    var read =
        read(
            """
            {"containers": {"cna": {
               "title": "t", "datePublic": "2022-07-15T07:40:10",
               "providerMetadata": {"shortName": "us"},
               "descriptions": [{"lang": "en", "value": "d"}],
               "metrics": [{"cvssV3_1": {"baseScore": 9.9, "baseSeverity": "CRITICAL",
                 "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}}],
               "affected": [{"vendor": "Linux and Microsoft Windows", "product": "p",
                 "versions": [{"version": "1.0", "status": "affected"}]}]}},
             "cveMetadata": {"cveId": "CVE-2026-101169", "state": "PUBLISHED"}}
            """);
    assertThat(facts(read).disclosed()).hasToString("2022-07-15T07:40:10Z");
    assertThat(kinds(read)).contains(TIME_WITHOUT_ZONE, VENDOR_IS_A_PLATFORM, SCORE_DIFFERS);
    assertThat(read.record().id()).hasValueSatisfying(id -> assertThat(id.year()).isEqualTo(2026));
  }

  @Test
  void refusesWhatIsNoRecord() {
    assertThat(CveReading.read("{\"a\": 1}".getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            CveResult.Refused.class,
            refused -> assertThat(refused.sentence()).startsWith("This is neither a CVE record"));
    assertThat(CveReading.read("{".getBytes(UTF_8))).isInstanceOf(CveResult.Refused.class);
  }

  private static CveResult.Read container(String versions) {
    return read(
        """
        {"cnaContainer": {"title": "t", "providerMetadata": {"shortName": "us"},
           "descriptions": [{"lang": "en", "value": "A flaw."}],
           "problemTypes": [{"descriptions": [{"lang": "en", "description": "Words"}]}],
           "affected": [{"vendor": "v", "product": "p", "versions": [%s]}]}}
        """
            .formatted(versions));
  }

  private static CveResult.Read read(String json) {
    return (CveResult.Read) CveReading.read(json.getBytes(UTF_8));
  }

  private static List<String> ranges(CveResult.Read read) {
    return facts(read).affected().stream()
        .map(AffectedRange::versions)
        .map(VersionRange::inWords)
        .toList();
  }

  private static VulnerabilityFacts facts(CveResult.Read read) {
    return read.record().facts().orElseThrow();
  }

  private static List<CveWarningKind> kinds(CveResult.Read read) {
    return read.warnings().stream().map(CveWarning::kind).toList();
  }
}
