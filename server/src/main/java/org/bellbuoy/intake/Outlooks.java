package org.bellbuoy.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.springframework.stereotype.Component;

/// What would become of many reports: asked before they are put away, and asked again by the deed
/// that does it, so that the two never tell different things.
@Component
public class Outlooks {

  private final QueueStore store;
  private final ReportRights rights;
  private final KnownSenders senders;
  private final Authority authority;
  private final Clock clock;

  Outlooks(
      QueueStore store,
      ReportRights rights,
      KnownSenders senders,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.senders = senders;
    this.rights = rights;
    this.authority = authority;
    this.clock = clock;
  }

  public Outlook of(Viewer viewer, Selection selection, ReportState to) {
    authority.require(viewer, Permission.ANSWER_REPORT);
    authority.require(viewer, Permission.READ_INTAKE);
    if (to == ReportState.LINKED || to == ReportState.WITHDRAWN) {
      throw Invalid.of("state", "Many at once become spam or a concern, or wait again.").refused();
    }
    List<Report> would = new ArrayList<>();
    List<Outlook.Left> left = new ArrayList<>();
    for (Map.Entry<Selection.Picked, Optional<Report>> each : found(selection).entrySet()) {
      why(viewer, each.getKey(), each.getValue(), to)
          .ifPresentOrElse(
              why -> left.add(new Outlook.Left(each.getKey().tracking(), why)),
              () -> would.add(each.getValue().orElseThrow()));
    }
    return new Outlook(would, left);
  }

  private Map<Selection.Picked, Optional<Report>> found(Selection selection) {
    Map<Selection.Picked, Optional<Report>> found = new LinkedHashMap<>();
    if (selection.all() != null) {
      QueueFilter filter = selection.all();
      store
          .list(filter, filter.since(clock.instant()), null, Selection.MOST)
          .forEach(report ->
              found.put(
                  new Selection.Picked(report.tracking(), report.version()), Optional.of(report)));
      return found;
    }
    Map<String, Report> named = new HashMap<>();
    store
        .named(selection.picked().stream().map(Selection.Picked::tracking).toList())
        .forEach(report -> named.put(report.tracking(), report));
    selection
        .picked()
        .forEach(picked -> found.put(picked, Optional.ofNullable(named.get(picked.tracking()))));
    return found;
  }

  private Optional<LeftOut> why(
      Viewer viewer, Selection.Picked picked, Optional<Report> found, ReportState to) {
    return found
        .filter(report -> rights.mayRead(viewer, report))
        .map(report -> why(picked, report, to))
        .orElse(Optional.of(LeftOut.UNKNOWN));
  }

  private Optional<LeftOut> why(Selection.Picked picked, Report report, ReportState to) {
    if (report.subject() != null) {
      return Optional.of(LeftOut.LINKED);
    }
    if (report.state() == to) {
      return Optional.of(LeftOut.SETTLED);
    }
    if (report.state() == ReportState.WITHDRAWN) {
      return Optional.of(LeftOut.WITHDRAWN);
    }
    if (picked.version() != null && picked.version() != report.version()) {
      return Optional.of(LeftOut.CHANGED);
    }
    return whyNotThere(report, to);
  }

  private Optional<LeftOut> whyNotThere(Report report, ReportState to) {
    if (to == ReportState.CONCERN && !report.answered()) {
      return Optional.of(LeftOut.NOT_ANSWERED);
    }
    boolean alone = report.urgency().harmsNow() && !report.copied();
    if (to == ReportState.SPAM && alone) {
      return Optional.of(LeftOut.HARMS_NOW);
    }
    return to == ReportState.SPAM && senders.sent(report)
        ? Optional.of(LeftOut.KNOWN_SENDER)
        : Optional.empty();
  }
}
