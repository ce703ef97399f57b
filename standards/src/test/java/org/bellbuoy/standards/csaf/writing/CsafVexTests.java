package org.bellbuoy.standards.csaf.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.Message;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Severity;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.reference.MemberWords;
import org.junit.jupiter.api.Test;

class CsafVexTests {

  @Test
  void isADocumentOfItsOwnThatNamesTheAdvisory() {
    AdvisoryFacts facts = SampleAdvisories.of(1);
    String written = CsafVex.write(facts, CsafVersion.V2_0).toString();

    assertThat(written).contains("\"csaf_vex\"", "\"" + facts.tracking().id() + "-VEX\"");
    assertThat(CsafVex.number(facts)).isEqualTo(facts.tracking().id() + "-VEX");
  }

  @Test
  void breaksNothingButWhatTheProfileAsksForBesides() {
    for (long seed = 0; seed < 60; seed++) {
      AdvisoryFacts facts = SampleAdvisories.of(seed);
      if (!facts.vulnerabilities().isEmpty() && errors(Csaf20.write(facts).toString()).isEmpty()) {
        assertThat(errors(CsafVex.write(facts, CsafVersion.V2_0).toString()))
            .as("sample %d", seed)
            .allMatch(each -> each.test().startsWith("6.1.27."));
      }
    }
  }

  @Test
  void knowsWhatMembersMeanAtEveryPlaceOfAList() {
    assertThat(MemberWords.of("csaf-vex").meaning("/vulnerabilities/17/flags/2/label"))
        .isEqualTo("One of five reasons.");
    assertThat(MemberWords.of("text").meaning("")).isEmpty();
  }

  private static List<Message> errors(String document) {
    return CsafValidator.validate(document.getBytes(UTF_8), Options.mandatory()).messages().stream()
        .filter(message -> message.severity() == Severity.ERROR)
        .toList();
  }
}
