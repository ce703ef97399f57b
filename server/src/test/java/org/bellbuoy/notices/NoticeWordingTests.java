package org.bellbuoy.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.advisories.SampleFacts;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.DocumentStatus;
import org.bellbuoy.standards.facts.Publisher;
import org.bellbuoy.standards.facts.Revision;
import org.bellbuoy.standards.facts.Section;
import org.bellbuoy.standards.facts.SectionKind;
import org.bellbuoy.standards.facts.Standing;
import org.bellbuoy.standards.facts.Tracking;
import org.bellbuoy.standards.facts.VulnerabilityFacts;
import org.bellbuoy.standards.tlp.TlpLabel;
import org.bellbuoy.testkit.TestHouse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A letter says what its occasion asks for, and always where the advisory stands.
class NoticeWordingTests {

  private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
  private static final Instant NEXT = Instant.parse("2026-11-27T14:30:00Z");
  private static final URI PAGE = URI.create("https://vendor.example/advisories/SA-1");

  private final NoticeLetters letters = TestHouse.get(NoticeLetters.class);

  @Test
  void saysBeforeTheFixWhatToDoAndWhenMoreIsKnown() {
    for (AdvisoryKind kind : List.of(AdvisoryKind.PRELIMINARY, AdvisoryKind.PRE_FIX)) {
      assertThat(body(kind, Standing.inForce(), "", NEXT))
          .contains(
              "What to do now",
              "Take the permission to import from everybody.",
              "Whoever may import can write any file.",
              "2026-11-27 14:30 UTC",
              PAGE.toString())
          .doesNotContain("has published a security advisory");
    }
  }

  @Test
  void tellsGenuineMailFromFakeWhereSomebodyWritesInOurName() {
    assertThat(body(AdvisoryKind.THREAT, Standing.inForce(), "", null))
        .contains(
            "How to tell our mail from a fake",
            "Each of our notices carries a code.",
            "We never ask for passwords",
            PAGE.toString());
  }

  @Test
  void saysWhatWasWrongAndWhoMustActAgain() {
    assertThat(body(AdvisoryKind.RELEASE, Standing.inForce(), "4.2.2 is affected as well.", null))
        .contains(
            "What was wrong: 4.2.2 is affected as well.",
            "Who must act again: Whoever uses Beacon Server",
            PAGE.toString());
  }

  @Test
  void saysWhyAnAdvisoryWasTakenBack() {
    assertThat(
            body(
                AdvisoryKind.PRELIMINARY,
                new Standing.Withdrawn(AT, "It was another product."),
                "Taken back.",
                NEXT))
        .contains("What was wrong: It was another product.", "Nobody because of this advisory")
        .doesNotContain("What to do now");
  }

  @Test
  void speaksOfAReleaseWhereItIsOneOrAnotherLeadsOn() {
    assertThat(body(AdvisoryKind.RELEASE, Standing.inForce(), "", null))
        .contains("has published a security advisory", PAGE.toString());
    assertThat(
            body(
                AdvisoryKind.PRELIMINARY,
                new Standing.Superseded(AT, "SA-2", null, "The fix is there."),
                "The fix is there.",
                NEXT))
        .contains("has published a security advisory", "The fix is there.");
  }

  /// Nobody is left untold because a date is missing.
  @Test
  void givesWayToTheWordingOfReleasesWhereAnotherCannotBeFilled() {
    assertThat(body(AdvisoryKind.PRELIMINARY, Standing.inForce(), "", null))
        .contains("has published a security advisory", PAGE.toString());
  }

  private String body(AdvisoryKind kind, Standing standing, String change, @Nullable Instant next) {
    return letters.body(notice(change), Optional.of(said(kind, standing, next)));
  }

  private static Notice notice(String change) {
    return new Notice(
        UUID.randomUUID(),
        "code",
        "SA-1",
        "A flaw",
        change,
        "Beacon Server",
        null,
        PAGE,
        NoticeState.GOING,
        AT,
        0);
  }

  private static AdvisoryFacts said(AdvisoryKind kind, Standing standing, @Nullable Instant next) {
    List<VulnerabilityFacts> flaws =
        kind == AdvisoryKind.THREAT ? List.of() : List.of(SampleFacts.flaw("CVE-2026-10001"));
    return new AdvisoryFacts(
        Publisher.vendor("Harbourlight", "https://harbourlight.example", null),
        new Tracking(
            "SA-1",
            List.of(),
            DocumentStatus.FINAL,
            standing,
            AT,
            AT,
            List.of(new Revision("1", AT, "First.", false)),
            next),
        kind,
        "A flaw",
        TlpLabel.CLEAR,
        "en",
        List.of(
            new Section(SectionKind.SUMMARY, null, "Whoever may import can write any file.", null)),
        List.of(),
        List.of(),
        flaws);
  }
}
