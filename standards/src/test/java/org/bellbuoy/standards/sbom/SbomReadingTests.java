package org.bellbuoy.standards.sbom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SbomReadingTests {

  @Test
  void readsComponentsInsideComponentsAndWhatTheBillIsAbout() {
    assertThat(
            read("""
            {"bomFormat": "CycloneDX", "specVersion": "1.6",
             "metadata": {"component": {"type": "application", "name": "Pier", "version": "7"}},
             "components": [
               {"name": "a", "version": "1", "purl": "pkg:npm/a@1",
                "components": [{"name": "b", "components": [{"name": "c"}]}]},
               {"name": "a", "version": "1", "purl": "pkg:npm/a@1"}, 3, {"version": "9"}]}
            """)
                .parts())
        .extracting(Sbom.Part::name)
        .containsExactly("Pier", "a", "b", "c");
  }

  @Test
  void readsThePackagesOfSpdx() {
    Sbom sbom =
        read(
            """
            {"spdxVersion": "SPDX-2.3", "name": "bill", "packages": [
              {"name": "a", "versionInfo": "1", "externalRefs": [
                {"referenceType": "purl", "referenceLocator": "pkg:npm/a@1"},
                {"referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:v:a:1:*:*:*:*:*:*:*"}]}]}
            """);
    assertThat(sbom.format()).isEqualTo("SPDX 2.3");
    assertThat(sbom.parts())
        .containsExactly(new Sbom.Part("a", "1", "pkg:npm/a@1", "cpe:2.3:a:v:a:1:*:*:*:*:*:*:*"));
    assertThat(
            read("""
            {"@graph": [{"type": "software_Package", "name": "a",
              "software_packageVersion": "1", "software_packageUrl": "pkg:npm/a@1"},
              {"type": "Person", "name": "nobody"}]}
            """)
                .parts())
        .containsExactly(new Sbom.Part("a", "1", "pkg:npm/a@1", null));
  }

  @Test
  void readsTwentyThousandParts() {
    String many =
        IntStream.range(0, 20_000)
            .mapToObj("{\"name\": \"part-%d\", \"version\": \"1.0\"}"::formatted)
            .collect(Collectors.joining(","));
    assertThat(read("{\"bomFormat\": \"CycloneDX\", \"components\": [" + many + "]}").parts())
        .hasSize(20_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | neither a CycloneDX nor an SPDX",
        "{} | neither a CycloneDX nor an SPDX",
        "{\"bomFormat\": \"CycloneDX\"} | names no part",
        "{\"bomFormat\": \"CycloneDX\", \"components\": 7} | names no part",
        "{\"spdxVersion\": \"SPDX-2.3\", \"packages\": [{}]} | names no part",
        "{\"bomFormat\": | ."
      })
  void refusesWhatIsNoBillWithASentence(String text, String sentence) {
    assertThat(SbomReading.read(text.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            SbomRead.Refused.class, refused -> assertThat(refused.sentence()).contains(sentence));
  }

  @Test
  void refusesWhatIsNestedWithoutEnd() {
    String deep = "{\"bomFormat\": \"CycloneDX\", \"components\": ";
    String nested = deep + "[{\"name\": \"a\", \"components\": ".repeat(5_000);
    assertThat(SbomReading.read(nested.getBytes(UTF_8))).isInstanceOf(SbomRead.Refused.class);
  }

  private static Sbom read(String text) {
    return ((SbomRead.Understood) SbomReading.read(text.getBytes(UTF_8))).sbom();
  }
}
