package org.bellbuoy.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Gate;
import org.bellbuoy.advisories.Gates;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.Clocks;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.testkit.TestHouse;
import org.junit.jupiter.api.Test;

/// What we found ourselves has the clocks and the gates of what a stranger told us.
class WhateverTheSourceTests {

  private final ReleaseRiver river = new ReleaseRiver();

  @Test
  void aFlawHasTheSameTimeToBeFixed() {
    CaseFile own = river.fixed(river.fresh());
    String _ = river.report();
    CaseFile told = river.fixed(river.ofReport());

    Awaitility.await().until(() -> limits(own).containsKey(ClockKind.FIX));
    Awaitility.await().until(() -> limits(told).containsKey(ClockKind.FIX));
    assertThat(limits(own)).isEqualTo(limits(told));
  }

  @Test
  void anAdvisoryPassesTheSameGates() {
    CaseFile own = river.fixed(river.fresh());
    String _ = river.report();
    CaseFile told = river.fixed(river.ofReport());

    for (AdvisoryKind kind : List.of(AdvisoryKind.RELEASE, AdvisoryKind.PRE_FIX)) {
      assertThat(gates(own, kind)).isNotEmpty().isEqualTo(gates(told, kind));
    }
  }

  /// How long each clock of the case may run.
  private Map<ClockKind, Duration> limits(CaseFile file) {
    return TestHouse.get(Clocks.class).of(river.lead, file.id().value()).stream()
        .collect(
            Collectors.toMap(
                each -> each.kind(), each -> Duration.between(each.startedAt(), each.dueAt())));
  }

  private Map<Gate, Gate.Light> gates(CaseFile file, AdvisoryKind kind) {
    AdvisoryId id = river.draft(file, kind, river.said(file));
    return TestHouse.get(Gates.class).of(river.lead, id).stream()
        .collect(Collectors.toMap(Gate.Result::gate, Gate.Result::light));
  }
}
