package org.bellbuoy.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bellbuoy.correspondence.MailThreads;
import org.bellbuoy.correspondence.NewAttachment;
import org.bellbuoy.correspondence.OpenThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.springframework.stereotype.Component;

/// Puts a report in that lay somewhere else. Part of the bringing in, therefore asks for no
/// permission.
@Component
class PutIn {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final ArrivalStore arrivals;
  private final Contents contents;
  private final OpenThread open;
  private final MailThreads threads;
  private final Policies policies;
  private final Sealer sealer;
  private final Ids ids;
  private final News news;

  PutIn(
      ArrivalStore arrivals,
      Contents contents,
      OpenThread open,
      MailThreads threads,
      Policies policies,
      Sealer sealer,
      Ids ids,
      News news) {
    this.arrivals = arrivals;
    this.contents = contents;
    this.open = open;
    this.threads = threads;
    this.policies = policies;
    this.sealer = sealer;
    this.ids = ids;
    this.news = news;
  }

  /// What became of it.
  record Placed(UUID report, String number) {}

  Placed put(Viewer viewer, Content content, Instant arrived, List<NewAttachment> files) {
    UUID id = ids.next();
    String tracking = ids.code();
    ThreadId thread = open.open(viewer, id, files);
    if (!content.contact().isEmpty()) {
      threads.begin(HOUSE, thread, content.contact().toLowerCase(Locale.ROOT), "");
    }
    arrivals.add(
        new ArrivalStore.Arrival(
            id,
            tracking,
            Source.IMPORTED,
            thread,
            policies.inForce(HOUSE, arrived).map(PolicyVersion::number).orElse(0),
            sealer.fresh(new SealScope(id)).bytes(Contents.binding(id), contents.bytes(content)),
            arrived,
            ProofMark.NOT_ASKED));
    news.tell(new ReportArrived(viewer.actor(), arrived, id, Source.IMPORTED));
    return new Placed(id, tracking);
  }
}
