package org.bellbuoy.firstrun;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Report;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.bellbuoy.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which report was sent by the public form to try the desk. The one said last counts.
///
/// Refuses: not allowed, invalid.
@Component
public class TryTheDesk {

  private final FirstRunStore store;
  private final Reports reports;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  TryTheDesk(
      FirstRunStore store, Reports reports, Authority authority, Ids ids, Clock clock, News news) {
    this.store = store;
    this.reports = reports;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param typed the tracking number
  @Transactional
  public void with(Viewer viewer, @Nullable String typed) {
    authority.require(viewer, Permission.READ_INTAKE);
    Reading reading = new Reading();
    String tracking = reading.line("tracking", typed, 40);
    reading.finish();
    Report report = found(viewer, tracking);
    UUID person = authority.requireStaff(viewer).personId();
    Instant now = clock.instant();
    store.tried(ids.next(), report.tracking(), person, now);
    news.tell(new DeskTried(viewer.actor(), now, report.id().value()));
  }

  private Report found(Viewer viewer, String tracking) {
    try {
      return reports.get(viewer, tracking);
    } catch (Refused refused) {
      if (refused.refusal() instanceof Missing) {
        throw Invalid.of("tracking", "The inbox has no report with this number.").refused();
      }
      throw refused;
    }
  }
}
