package org.bellbuoy.advisories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.Publisher;
import org.junit.jupiter.api.Test;

class FactsJsonTests {

  private final Content content =
      Content.of(
          "SA2026-07",
          1,
          AdvisoryKind.RELEASE,
          Map.of(SectionName.TITLE, "A title", SectionName.SUMMARY, "It is **bad**."),
          Particulars.about(List.of(SampleFacts.flaw("CVE-2026-12345")))
              .interim(Instant.parse("2026-12-01T00:00:00Z")));

  @Test
  void readsBackWhatItWrote() {
    assertThat(FactsJson.content(FactsJson.write(content))).isEqualTo(content);
  }

  @Test
  void readsBackWhatTheWorldReads() {
    AdvisoryFacts facts =
        Assembling.facts(
            content,
            Publisher.vendor("Harbourlight", "https://harbourlight.example", null),
            Optional.empty(),
            Instant.parse("2026-11-20T00:00:00Z"));

    assertThat(
            FactsJson.facts(
                new String(FactsJson.write(facts), java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(facts);
  }

  @Test
  void givesOtherWordsAnotherHash() {
    Content other =
        Content.of(
            "SA2026-07",
            1,
            AdvisoryKind.RELEASE,
            Map.of(SectionName.TITLE, "A title."),
            content.particulars());

    assertThat(FactsJson.hash(other)).isNotEqualTo(FactsJson.hash(content)).hasSize(64);
  }
}
