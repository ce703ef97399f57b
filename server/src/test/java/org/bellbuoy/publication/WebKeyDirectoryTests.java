package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebKeyDirectoryTests {

  @Test
  void namesAKeyAsTheDraftDoes() {
    assertThat(WebKeyDirectory.hash("Joe.Doe")).isEqualTo("iy9q119eutrkn8s1mk4r39qejnbu3n5q");
    assertThat(WebKeyDirectory.keys("Joe.Doe@Example.ORG"))
        .containsExactly(
            "/.well-known/openpgpkey/example.org/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q",
            "/.well-known/openpgpkey/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q");
    assertThat(WebKeyDirectory.policies("joe@example.org"))
        .containsExactly(
            "/.well-known/openpgpkey/example.org/policy", "/.well-known/openpgpkey/policy");
  }
}
