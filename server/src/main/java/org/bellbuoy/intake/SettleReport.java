package org.bellbuoy.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person puts a report away as a concern or as spam, or takes it out again. Nothing is deleted.
/// That a sender who once reported something true sends spam, two persons say (lifecycles, 6.1).
///
/// Refuses: [IntakeRefusal.LinkedAlready], [IntakeRefusal.OnlyATest],
/// [IntakeRefusal.NotAnsweredYet], [IntakeRefusal.SecondPersonForSpam].
@Component
public class SettleReport {

  private final ReportRights rights;
  private final Settling settling;
  private final KnownSenders senders;
  private final KnownSenderStore store;
  private final SecondPerson second;
  private final Clock clock;
  private final News news;

  SettleReport(
      ReportRights rights,
      Settling settling,
      KnownSenders senders,
      KnownSenderStore store,
      SecondPerson second,
      Clock clock,
      News news) {
    this.rights = rights;
    this.settling = settling;
    this.senders = senders;
    this.store = store;
    this.second = second;
    this.clock = clock;
    this.news = news;
  }

  /// @return whether it lies there now, or waits for a second person
  @Transactional
  public boolean settle(Viewer viewer, String tracking, ReportState to) {
    Report report = rights.toAnswer(viewer, tracking);
    if (report.subject() != null || to == ReportState.LINKED) {
      throw new IntakeRefusal.LinkedAlready().refused();
    }
    if (report.source() == Source.TRIAL) {
      throw new IntakeRefusal.OnlyATest().refused();
    }
    if (to == ReportState.CONCERN && !report.answered()) {
      throw new IntakeRefusal.NotAnsweredYet().refused();
    }
    if (to == ReportState.SPAM && !mayBeSpam(viewer, report)) {
      return false;
    }
    boolean withdrawn = store.withdraw(report.id());
    if (withdrawn && to != ReportState.SPAM) {
      news.tell(new SpamWithdrawn(viewer.actor(), clock.instant(), report.id().value()));
    }
    if (report.state() != to || !withdrawn) {
      settling.settle(viewer, report, to, clock.instant());
    }
    return true;
  }

  /// Of a known sender only once a second person says so; the first one proposes it.
  private boolean mayBeSpam(Viewer viewer, Report report) {
    Optional<SpamProposal> proposal = store.hold(report.id());
    if (proposal.isPresent()) {
      second.require(
          viewer, proposal.get().of(report.id()), "", new IntakeRefusal.SecondPersonForSpam());
      return true;
    }
    if (!senders.sent(report)) {
      return true;
    }
    Instant now = clock.instant();
    store.propose(report.id(), viewer.actor().id(), now);
    news.tell(new SpamProposed(viewer.actor(), now, report.id().value()));
    return false;
  }
}
