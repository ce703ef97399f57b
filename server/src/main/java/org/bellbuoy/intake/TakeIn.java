package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.MailboxItem;
import org.bellbuoy.correspondence.Post;
import org.bellbuoy.correspondence.PostToMailbox;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.deadlines.ClockOrder;
import org.bellbuoy.deadlines.RunningClock;
import org.bellbuoy.deadlines.StartClock;
import org.bellbuoy.duty.PageDuty;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.CrashPoint;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The desk takes in what arrived at the street: the clocks start at the arrival, however late this
/// is done, and the reporter is promised an answer. Canaries of our own are left out.
@Component
public class TakeIn {

  private static final int AT_ONCE = 50;

  private final ReportStore store;
  private final HearCanary canaries;
  private final QueueStore queue;
  private final FirstLook look;
  private final PageDuty duty;
  private final StartClock clocks;
  private final PromiseAnswer promise;
  private final PostToMailbox mailbox;
  private final Clock clock;
  private final News news;

  TakeIn(
      ReportStore store,
      HearCanary canaries,
      QueueStore queue,
      FirstLook look,
      PageDuty duty,
      StartClock clocks,
      PromiseAnswer promise,
      PostToMailbox mailbox,
      Clock clock,
      News news) {
    this.store = store;
    this.canaries = canaries;
    this.queue = queue;
    this.look = look;
    this.duty = duty;
    this.clocks = clocks;
    this.promise = promise;
    this.mailbox = mailbox;
    this.clock = clock;
    this.news = news;
  }

  /// @return how many were taken in
  @Transactional
  public int takeIn() {
    Instant now = clock.instant();
    List<UUID> arrived = store.takeIn(now, AT_ONCE);
    for (UUID id : arrived) {
      Report report = store.find(new ReportId(id)).orElseThrow();
      if (canaries.in(report)) {
        store.isCanary(report.id());
      } else {
        receive(report, now);
      }
      CrashPoint.here("intake.take-in.before-commit");
    }
    return arrived.size();
  }

  private void receive(Report report, Instant now) {
    FirstLook.Seen seen = look.at(report);
    queue.seen(report.id(), seen);
    if (seen.urgency() == Urgency.INCIDENT
        && duty.page(report.id().value(), PageDuty.Ground.CLAIMED)) {
      clocks.execute(
          new Viewer.Machine(),
          ClockOrder.byRule(ClockKind.FIRST_ACTION, report.id().value(), report.arrivedAt()));
    }
    news.tell(new ReportReceived(Actor.machine(), now, report.id().value()));
    switch (report.source()) {
      case STAFF -> {}
      case LISTED -> toDecide(report);
      default -> promise(report);
    }
  }

  private void promise(Report report) {
    Viewer machine = new Viewer.Machine();
    RunningClock answer = promise.promise(machine, report);
    if (report.source() != Source.TRIAL) {
      toDecide(report);
    }
    mailbox.post(report.thread(), new Post(MailboxItem.Kind.PROMISE, answer.dueAt().toString()));
  }

  private void toDecide(Report report) {
    clocks.execute(
        new Viewer.Machine(),
        ClockOrder.byRule(ClockKind.TRIAGE_DECISION, report.id().value(), report.arrivedAt()));
  }
}
