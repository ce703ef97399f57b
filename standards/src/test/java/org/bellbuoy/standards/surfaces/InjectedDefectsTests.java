package org.bellbuoy.standards.surfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.csaf.writing.Csaf21;
import org.bellbuoy.standards.cyclonedx.CycloneDxWriting;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.CveId;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.standards.facts.Releases;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Score;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.json.JsonLimits;
import org.bellbuoy.standards.json.JsonReading;
import org.bellbuoy.standards.json.JsonResult;
import org.bellbuoy.standards.openvex.OpenVexWriting;
import org.bellbuoy.standards.osv.OsvWriting;
import org.bellbuoy.standards.statuses.KnownProduct;
import org.bellbuoy.standards.statuses.KnownStream;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Each defect that a real vendor published by mistake is found before it goes out.
class InjectedDefectsTests {
  private static final Instant DAY = Instant.parse("2024-09-30T10:00:00Z");
  private static final Product SERVER = new Product("Harbour Works", "Harbour Server", "server");
  private static final String VECTOR = "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:N";
  private static final String ADDRESS = "https://advisories.example/post/2024/hw-2024-09";
  private static final Surroundings AROUND =
      new Surroundings(
          List.of(
              new KnownProduct(
                  "server",
                  VersionScheme.DOTTED,
                  List.of(
                      new KnownStream("2024.2", true, List.of("2024.2.100", "2024.2.9482")),
                      new KnownStream("2024.3", true, List.of("2024.3.100", "2024.3.12766"))))),
          Map.of(
              new CveId("CVE-2022-29890"), "HW-2022-07",
              new CveId("CVE-2020-25825"), "HW-2020-11"),
          ADDRESS,
          List.of("https://git.example/private/"),
          DAY);
  private static final String ISSUE =
      """
      SQL injection in the REST API (CVE-2024-9194)
      Advisory: https://advisories.example/post/2024/hw-2024-09
      Harbour Server from 2024.2.100 before 2024.2.9482 and from 2024.3.100 before 2024.3.12766.
      Severity: high, CVSS 3.1 base score 8.1 (CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:N).
      | 2024.2 | 2024.2.9482 |
      | 2024.3 | 2024.3.12766 |
      """;
  private static final String VENDOR = "Harbour Works";
  private static final String NAME = "Harbour Server";
  private static final String RANGES =
      range("2024.2.100", "2024.2.9482")
          + ","
          + range("2024.3.100", "2024.3.12766")
          + ",{\"version\": \"2024.2.9482\", \"status\": \"unaffected\"}"
          + ",{\"version\": \"2024.3.12766\", \"status\": \"unaffected\"}";

  @Test
  void findsNothingWhereEverySurfaceSaysTheSame() {
    AdvisoryFacts facts = facts();
    assertThat(
            compare(
                document(Csaf20.write(facts)),
                document(Csaf21.write(facts)),
                document(OsvWriting.write(facts, Releases.unknown()).getFirst()),
                document(
                    OpenVexWriting.write(facts, Releases.unknown(), ADDRESS + ".openvex.json")),
                document(CycloneDxWriting.write(facts)),
                record(VENDOR, NAME, RANGES, ADDRESS),
                issue(ISSUE),
                words(TextKind.RELEASE_NOTE, "Fix for CVE-2024-9194, see " + ADDRESS + "."),
                words(
                    TextKind.BLOG, "published: 2024-09-30\nHW-2024-09, CVE-2024-9194, " + ADDRESS),
                words(TextKind.SOCIAL, "HW-2024-09: please update. " + ADDRESS),
                Surface.Words.ofHtml(
                    "page",
                    "<style>b{}</style><h1>HW-2024-09</h1><p>"
                        + ISSUE.replace("<", "&lt;")
                        + "</p>",
                    null)))
        .isEmpty();
  }

  @Test
  void findsAnIssueThatNamesOtherFixedVersions() {
    String other =
        ISSUE.replace("9482 |", "9491 |").replace("12766 |", "12794 |")
            + "| 2024.4 | 2024.4.3217 |";
    assertThat(compare(issue(other)))
        .extracting(Difference::kind)
        .containsOnly(DifferenceKind.FIXED);
    assertThat(sentences(issue(other)))
        .contains("2024.2.9491", "2024.3.12794", "2024.4.3217", "fixed in 2024.2.9482");
  }

  @Test
  void findsAVendorThatIsAPlatformAndAnIdCutShort() {
    Surface record = record("Linux and Microsoft Windows", NAME, RANGES, ADDRESS);
    assertThat(sentences(record)).contains("Linux and Microsoft Windows", "Harbour Works");
    Surface note = words(TextKind.RELEASE_NOTE, "Fix for CVE-2024-09 (" + ADDRESS + ")");
    assertThat(kinds(note)).contains(DifferenceKind.ID_BROKEN, DifferenceKind.ID_MISSING);
  }

  @Test
  void findsTheBeginningOfARangeWrittenAsItsEnd() {
    String ends = range("unspecified", "2024.2.100") + "," + range("unspecified", "2024.2.9482");
    assertThat(kinds(record(VENDOR, NAME, ends, ADDRESS)))
        .contains(DifferenceKind.AFFECTED, DifferenceKind.TABLE);
    String text = ISSUE.replace("from 2024.2.100 before", "before 2024.2.100, before");
    assertThat(sentences(issue(text))).contains("2024.2.100 as the end of a range");
  }

  @Test
  void findsARangeThatSwallowsTheOthersAndOnesThatOverlap() {
    String swallows = range("0", "2024.3.12766") + "," + range("2024.2.100", "2024.2.9482");
    assertThat(kinds(record(VENDOR, NAME, swallows, ADDRESS)))
        .contains(DifferenceKind.AFFECTED, DifferenceKind.TABLE);
    assertThat(
            SurfaceComparer.compare(
                facts(
                    VersionRange.between(VersionScheme.DOTTED, "2024.2.100", "2024.3.12766"),
                    VersionRange.between(VersionScheme.DOTTED, "2024.3.100", "2024.3.12766")),
                AROUND,
                List.of()))
        .extracting(Difference::kind)
        .contains(DifferenceKind.TABLE);
  }

  @Test
  void findsHalvesWithTheBoundUnspecified() {
    String halves = range("2024.2.100", "unspecified") + "," + range("unspecified", "2024.2.9482");
    assertThat(sentences(record(VENDOR, NAME, halves, ADDRESS))).contains("\"unspecified\"");
  }

  @Test
  void findsBoundsThatAreNoVersionsAndTwoProductsInOneName() {
    assertThat(kinds(record(VENDOR, NAME, range("1.x", "2024.2.9482"), ADDRESS)))
        .contains(DifferenceKind.TABLE, DifferenceKind.AFFECTED);
    assertThat(kinds(record(VENDOR, "Harbour Server and Harbour Agent", RANGES, ADDRESS)))
        .contains(DifferenceKind.PRODUCT);
  }

  @Test
  void findsASupportedStreamNobodySpeaksFor() {
    AdvisoryFacts silent =
        facts(VersionRange.between(VersionScheme.DOTTED, "2024.2.100", "2024.2.9482"));
    assertThat(SurfaceComparer.compare(silent, AROUND, List.of()))
        .anySatisfy(each -> assertThat(each.sentence()).contains("2024.3"));
  }

  @Test
  void findsALinkIntoTheFolderOfAnotherYear() {
    String wrong = "https://advisories.example/post/2023/hw-2024-09/";
    assertThat(kinds(record(VENDOR, NAME, RANGES, wrong))).containsExactly(DifferenceKind.LINK);
    assertThat(sentences(issue(ISSUE.replace(ADDRESS, wrong)))).contains(wrong, ADDRESS);
    assertThat(kinds(issue(ISSUE + "https://advisories.example/bloghttps://x.example/blog")))
        .containsExactly(DifferenceKind.LINK);
  }

  @Test
  void findsABypassThatDoesNotSayWhoseFixItGetsRound() {
    Surface text = issue(ISSUE + "This is a bypass of the fix for CVE-2022-29890.");
    assertThat(sentences(text)).contains("HW-2022-07", "incomplete fix");
  }

  @Test
  void findsStandInsLeaksAndWhatIsSeenTooEarly() {
    assertThat(kinds(issue("Placeholder Issue: details coming soon")))
        .contains(DifferenceKind.PLACEHOLDER);
    assertThat(kinds(issue(" "))).contains(DifferenceKind.PLACEHOLDER);
    assertThat(kinds(issue(ISSUE + "https://git.example/private/server/commit/1")))
        .containsExactly(DifferenceKind.TOO_EARLY);
    Surface early = new Surface.Words("issue", TextKind.ISSUE, ISSUE, DAY.minusSeconds(3600));
    assertThat(kinds(early)).containsExactly(DifferenceKind.TOO_EARLY);
  }

  @Test
  void findsTheIdAndTheNoteOfAnotherFlaw() {
    assertThat(sentences(issue(ISSUE + "CVE-2020-25825")))
        .contains("CVE-2020-25825, which is the flaw of HW-2020-11");
    Surface note =
        words(TextKind.RELEASE_NOTE, "A script can reveal variables - CVE: CVE-2020-25825");
    assertThat(kinds(note)).containsExactly(DifferenceKind.ID_FOREIGN, DifferenceKind.ID_MISSING);
  }

  @Test
  void findsDatesThatStandForNotYetAndScoresOfSomethingElse() {
    assertThat(kinds(words(TextKind.BLOG, "published: 3020-01-01\nCVE-2024-9194")))
        .containsExactly(DifferenceKind.DATE);
    assertThat(kinds(issue(ISSUE.replace("score 8.1", "score 4.3"))))
        .containsExactly(DifferenceKind.SCORE);
    assertThat(kinds(issue(ISSUE.replace("Severity: high", "Severity: medium"))))
        .containsExactly(DifferenceKind.SCORE);
    assertThat(kinds(issue(ISSUE.replace("C:H/I:H/A:N)", "C:H/I:H/A:H)"))))
        .containsExactly(DifferenceKind.SCORE);
  }

  private static String range(String from, String before) {
    return "{\"version\": \"%s\", \"lessThan\": \"%s\", \"status\": \"affected\", \"versionType\": \"custom\"}"
        .formatted(from, before);
  }

  private static Surface record(String vendor, String product, String ranges, String address) {
    return document(
        parsed(
            """
            {"cveMetadata": {"cveId": "CVE-2024-9194", "state": "PUBLISHED",
              "assignerShortName": "harbour", "datePublished": "2024-09-30T10:00:00Z"},
             "containers": {"cna": {"title": "SQL injection",
               "providerMetadata": {"orgId": "00000000-0000-4000-8000-000000000001",
                 "shortName": "harbour"},
               "descriptions": [{"lang": "en", "value": "d"}],
               "affected": [{"vendor": "%s", "product": "%s", "defaultStatus": "unaffected",
                 "versions": [%s]}],
               "metrics": [{"cvssV3_1": {"vectorString":
                 "CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:N", "baseScore": 8.1}}],
               "references": [{"url": "%s"}]}}}
            """
                .formatted(vendor, product, ranges, address)));
  }

  private static Surface document(JsonNode json) {
    return new Surface.Document("document", json, null);
  }

  private static Surface issue(String text) {
    return words(TextKind.ISSUE, text);
  }

  private static Surface words(TextKind kind, String text) {
    return new Surface.Words(kind.name(), kind, text, null);
  }

  private static List<Difference> compare(Surface... surfaces) {
    return SurfaceComparer.compare(facts(), AROUND, List.of(surfaces));
  }

  private static List<DifferenceKind> kinds(Surface surface) {
    return compare(surface).stream().map(Difference::kind).distinct().toList();
  }

  private static String sentences(Surface surface) {
    return String.join("\n", compare(surface).stream().map(Difference::sentence).toList());
  }

  private static AdvisoryFacts facts() {
    return facts(
        VersionRange.between(VersionScheme.DOTTED, "2024.2.100", "2024.2.9482"),
        VersionRange.between(VersionScheme.DOTTED, "2024.3.100", "2024.3.12766"));
  }

  private static AdvisoryFacts facts(VersionRange... affected) {
    List<StatusRow> rows = new ArrayList<>();
    for (VersionRange range : affected) {
      rows.add(AffectedRange.of(SERVER, range));
    }
    for (VersionRange range : affected) {
      rows.add(FixedVersion.of(SERVER, VersionScheme.DOTTED, range.bounds().getLast()));
    }
    return new AdvisoryFacts(
        Publisher.vendor("Harbour Works", "https://harbour.example", null),
        new Tracking(
            "HW-2024-09",
            List.of(),
            DocumentStatus.FINAL,
            Standing.inForce(),
            DAY,
            DAY,
            List.of(new Revision("1", DAY, "First published.", false)),
            null),
        AdvisoryKind.RELEASE,
        "SQL injection",
        TlpLabel.CLEAR,
        "en",
        List.of(),
        List.of(Reference.self(ADDRESS, "The advisory as a page")),
        List.of(),
        List.of(flaw(rows, DAY)));
  }

  private static VulnerabilityFacts flaw(List<StatusRow> rows, @Nullable Instant disclosed) {
    return new VulnerabilityFacts(
        "SQL injection",
        new CveId("CVE-2024-9194"),
        List.of(),
        List.of(Section.of(SectionKind.DESCRIPTION, "What it is", "A flaw.")),
        List.of(Score.ours("Harbour Works", VECTOR, Severity.HIGH, "Whoever is signed in.")),
        rows,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        disclosed);
  }

  private static JsonNode parsed(String json) {
    JsonReading reading = new JsonReading(JsonLimits.ORDINARY);
    return ((JsonResult.Read) reading.read(json.getBytes(UTF_8))).root();
  }
}
