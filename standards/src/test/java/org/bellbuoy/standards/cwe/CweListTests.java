package org.bellbuoy.standards.cwe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CweListTests {

  private final CweList list = CweList.pinned();

  @Test
  void saysWhichReleaseItIs() {
    assertThat(list.release()).isEqualTo("4.17");
    assertThat(list.all()).hasSizeGreaterThan(950);
  }

  @Test
  void knowsPresentAndFormerNames() {
    var entry = list.find("CWE-22").orElseThrow();
    assertThat(entry.isNamed("Path Traversal")).isFalse();
    assertThat(entry.wasEverNamed("Path Traversal")).isTrue();
    assertThat(entry.name()).endsWith("('Path Traversal')");
  }

  @Test
  void offersOnlyWhatMayBeUsed() {
    assertThat(list.usable()).extracting(CweEntry::id).contains("CWE-79").doesNotContain("CWE-100");
    assertThat(list.find("CWE-1")).isEmpty();
  }
}
