package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.bellbuoy.correspondence.OpenThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Any employee files a report and is told its number, and no more. The house itself files what a
/// public list says of our products.
@Component
public class FileReport {

  private final ArrivalStore store;
  private final Contents contents;
  private final OpenThread threads;
  private final Authority authority;
  private final Sealer sealer;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  FileReport(
      ArrivalStore store,
      Contents contents,
      OpenThread threads,
      Authority authority,
      Sealer sealer,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.contents = contents;
    this.threads = threads;
    this.authority = authority;
    this.sealer = sealer;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @return the tracking number
  @Transactional
  public String file(Viewer viewer, NewReport report) {
    authority.require(viewer, Permission.FILE_REPORT);
    if (!report.source().ownReport()) {
      throw new IllegalArgumentException("What comes from outside comes by another door");
    }
    UUID id = ids.next();
    String tracking = ids.code();
    Instant now = clock.instant();
    ThreadId thread = threads.open(viewer, id, report.files());
    store.add(
        new ArrivalStore.Arrival(
            id,
            tracking,
            report.source(),
            thread,
            report.policyVersion(),
            sealer
                .fresh(new SealScope(id))
                .bytes(Contents.binding(id), contents.bytes(report.content())),
            now,
            ProofMark.NOT_ASKED));
    news.tell(new ReportArrived(viewer.actor(), now, id, report.source()));
    return tracking;
  }
}
