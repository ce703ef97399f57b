package org.bellbuoy.standards.statuses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bellbuoy.standards.versions.VersionScheme.DOTTED;

import java.util.List;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Remainder;
import org.bellbuoy.standards.facts.RemainderStatus;
import org.bellbuoy.standards.facts.StatusRow;
import org.bellbuoy.standards.versions.VersionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictsTests {

  private static final Product PRODUCT = new Product("Harbour Works", "Pier Server", "pier");

  @ParameterizedTest
  @CsvSource({
    "2024.3.0 2024.3.12766, 2024.3.12765, AFFECTED",
    "2024.3.0 2024.3.12766, 2024.3.12766, FIXED",
    "0.9 2022.3.11043 2022.4.791 2022.4.8401, 2022.3.11042, AFFECTED",
    "0.9 2022.3.11043 2022.4.791 2022.4.8401, 2022.3.11043, FIXED",
    "0.9 2022.3.11043 2022.4.791 2022.4.8401, 2022.4.790, NOT_LISTED",
    "0.9 2022.3.11043 2022.4.791 2022.4.8401, 2022.4.791, AFFECTED",
    "2023.0.0 2025.4.10523 2025.4.0 2025.4.10545, 2025.4.10522, AFFECTED",
    "2023.0.0 2025.4.10523 2025.4.0 2025.4.10545, 2025.4.10530, AFFECTED",
    "2023.0.0 2025.4.10523 2025.4.0 2025.4.10545, 2025.4.10545, FIXED",
    "2023.0.0 2025.4.10523 2025.4.0 2025.4.10545, 2025.3.99999, AFFECTED",
    "0 4.4.7, 4.4.6, AFFECTED",
    "0 4.4.7, 4.4.7, FIXED",
    "1.0 1.19.0 2.0 2.8.0, 1.18.9, AFFECTED",
    "1.0 1.19.0 2.0 2.8.0, 1.19.0, FIXED",
    "1.0 1.19.0 2.0 2.8.0, 2.7.9, AFFECTED",
    "1.0 1.19.0 2.0 2.8.0, 2.8.0, FIXED"
  })
  void answersForEachVersion(String bounds, String version, VerdictKind expected) {
    assertThat(Verdicts.of(table(bounds), "pier", version).kind()).isEqualTo(expected);
  }

  @Test
  void namesNoFixInALineThatHasNone() {
    var table = table("2023.0.0 2025.4.10523 2025.4.0 2025.4.10545");
    assertThat(Verdicts.of(table, "pier", "2025.3.99999").fixes()).isEmpty();
    assertThat(Verdicts.of(table, "pier", "2025.4.10522").fixes()).contains("2025.4.10545");
  }

  @Test
  void reportsThatTwoSurfacesDisagree() {
    var record = table("2024.3.0 2024.3.12766");
    var issue = table("2024.3.0 2024.3.12794");
    var disagreements = Disagreement.between(record, issue);
    assertThat(disagreements).hasSize(1);
    assertThat(disagreements.getFirst().onlySecond().contains("2024.3.12780")).isTrue();
    assertThat(disagreements.getFirst().onlyFirst().isEmpty()).isTrue();
    assertThat(Disagreement.between(record, record)).isEmpty();
  }

  @Test
  void letsTheRemainderSpeakLast() {
    var rows = List.<StatusRow>of(new Remainder(PRODUCT, RemainderStatus.NOT_AFFECTED));
    assertThat(Verdicts.of(rows, "pier", "1.0").kind()).isEqualTo(VerdictKind.NOT_AFFECTED);
    assertThat(Verdicts.of(List.of(), "pier", "1.0").kind()).isEqualTo(VerdictKind.NOT_LISTED);
  }

  private static List<StatusRow> table(String bounds) {
    var versions = bounds.split(" ", -1);
    return Stream.iterate(0, i -> i < versions.length, i -> i + 2)
        .map(i -> VersionRange.between(DOTTED, versions[i], versions[i + 1]))
        .map(range -> (StatusRow) AffectedRange.of(PRODUCT, range))
        .toList();
  }
}
