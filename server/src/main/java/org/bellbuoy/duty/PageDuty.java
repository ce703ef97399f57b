package org.bellbuoy.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Pages whoever is on duty because an incident may be under way: at once, and once for each
/// report; then the next of the rota and at last the leads, until somebody says that they saw it.
/// Where no rota is set, everybody who answers reports is paged.
///
/// Asks for no permission of its own: it is part of the deed that found out.
@Component
public class PageDuty {

  /// On what ground.
  public enum Ground {
    /// The report says so itself, which anybody can write: while somebody was paged for another
    /// such report and has not looked yet, nobody is paged again.
    CLAIMED,
    /// A person of ours says so.
    WEIGHED
  }

  private static final Duration TOGETHER = Duration.ofMinutes(15);

  private final RaiseWarning raise;
  private final WarningStore store;
  private final RotaStore rota;
  private final Rosters rosters;
  private final Courier courier;
  private final Ids ids;
  private final Clock clock;

  PageDuty(
      RaiseWarning raise,
      WarningStore store,
      RotaStore rota,
      Rosters rosters,
      Courier courier,
      Ids ids,
      Clock clock) {
    this.raise = raise;
    this.store = store;
    this.rota = rota;
    this.rosters = rosters;
    this.courier = courier;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param report by its id; nothing else of it goes out
  ///
  /// @return whether anybody is paged for it, now or before
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean page(UUID report, Ground ground) {
    Instant now = clock.instant();
    if (ground == Ground.CLAIMED && store.incidentUnseen(now.minus(TOGETHER))) {
      return false;
    }
    Warning warning =
        new Warning(
            ids.next(),
            ids.code(),
            report,
            ClockKind.HUMAN_ANSWER,
            Warning.NO_CLOCK,
            now,
            now,
            Optional.empty(),
            Optional.empty());
    if (raise.raise(warning, "incident.reported") && !rota.rota().isSet()) {
      rosters
          .holding(Permission.ANSWER_REPORT)
          .forEach(person -> courier.tell(warning.id(), person, RaiseWarning.sentence(warning)));
    }
    CrashPoint.here("duty.page.before-commit");
    return true;
  }

  /// Somebody takes care of it: it goes to nobody else.
  @Transactional(propagation = Propagation.MANDATORY)
  public void over(UUID report) {
    store.close(report, clock.instant());
  }
}
