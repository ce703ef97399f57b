package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.embargo.JoinCircle;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A lead joins a case by its number. The circle is told on the timeline of the case.
@Component
public class JoinCase {

  private final CaseStore store;
  private final StepStore steps;
  private final JoinCircle circle;
  private final Authority authority;
  private final Clock clock;

  JoinCase(CaseStore store, StepStore steps, JoinCircle circle, Authority authority, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.circle = circle;
    this.authority = authority;
    this.clock = clock;
  }

  @Transactional
  public void join(Viewer viewer, String code) {
    authority.require(viewer, Permission.JOIN_CASE);
    CaseRow row = store.findByCode(code).orElseThrow(() -> new Missing().refused());
    if (authority.may(viewer, Permission.READ_CASE, row.embargo().value())) {
      return;
    }
    circle.join(viewer, row.embargo());
    Instant now = clock.instant();
    steps.add(row.id(), new Step(Step.Kind.JOINED, now, viewer.actor(), null, null, ""));
  }
}
