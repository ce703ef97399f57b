package org.bellbuoy.standards.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersTests {

  @ParameterizedTest
  @CsvSource({
    "vers:semver/1.2.3|>=2.0.0|<5.0.0, vers:semver/1.2.3|>=2.0.0|<5.0.0",
    "vers:semver/=1.2.3, vers:semver/1.2.3",
    "vers:npm/*, vers:npm/*",
    "vers:npm/<2.0.0|>=1.0.0, vers:npm/>=1.0.0|<2.0.0",
    "vers:npm/<1.0.0|<2.0.0, vers:npm/<2.0.0",
    "vers:npm/>1.0.0|>2.0.0, vers:npm/>1.0.0",
    "vers:pypi/>=1.0|!=1.5|<2.0, vers:pypi/>=1.0|<1.5|>1.5|<2.0",
    "vers:deb/<1%3A2.0-1, vers:deb/<1%3A2.0-1",
    "vers:intdot/!=1.0, vers:intdot/<1.0|>1.0"
  })
  void readsAndWritesTheSameSet(String uri, String normal) {
    assertThat(Vers.parse(uri).toVers()).isEqualTo(normal);
  }

  @Test
  void answersWhetherAVersionIsNamed() {
    var affected = Vers.parse("vers:intdot/>=2024.3.0|<2024.3.12766");
    assertThat(affected.contains("2024.3.12765")).isTrue();
    assertThat(affected.contains("2024.3.12766")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "semver/1.0.0, it must look like vers:semver/>=1.0.0|<2.0.0",
    "vers:klingon/1.0, the version scheme \"klingon\" is unknown",
    "vers:intdot/1.x, \"1.x\" is not a version of the scheme intdot",
    "vers:intdot/>=1.0|<1.0, the version 1.0 stands in it twice",
    "vers:intdot/, \"\" is not a version of the scheme intdot",
    "vers:intdot/1%zz, \"1%zz\" is not percent-encoded correctly"
  })
  void refusesBrokenUrisWithASentence(String uri, String why) {
    assertThatThrownBy(() -> Vers.parse(uri))
        .isInstanceOf(BrokenVers.class)
        .hasMessage("This vers URI cannot be read: " + why + ".");
  }
}
