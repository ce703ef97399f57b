package org.bellbuoy.assessment;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;

/// What every deed of this room does before and after its own thing.
@Component
class AssessmentWriting {

  private final Assessments assessments;
  private final AssessmentStore store;
  private final SealedParts parts;
  private final Cases cases;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  AssessmentWriting(
      Assessments assessments,
      AssessmentStore store,
      SealedParts parts,
      Cases cases,
      Authority authority,
      Clock clock,
      News news) {
    this.assessments = assessments;
    this.store = store;
    this.parts = parts;
    this.cases = cases;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// The assessment as it stands, if the viewer may change it and has read it so.
  Assessment begin(Viewer viewer, CaseId id, long version) {
    CaseFile file = cases.find(viewer, id).orElseThrow(() -> new Missing().refused());
    authority.require(viewer, Permission.ASSESS, file.embargo().value());
    Assessment known = assessments.find(id).orElse(Assessment.none(id));
    if (known.version() != version) {
      throw new ChangedMeanwhile(known.version()).refused();
    }
    return known;
  }

  Assessment keep(Viewer viewer, Assessment next, AssessedPart part) {
    Instant now = clock.instant();
    store.write(next.about(), parts.sealed(next), now);
    news.tell(new AssessmentChanged(viewer.actor(), now, next.about().value(), part));
    return assessments.find(next.about()).orElseThrow();
  }

  Instant now() {
    return clock.instant();
  }
}
