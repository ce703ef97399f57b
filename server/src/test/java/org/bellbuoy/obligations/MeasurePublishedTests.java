package org.bellbuoy.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Exploited;
import org.bellbuoy.cases.RecordExploitation;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.publication.ReleaseRiver;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// The final report is due fourteen days after users could do something, whoever noted it.
class MeasurePublishedTests {

  private final ReleaseRiver river = new ReleaseRiver();
  private final CaseFile file = river.fixed(river.fresh());

  @Test
  void letsTheFinalReportRunFromThePublishedFix() {
    attacked();
    assertThat(known().measureAt()).isNull();
    assertThat(finals()).isEmpty();

    publish();

    Awaitility.await().until(() -> known().measureAt() != null);
    assertThat(known().measureAt()).isEqualTo(released());
    Awaitility.await().until(() -> !finals().isEmpty());
    assertThat(finals())
        .extracting(RunningClock::dueAt)
        .containsExactly(released().plus(Duration.ofDays(14)));
    assertThat(whole().history().getLast().text()).contains("says what users can do");
  }

  @Test
  void countsAFixThatWasPublicBeforeTheAttackFromAwareness() {
    publish();
    TestHouse.clock().advance(Duration.ofHours(3));
    attacked();

    Awaitility.await().until(() -> known().measureAt() != null);
    assertThat(known().measureAt()).isEqualTo(released());
    Awaitility.await().until(() -> !finals().isEmpty());
    assertThat(finals())
        .extracting(RunningClock::dueAt)
        .containsExactly(known().awareAt().plus(Duration.ofDays(14)));
    assertThat(whole().history().getLast().text()).contains("counted from awareness");
  }

  private Instant released() {
    return TestHouse.get(PublishedAdvisories.class)
        .releaseOf(file.id().value())
        .orElseThrow()
        .facts()
        .tracking()
        .initialRelease();
  }

  private void publish() {
    AdvisoryId id = river.draft(file, AdvisoryKind.RELEASE, river.said(file));
    river.publish(id, river.approved(id));
  }

  private void attacked() {
    TestHouse.get(RecordExploitation.class)
        .record(river.lead, file.id(), Exploited.YES, "Seen at a customer");
    Awaitility.await()
        .until(() -> !TestHouse.get(Obligations.class).of(river.lead, file).isEmpty());
  }

  private ObligationFile whole() {
    return TestHouse.get(Obligations.class).of(river.lead, file).getFirst();
  }

  private Obligation known() {
    return whole().obligation();
  }

  private List<RunningClock> finals() {
    return TestHouse.get(Clocks.class).of(river.lead, known().id()).stream()
        .filter(each -> each.kind() == ClockKind.FINAL_REPORT && each.runs())
        .toList();
  }
}
