package org.bellbuoy.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bellbuoy.standards.versions.VersionScheme.DOTTED;
import static org.bellbuoy.standards.versions.VersionScheme.GENERIC;
import static org.bellbuoy.standards.versions.VersionScheme.SEMVER;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VersionOrderTests {

  @ParameterizedTest
  @CsvSource({
    "DOTTED, 2024.3.12765, 2024.3.12766",
    "DOTTED, 2024.3.9999, 2024.3.12766",
    "DOTTED, 0.9, 3.5.1",
    "DOTTED, 6.1.1116, 6.1.1266",
    "SEMVER, 1.0.0-alpha, 1.0.0-alpha.1",
    "SEMVER, 1.0.0-alpha.1, 1.0.0-alpha.beta",
    "SEMVER, 1.0.0-beta.2, 1.0.0-beta.11",
    "SEMVER, 1.0.0-rc.1, 1.0.0",
    "SEMVER, 1.9.0, 1.10.0",
    "GENERIC, 5.1b, 5.1.1",
    "GENERIC, 9.9, 9.10",
    "MAVEN, 1.0-SNAPSHOT, 1.0",
    "MAVEN, 1.0-alpha-1, 1.0-beta-1",
    "NPM, 1.2.3-rc.1, 1.2.3",
    "NUGET, 1.0.0-beta, 1.0.0",
    "PYPI, 1.0rc1, 1.0",
    "PYPI, 1.0, 1.0.post1",
    "DEBIAN, 1.0~rc1-1, 1.0-1",
    "DEBIAN, 2.0-1, 1:0.1-1",
    "RPM, 1.0-1, 1.0-2",
    "GO, v1.2.3, v1.10.0"
  })
  void ordersVersionsAsTheSchemeDoes(VersionScheme scheme, String earlier, String later) {
    assertThat(scheme.order().compare(earlier, later)).isNegative();
    assertThat(scheme.order().compare(later, earlier)).isPositive();
    assertThat(scheme.order().compare(earlier, earlier)).isZero();
  }

  @Test
  void countsAMissingPartAsZero() {
    assertThat(DOTTED.order().equal("2018.9", "2018.9.0")).isTrue();
  }

  @Test
  void ignoresBuildMetadata() {
    assertThat(SEMVER.order().equal("1.0.0+a", "1.0.0+b")).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void refusesAPlaceholderInEveryScheme(VersionScheme scheme) {
    assertThat(List.of("1.x", "2.x", "", " ", "1.*", "unspecified 1"))
        .noneMatch(scheme::understands);
  }

  @Test
  void saysWhatAVersionMustLookLike() {
    assertThatThrownBy(() -> DOTTED.order().compare("1.x", "1.0"))
        .isInstanceOf(UnreadableVersion.class)
        .hasMessage(
            "\"1.x\" is not a version: it must be numbers between dots, like 2024.3.12766.");
  }

  @Test
  void ordersAnyThreeVersionsConsistently() {
    var random = new SplittableRandom(11);
    for (int round = 0; round < 20_000; round++) {
      var a = randomVersion(random);
      var b = randomVersion(random);
      var c = randomVersion(random);
      if (GENERIC.order().compare(a, b) <= 0 && GENERIC.order().compare(b, c) <= 0) {
        assertThat(GENERIC.order().compare(a, c)).as("%s, %s, %s", a, b, c).isNotPositive();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void comparesOrRefusesAnyTwoTexts(VersionScheme scheme) {
    var random = new SplittableRandom(13);
    for (int round = 0; round < 5_000; round++) {
      var one = randomText(random);
      var other = randomText(random);
      if (scheme.understands(one) && scheme.understands(other)) {
        int order = Integer.signum(scheme.order().compare(one, other));
        assertThat(Integer.signum(scheme.order().compare(other, one)))
            .as("%s, %s in %s", one, other, scheme)
            .isEqualTo(-order);
      }
    }
  }

  private static String randomText(SplittableRandom random) {
    var letters = "0129.-_+~:ax*v ^!";
    var text = new StringBuilder();
    for (int i = 0; i < random.nextInt(12); i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static String randomVersion(SplittableRandom random) {
    var pieces = List.of("0", "1", "2", "10", "a", "b", "rc", "1a");
    var text = new StringBuilder("1");
    for (int i = 0; i < random.nextInt(3); i++) {
      text.append(random.nextBoolean() ? "." : "-").append(pieces.get(random.nextInt(8)));
    }
    return text.toString();
  }
}
