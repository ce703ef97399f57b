package org.bellbuoy.standards.csaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OasisSuite20Tests {

  @Test
  void saysOfEachTestAloneWhatTheSuiteExpects() {
    OasisSuite suite = OasisSuite.of("csaf_2.0");
    assertThat(suite.missedAlone()).isEmpty();
  }

  @Test
  void saysOfEachDocumentWhatTheSuiteExpects() {
    OasisSuite suite = OasisSuite.of("csaf_2.0");
    assertThat(suite.missedOverall()).isEmpty();
  }
}
