package org.bellbuoy.standards.statuses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.standards.versions.VersionScheme.DOTTED;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.FixedVersion;
import org.bellbuoy.standards.facts.Justification;
import org.bellbuoy.standards.facts.NotAffected;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.versions.VersionRange;
import org.junit.jupiter.api.Test;

class StatusChecksTests {

  private static final Product SERVER = new Product("Harbour Works", "Pier Server", "pier");
  private static final List<KnownProduct> CATALOGUE =
      List.of(
          new KnownProduct(
              "pier",
              DOTTED,
              List.of(
                  new KnownStream("2022.1", true, List.of("2022.1.0", "2022.1.53", "2022.1.60")),
                  new KnownStream("2022.2", true, List.of("2022.2.1", "2022.2.9")),
                  new KnownStream("2020.1", false, List.of("2020.1.0")))));

  @Test
  void findsNothingWrongWithATidyTable() {
    var rows =
        List.of(
            affected("2022.1.0", "2022.1.53"),
            FixedVersion.of(SERVER, DOTTED, "2022.1.53"),
            affected("2022.2.1", "2022.2.9"));
    assertThat(StatusChecks.check(rows, CATALOGUE)).isEmpty();
  }

  @Test
  void namesOverlappingRanges() {
    var rows = List.of(affected("2023.0", "2025.4.10523"), affected("2025.4.0", "2025.4.10545"));
    assertThat(StatusChecks.check(rows))
        .extracting(StatusProblem::sentence)
        .containsExactly(
            "The affected ranges \"from 2023.0 before 2025.4.10523\" and \"from 2025.4.0 before"
                + " 2025.4.10545\" of Pier Server overlap.");
  }

  @Test
  void letsRangesOfDifferentPlatformsOverlap() {
    var range = VersionRange.between(DOTTED, "1.0", "2.0");
    var windows = new AffectedRange(SERVER, null, range, List.of("Windows"), null);
    var linux = new AffectedRange(SERVER, null, range, List.of("Linux"), null);
    assertThat(StatusChecks.check(List.of(windows, linux))).isEmpty();
  }

  @Test
  void findsARangeThatSwallowsTheOthers() {
    var all = AffectedRange.of(SERVER, VersionRange.allBefore(DOTTED, "2022.4.8319"));
    assertThat(kinds(List.of(affected("2022.3.348", "2022.3.10750"), all)))
        .containsExactly(StatusProblemKind.OVERLAP);
  }

  @Test
  void refusesAPlaceholderAsABound() {
    assertThat(StatusChecks.check(List.of(affected("1.x", "1.19.0"))))
        .extracting(StatusProblem::sentence)
        .containsExactly("\"1.x\" is not a version of Pier Server; write the whole number.");
  }

  @Test
  void tellsInvertedFromEmptyRanges() {
    assertThat(kinds(List.of(affected("2.0", "1.0"))))
        .containsExactly(StatusProblemKind.INVERTED_RANGE);
    assertThat(kinds(List.of(affected("1.0", "1.0"))))
        .containsExactly(StatusProblemKind.EMPTY_RANGE);
  }

  @Test
  void findsAVersionThatIsAffectedAndNot() {
    var free =
        new NotAffected(
            SERVER,
            null,
            VersionRange.between(DOTTED, "1.5", "3.0"),
            Justification.COMPONENT_NOT_PRESENT,
            null);
    assertThat(kinds(List.of(affected("1.0", "2.0"), free)))
        .containsExactly(StatusProblemKind.CONTRADICTION);
  }

  @Test
  void asksForEverySupportedStream() {
    var problems = StatusChecks.check(List.of(affected("2022.1.0", "2022.1.53")), CATALOGUE);
    assertThat(problems)
        .extracting(StatusProblem::kind)
        .containsExactly(StatusProblemKind.STREAM_WITHOUT_STATUS);
    assertThat(problems.getFirst().sentence()).contains("supported stream 2022.2 of Pier Server");
  }

  @Test
  void acceptsAStreamThatIsNamed() {
    var free =
        new NotAffected(
            SERVER,
            "2022.2",
            VersionRange.between(DOTTED, "2022.2.1", "2022.2.9"),
            Justification.VULNERABLE_CODE_NOT_PRESENT,
            null);
    assertThat(StatusChecks.check(List.of(affected("2022.1.0", "2022.1.53"), free), CATALOGUE))
        .isEmpty();
  }

  @Test
  void findsABoundThatIsNoRelease() {
    var rows = List.of(affected("2022.1.0", "2022.1.54"), affected("2022.2.1", "2022.2.9"));
    assertThat(StatusChecks.check(rows, CATALOGUE))
        .extracting(StatusProblem::sentence)
        .contains("2022.1.54 is not a release of Pier Server in the catalogue.");
  }

  @Test
  void findsTwoProductsInOneNameAndAPlatformAsVendor() {
    var product = new Product("Linux and Microsoft Windows", "Pier Worker or Pier Agent", "w");
    var rows =
        Stream.of(AffectedRange.of(product, VersionRange.allBefore(DOTTED, "2.0")))
            .map(StatusRow.class::cast)
            .toList();
    assertThat(kinds(rows))
        .containsExactly(
            StatusProblemKind.SEVERAL_PRODUCTS, StatusProblemKind.VENDOR_IS_A_PLATFORM);
    assertThat(StatusChecks.check(rows, CATALOGUE))
        .extracting(StatusProblem::kind)
        .contains(StatusProblemKind.UNKNOWN_PRODUCT);
  }

  @Test
  void staysQuickWithThousandsOfRows() {
    var rows =
        IntStream.range(0, 20_000)
            .mapToObj(i -> AffectedRange.of(SERVER, VersionRange.only(DOTTED, "1." + i)))
            .map(StatusRow.class::cast)
            .toList();
    assertThat(StatusChecks.check(rows)).isEmpty();
  }

  private static StatusRow affected(String from, String before) {
    return AffectedRange.of(SERVER, VersionRange.between(DOTTED, from, before));
  }

  private static List<StatusProblemKind> kinds(List<StatusRow> rows) {
    return StatusChecks.check(rows).stream().map(StatusProblem::kind).toList();
  }
}
