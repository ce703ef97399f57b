package org.bellbuoy.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.correspondence.MailThreads;
import org.bellbuoy.correspondence.OpenThread;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Brings in the reports of a file of comma-separated values: all that are new, or none when any
/// line is wrong. The same file can be sent again; what came before stays as it is.
@Component
public class ImportReports {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();
  private static final int SHOWN = 80;

  private final BroughtInStore known;
  private final ArrivalStore arrivals;
  private final Contents contents;
  private final OpenThread open;
  private final MailThreads threads;
  private final Policies policies;
  private final Authority authority;
  private final Sealer sealer;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  ImportReports(
      BroughtInStore known,
      ArrivalStore arrivals,
      Contents contents,
      OpenThread open,
      MailThreads threads,
      Policies policies,
      Authority authority,
      Sealer sealer,
      Ids ids,
      Clock clock,
      News news) {
    this.known = known;
    this.arrivals = arrivals;
    this.contents = contents;
    this.open = open;
    this.threads = threads;
    this.policies = policies;
    this.authority = authority;
    this.sealer = sealer;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public BroughtIn execute(Viewer viewer, @Nullable String csv, BroughtIn.Mode mode) {
    authority.require(viewer, Permission.IMPORT_REPORTS);
    List<BroughtIn.Line> lines = new ArrayList<>();
    for (ReportFile.Row row : ReportFile.read(csv == null ? "" : csv, clock.instant())) {
      Optional<String> before = known.number(row.key());
      String number = before.orElse(null);
      if (before.isEmpty() && mode == BroughtIn.Mode.APPLY) {
        number = add(viewer, row);
      }
      lines.add(new BroughtIn.Line("line " + row.line(), begin(row), before.isPresent(), number));
    }
    return new BroughtIn(lines, List.of());
  }

  private String add(Viewer viewer, ReportFile.Row row) {
    UUID id = ids.next();
    String tracking = ids.code();
    ThreadId thread = open.open(viewer, id, List.of());
    String contact = row.content().contact();
    if (!contact.isEmpty()) {
      threads.begin(HOUSE, thread, contact.toLowerCase(Locale.ROOT), "");
    }
    arrivals.add(
        new ArrivalStore.Arrival(
            id,
            tracking,
            Source.IMPORTED,
            thread,
            policies.inForce(HOUSE, row.arrived()).map(PolicyVersion::number).orElse(0),
            sealer
                .fresh(new SealScope(id))
                .bytes(Contents.binding(id), contents.bytes(row.content())),
            row.arrived(),
            ProofMark.NOT_ASKED));
    known.add(row.key(), id);
    news.tell(new ReportArrived(viewer.actor(), row.arrived(), id, Source.IMPORTED));
    return tracking;
  }

  private static String begin(ReportFile.Row row) {
    String line = MailText.line(row.content().what());
    return line.length() <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN / 2)) + "…";
  }
}
