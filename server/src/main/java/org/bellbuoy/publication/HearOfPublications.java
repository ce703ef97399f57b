package org.bellbuoy.publication;

import java.util.UUID;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPublished;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedAdvisory;
import org.bellbuoy.cases.AdvanceCase;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseMoved;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.cve.KeepRecordClock;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.Credits;
import org.bellbuoy.intake.ReportLinked;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.intake.TellReporters;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// What follows a publication beside its run: whoever reported it finds the advisory on the page of
/// their report, and the records of its ids are due. Each is safe to do twice.
@Component
class HearOfPublications {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final PublishedAdvisories published;
  private final AdvanceCase cases;
  private final TellReporters reporters;
  private final Addresses addresses;
  private final Credits credits;
  private final Staleness staleness;
  private final KeepRecordClock records;

  HearOfPublications(
      PublishedAdvisories published,
      AdvanceCase cases,
      TellReporters reporters,
      Addresses addresses,
      Credits credits,
      Staleness staleness,
      KeepRecordClock records) {
    this.records = records;
    this.credits = credits;
    this.staleness = staleness;
    this.published = published;
    this.cases = cases;
    this.reporters = reporters;
    this.addresses = addresses;
  }

  @ApplicationModuleListener
  void tell(AdvisoryPublished news) {
    UUID subject = news.caseId();
    if (subject != null) {
      tell(subject);
      published
          .find(new AdvisoryId(news.about()))
          .ifPresent(one -> records.publicSince(subject, one.facts().cves(), news.at()));
    }
  }

  /// Somebody who reported it after it was public learns at once where it can be read.
  @ApplicationModuleListener
  void tell(ReportLinked news) {
    tell(news.subject());
  }

  /// A case that is moved by hand after its advisory was seen public has nothing to wait for.
  @ApplicationModuleListener
  void look(CaseMoved news) {
    if (news.to() == CaseState.PUBLISHING) {
      cases.advance(HOUSE, new CaseId(news.about()), CaseState.PUBLISHED);
    }
  }

  private void tell(UUID subject) {
    for (PublishedAdvisory one : published.ofCase(subject)) {
      String page = Addresses.page(one.facts().tracking().id());
      reporters.advisory(new SubjectId(subject), one.id().value(), addresses.url(page));
    }
    if (credits.agreed(HOUSE, new SubjectId(subject))) {
      staleness.mark();
    }
  }
}
