package org.bellbuoy.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTests {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  /// RFC 6238, appendix B, the last six of the eight digits given there.
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130",
  })
  void givesTheCodesOfTheStandard(long second, String code) {
    assertThat(OneTimeCodes.code(SECRET, OneTimeCodes.step(Instant.ofEpochSecond(second))))
        .isEqualTo(code);
  }

  @Test
  void takesAClockThatIsOneStepOffAndNoMore() {
    long step = OneTimeCodes.step(NOW);

    for (long off = -3; off <= 3; off++) {
      boolean taken =
          OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step + off), NOW, 0).isPresent();
      assertThat(taken).as("%d steps off", off).isEqualTo(Math.abs(off) <= 1);
    }
  }

  @Test
  void takesNoStepTwiceAndNoneBeforeIt() {
    long step = OneTimeCodes.step(NOW);

    assertThat(OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step), NOW, step)).isEmpty();
    assertThat(OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step - 1), NOW, step))
        .isEmpty();
    assertThat(OneTimeCodes.match(SECRET, OneTimeCodes.code(SECRET, step + 1), NOW, step))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foobar, MZXW6YTBOI"})
  void writesAndReadsBase32AsTheStandardDoes(String plain, String text) {
    byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);

    assertThat(Base32.of(bytes)).isEqualTo(text);
    assertThat(Base32.bytes(text)).isEqualTo(bytes);
  }
}
