package org.bellbuoy.sightings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading CISA's catalogue.
class KevFileTests {

  private static final Path REAL =
      Path.of("../../shared/data/kev/known_exploited_vulnerabilities.json");
  private static final Instant DAY = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void readsTheRealCatalogueWhole() throws IOException {
    assumeTrue(Files.exists(REAL), "no shared data beside this clone");

    KevFile.Read read = KevFile.read(Files.readAllBytes(REAL));

    assertThat(read.entries()).hasSize(1404);
    assertThat(read.aside().named()).isEmpty();
    assertThat(read.version()).isEqualTo("2025.08.25");
    assertThat(read.dated()).isEqualTo(Instant.parse("2025-08-25T17:04:19.9796Z"));
    assertThat(read.entries().getFirst())
        .returns("Git", Listing.Entry::vendor)
        .returns(LocalDate.parse("2025-09-15"), Listing.Entry::due)
        .returns(false, Listing.Entry::ransomware);
    assertThat(read.entries().stream().filter(Listing.Entry::ransomware)).hasSize(293);
  }

  @Test
  void putsASingleWrongEntryAsideByPlaceAndReason() {
    List<String> entries = twenty();
    entries.add("{\"cveID\": \"CVE-20\"}");
    entries.add(PublicLists.entry("CVE-2026-5555", "soon"));

    KevFile.Read read = KevFile.read(PublicLists.catalogue(DAY, entries));

    assertThat(read.entries()).hasSize(20);
    assertThat(read.unclear()).containsExactly("CVE-2026-5555");
    assertThat(read.aside().named())
        .containsExactly(
            "Entry 21: its cveID is no CVE id.",
            "Entry 22 (CVE-2026-5555): Its dateAdded is no day such as 2026-11-21.");
  }

  @Test
  void takesNoTextThatTurnsTheDirectionOfWriting() {
    List<String> entries = twenty();
    entries.add(
        PublicLists.entry("CVE-2026-5556", "2026-11-20").replace("Quay Server\"", "Quay\\u202e\""));

    assertThat(KevFile.read(PublicLists.catalogue(DAY, entries)).aside().named().getFirst())
        .startsWith("Entry 21 (CVE-2026-5556): Product must not hold invisible characters");
  }

  @Test
  void countsAnIdThatStandsTwiceOnce() {
    List<String> entries = twenty();
    entries.add(entries.getFirst());

    KevFile.Read read = KevFile.read(PublicLists.catalogue(DAY, entries));

    assertThat(read.entries()).hasSize(20);
    assertThat(read.aside().named()).singleElement().asString().contains("it stands twice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{\"vulnerabilities\": []}",
        "{\"catalogVersion\": \"1\", \"dateReleased\": \"today\", \"count\": 0, \"vulnerabilities\": []}",
        "{\"catalogVersion\": \"1\", \"dateReleased\": \"2026-11-20T12:00:00Z\", \"count\": 7, \"vulnerabilities\": []}"
      })
  void refusesWholeWhatIsNoCatalogue(String text) {
    assertThatThrownBy(() -> KevFile.read(text.getBytes(UTF_8))).isInstanceOf(Refused.class);
  }

  @Test
  void refusesWholeWhereMoreThanOneInTenIsWrong() {
    List<String> entries = twenty();
    entries.addAll(List.of("{}", "{}", "{}"));

    assertThat(PublicLists.refusal(() -> KevFile.read(PublicLists.catalogue(DAY, entries))))
        .contains("3 of 23 entries cannot be read");
  }

  private static List<String> twenty() {
    List<String> entries = new ArrayList<>();
    for (int other = 0; other < 20; other++) {
      entries.add(PublicLists.entry("CVE-2001-" + (1_000 + other), "2021-11-03"));
    }
    return entries;
  }
}
