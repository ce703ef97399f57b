package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.advisories.Advisory;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Proposes that a customer is left out of the notice of one revision, for a reason of the closed
/// list. Until a second person confirms it, they are told.
///
/// Refuses: not allowed, missing, invalid, [NoticeRefusal.PlannedAlready],
/// [NoticeRefusal.LeftOutAlready].
@Component
public class LeaveOut {

  private final Spoken spoken;
  private final PreparationStore preparations;
  private final ExclusionStore store;
  private final Customers customers;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  LeaveOut(
      Spoken spoken,
      PreparationStore preparations,
      ExclusionStore store,
      Customers customers,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.spoken = spoken;
    this.preparations = preparations;
    this.store = store;
    this.customers = customers;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void propose(Viewer viewer, String advisory, LeaveOutForm typed) {
    authority.require(viewer, Permission.LEAVE_CUSTOMER_OUT);
    AdvisoryPreview opened = spoken.open(viewer, advisory);
    Reading reading = new Reading();
    LeaveOutForm.Read read = typed.read(reading);
    Optional<CustomerId> customer =
        reading.flaws().isEmpty() ? customers.kept(viewer, read.customer()) : Optional.empty();
    if (customer.isEmpty() && reading.flaws().isEmpty()) {
      reading.flaw("customer", "No customer that is kept has this number.");
    }
    reading.finish();
    UUID revision = opened.revision().id().value();
    var _ = preparations.hold(opened.advisory().id().value(), revision);
    spoken.requireUnplanned(revision);
    CustomerId whom = customer.orElseThrow();
    if (store.find(revision, whom).isPresent()) {
      throw new NoticeRefusal.LeftOutAlready().refused();
    }
    keep(viewer, opened.advisory(), revision, whom, read);
  }

  private void keep(
      Viewer viewer, Advisory advisory, UUID revision, CustomerId whom, LeaveOutForm.Read read) {
    Instant now = clock.instant();
    UUID id = ids.next();
    LeaveOutReason reason = Optional.ofNullable(read.reason()).orElseThrow();
    UUID about = advisory.id().value();
    UUID scope = Optional.ofNullable(advisory.caseId()).orElse(about);
    store.add(
        new Exclusion(
            id, revision, whom, reason, read.words(), viewer.actor(), now, null, null, false, 1),
        about,
        scope);
    news.tell(
        new ExclusionChanged(
            viewer.actor(),
            now,
            about,
            id,
            revision,
            whom.value(),
            reason,
            ExclusionChanged.Step.PROPOSED));
  }
}
