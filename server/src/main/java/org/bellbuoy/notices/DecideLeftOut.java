package org.bellbuoy.notices;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.customers.Customers;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Confirmed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Confirms, as the second person, that a customer is left out of the notice of a revision, or
/// takes it back; either only until the notice goes out. What is confirmed is what was read: it
/// never changes, and its version says that nobody took it back meanwhile.
///
/// Refuses: not allowed, missing, changed meanwhile, [NoticeRefusal.PlannedAlready],
/// [NoticeRefusal.SecondPersonNeeded].
@Component
public class DecideLeftOut {

  private final Spoken spoken;
  private final PreparationStore preparations;
  private final ExclusionStore store;
  private final Customers customers;
  private final SecondPerson second;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  DecideLeftOut(
      Spoken spoken,
      PreparationStore preparations,
      ExclusionStore store,
      Customers customers,
      SecondPerson second,
      Authority authority,
      Clock clock,
      News news) {
    this.spoken = spoken;
    this.preparations = preparations;
    this.store = store;
    this.customers = customers;
    this.second = second;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// @param version of the proposal that the viewer had read
  @Transactional
  public void confirm(Viewer viewer, String advisory, String customer, long version) {
    AdvisoryPreview opened = opened(viewer, advisory);
    Exclusion known = known(viewer, opened, customer, version);
    if (known.holds()) {
      throw new ChangedMeanwhile(known.version()).refused();
    }
    Confirmed by =
        second.require(viewer, known.proposed(), "", new NoticeRefusal.SecondPersonNeeded());
    Instant now = clock.instant();
    if (!store.confirm(known, viewer.actor(), by == Confirmed.ALONE, now)) {
      throw new ChangedMeanwhile(known.version()).refused();
    }
    tell(viewer, opened, known, now, ExclusionChanged.Step.CONFIRMED);
  }

  /// @param version of what the viewer had read
  @Transactional
  public void takeBack(Viewer viewer, String advisory, String customer, long version) {
    AdvisoryPreview opened = opened(viewer, advisory);
    Exclusion known = known(viewer, opened, customer, version);
    Instant now = clock.instant();
    if (!store.takeBack(known, viewer.actor(), now)) {
      throw new ChangedMeanwhile(known.version()).refused();
    }
    tell(viewer, opened, known, now, ExclusionChanged.Step.TAKEN_BACK);
  }

  private AdvisoryPreview opened(Viewer viewer, String advisory) {
    authority.require(viewer, Permission.LEAVE_CUSTOMER_OUT);
    return spoken.open(viewer, advisory);
  }

  private Exclusion known(Viewer viewer, AdvisoryPreview opened, String customer, long version) {
    CustomerId whom = customers.get(viewer, customer).id();
    UUID revision = opened.revision().id().value();
    var _ = preparations.hold(opened.advisory().id().value(), revision);
    Optional<Exclusion> known = store.find(revision, whom);
    if (known.isEmpty()) {
      throw new Missing().refused();
    }
    spoken.requireUnplanned(revision);
    if (known.get().version() != version) {
      throw new ChangedMeanwhile(known.get().version()).refused();
    }
    return known.get();
  }

  private void tell(
      Viewer viewer,
      AdvisoryPreview opened,
      Exclusion known,
      Instant now,
      ExclusionChanged.Step step) {
    news.tell(
        new ExclusionChanged(
            viewer.actor(),
            now,
            opened.advisory().id().value(),
            known.id(),
            known.revision(),
            known.customer().value(),
            known.reason(),
            step));
  }
}
