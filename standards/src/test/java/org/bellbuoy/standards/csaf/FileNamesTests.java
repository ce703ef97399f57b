package org.bellbuoy.standards.csaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTests {

  @Test
  void lowersCaseAndReplacesEachRunOfStrangersByOneUnderscore() {
    assertThat(FileNames.of("Example Company - 2019-YH3234"))
        .isEqualTo("example_company_-_2019-yh3234.json");
    assertThat(FileNames.of("2022_#01-A")).isEqualTo("2022_01-a.json");
    assertThat(FileNames.of("RHBA-2024:0024")).isEqualTo("rhba-2024_0024.json");
  }
}
