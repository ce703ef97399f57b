package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.EraseThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.PersonalWordsErased;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a report that belongs to no case unreadable for ever, once it was put away long enough.
///
/// Only the house does so, by a rule; a person may take the report out again until then.
@Component
public class ExpireReport {

  private final ReportStore reports;
  private final ErasingReportStore store;
  private final MailStore mails;
  private final EraseThread threads;
  private final EraseScopes scopes;
  private final Clock clock;
  private final News news;

  ExpireReport(
      ReportStore reports,
      ErasingReportStore store,
      MailStore mails,
      EraseThread threads,
      EraseScopes scopes,
      Clock clock,
      News news) {
    this.reports = reports;
    this.store = store;
    this.mails = mails;
    this.threads = threads;
    this.scopes = scopes;
    this.clock = clock;
    this.news = news;
  }

  /// @param before since when it must have been put away
  /// @return whether it was erased; not when somebody took it out again meanwhile
  @Transactional
  public boolean expire(Viewer.Machine house, UUID report, Instant before) {
    ReportId id = new ReportId(report);
    return store
        .putAway(id, before)
        .map(was -> {
          Instant now = clock.instant();
          ThreadId thread = reports.find(id).orElseThrow().thread();
          scopes.erase(mails.ofThread(thread).stream().map(SealScope::new).toList());
          threads.erase(thread);
          scopes.erase(List.of(new SealScope(report)));
          store.erased(id, now);
          news.tell(new ReportExpired(house.actor(), now, report, was));
          news.tell(new PersonalWordsErased(house.actor(), now, report));
          return true;
        })
        .orElse(false);
  }
}
