package org.bellbuoy.sightings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.facts.CveId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading the daily file of EPSS.
class EpssFileTests {

  private static final List<String> TWENTY =
      IntStream.range(0, 20).mapToObj(n -> "CVE-2020-" + (1_000 + n) + ",0.5,0.5").toList();

  @Test
  void readsPlainAndPackedAlike() {
    byte[] plain =
        PublicLists.epss(
            "2026-11-20",
            List.of("CVE-2026-12345,0.04525,0.92176", "CVE-1999-0001,1e-05,0.957320000"));

    for (byte[] file : List.of(plain, PublicLists.packed(plain))) {
      EpssFile.Read read = EpssFile.read(file);
      assertThat(read.version()).isEqualTo("v2025.03.14");
      assertThat(read.dated()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
      assertThat(read.shelves().size()).isEqualTo(2);
      assertThat(score(read, "CVE-2026-12345"))
          .returns("0.04525", Score::probabilityText)
          .returns("4.5 %", Score::probabilityWords)
          .returns("92.1 %", Score::percentileWords);
      assertThat(score(read, "CVE-1999-0001"))
          .returns("0.00001", Score::probabilityText)
          .returns("0.001 %", Score::probabilityWords)
          .returns("0.95732", Score::percentileText);
    }
  }

  @Test
  void findsEachOfThirtyThousandScoresAndNoOther() {
    List<String> lines =
        IntStream.range(0, 30_000)
            .mapToObj(n -> "CVE-%d-%04d,0.%05d,0.5".formatted(2000 + n % 25, n, n))
            .toList();

    EpssFile.Read read = EpssFile.read(PublicLists.packed(PublicLists.epss("2026-11-20", lines)));

    assertThat(read.shelves().size()).isEqualTo(30_000);
    for (int n = 0; n < 30_000; n += 97) {
      assertThat(score(read, "CVE-%d-%04d".formatted(2000 + n % 25, n)).probability()).isEqualTo(n);
    }
    CveId other = new CveId("CVE-2001-0000");
    assertThat(ScoreShelves.find(other, bytes(read, other))).isEmpty();
  }

  @Test
  void putsASingleWrongLineAsideByNumberAndReason() {
    List<String> lines = new java.util.ArrayList<>(TWENTY);
    lines.add("CVE-2020-1000,0.1,0.1");
    lines.add("CVE-2020-9999,1.00001,0.1");

    EpssFile.Read read = EpssFile.read(PublicLists.epss("2026-11-20", lines));

    assertThat(read.shelves().size()).isEqualTo(20);
    assertThat(read.aside().named())
        .containsExactly(
            "Line 23: its id stands twice; the first one counts.",
            "Line 24: a number in it does not lie between 0 and 1.");
    assertThat(score(read, "CVE-2020-1000").probabilityText()).isEqualTo("0.50000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CVE-2020-77777,1e-99,9e-99",
        "CVE-2020-77777,0.1",
        "CVE-2020-77777,0.1,0.1,0.1",
        "CVE-2020-77777,-0.1,0.1",
        "CVE-2020-77777,1e9999999,0.1",
        "CVE-2020-1234567890123456,0.1,0.1",
        "=1+1,0.1,0.1",
        ""
      })
  void staysBoundedForHostileLines(String line) {
    List<String> lines = new java.util.ArrayList<>(TWENTY);
    lines.add(line + "9".repeat(line.isEmpty() ? 100_000 : 0));

    EpssFile.Read read = EpssFile.read(PublicLists.epss("2026-11-20", lines));

    assertThat(read.shelves().size() + read.aside().count()).isEqualTo(21);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cve,epss,percentile\nCVE-2020-1000,0.5,0.5\n",
        "#model_version:v1,score_date:2026-99-99\ncve,epss,percentile\nCVE-2020-1000,0.5,0.5\n",
        "#model_version:v1,score_date:2026-11-20T00:00:00Z\ncve,epss,percentile\n",
        "#model_version:v1,score_date:2026-11-20T00:00:00Z\ncve,epss,percentile\n<html>\n",
        "{\"status\": \"OK\"}"
      })
  void refusesWholeWhatIsNoFileOfScores(String text) {
    assertThatThrownBy(() -> EpssFile.read(text.getBytes(UTF_8))).isInstanceOf(Refused.class);
  }

  @Test
  void refusesWholeWhatBreaksOff() {
    byte[] whole = PublicLists.packed(PublicLists.epss("2026-11-20", TWENTY));

    assertThat(PublicLists.refusal(() -> EpssFile.read(Arrays.copyOf(whole, whole.length - 9))))
        .contains("breaks off");
  }

  /// 200 MB of zeros in one line, and of short lines, packed to some hundred kilobytes.
  @ParameterizedTest
  @ValueSource(strings = {"0", "\n"})
  void refusesABombWithoutUnpackingIt(String filling) {
    byte[] head = PublicLists.epss("2026-11-20", TWENTY);
    byte[] bomb = Arrays.copyOf(head, 200_000_000);
    Arrays.fill(bomb, head.length, bomb.length, (byte) filling.charAt(0));
    byte[] packed = PublicLists.packed(bomb);

    assertThat(packed.length).isLessThan(EpssFile.MOST_BYTES);
    assertThat(PublicLists.refusal(() -> EpssFile.read(packed)))
        .containsAnyOf("128 MiB", "two million lines");
  }

  private static Score score(EpssFile.Read read, String id) {
    CveId cve = new CveId(id);
    return ScoreShelves.find(cve, bytes(read, cve)).orElseThrow();
  }

  private static byte[] bytes(EpssFile.Read read, CveId cve) {
    ScoreShelves.Shelf shelf = read.shelves().shelves().get(ScoreShelves.Place.of(cve));
    return shelf == null ? new byte[0] : shelf.bytes();
  }
}
