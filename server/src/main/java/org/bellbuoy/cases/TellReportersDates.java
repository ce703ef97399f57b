package org.bellbuoy.cases;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.correspondence.OfferedDate;
import org.bellbuoy.embargo.AgreedMoment;
import org.bellbuoy.embargo.EmbargoAgreed;
import org.bellbuoy.embargo.EmbargoExtended;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.EmbargoProposed;
import org.bellbuoy.embargo.ExtensionOffered;
import org.bellbuoy.embargo.Offer;
import org.bellbuoy.embargo.Offers;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TellReporters;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Lets the reporters of a case read the date that is offered or agreed, in their mailboxes.
@Component
class TellReportersDates {

  private static final Viewer HOUSE = new Viewer.Machine();

  private final CaseStore store;
  private final Offers offers;
  private final TellReporters reporters;

  TellReportersDates(CaseStore store, Offers offers, TellReporters reporters) {
    this.store = store;
    this.offers = offers;
    this.reporters = reporters;
  }

  @ApplicationModuleListener
  void on(EmbargoProposed proposed) {
    tell(proposed.about());
  }

  @ApplicationModuleListener
  void on(EmbargoAgreed agreed) {
    tell(agreed.about());
  }

  @ApplicationModuleListener
  void on(ExtensionOffered offered) {
    tell(offered.about());
  }

  @ApplicationModuleListener
  void on(EmbargoExtended extended) {
    tell(extended.about());
  }

  /// The latest offer, as it stands now.
  private void tell(UUID embargo) {
    EmbargoId id = new EmbargoId(embargo);
    List<Offers.Answered> all = offers.of(HOUSE, id);
    if (all.isEmpty()) {
      return;
    }
    Offer latest = all.getLast().offer();
    AgreedMoment end = latest.end();
    boolean agreed = latest.state() == Offer.State.AGREED;
    OfferedDate date = new OfferedDate(latest.id(), agreed, end.local(), end.zone(), end.instant());
    store.findByEmbargo(id).ifPresent(row -> reporters.date(new SubjectId(row.id().value()), date));
  }
}
