package org.bellbuoy.deadlines;

import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;

/// A running clock has passed a mark: half, three quarters or nine tenths of its time, or all of
/// it, which is a breach.
public record ClockPassed(
    Actor by, Instant at, UUID about, ClockId clock, ClockKind kind, int percent, Instant dueAt)
    implements DomainEvent {

  public boolean breach() {
    return percent >= 100;
  }
}
