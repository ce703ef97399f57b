package org.bellbuoy.notices;

import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// The revision of which people would be told, as its circle may know it: the one under way, else
/// the last published.
@Component
class Spoken {

  private final Advisories advisories;
  private final NoticeStore notices;

  Spoken(Advisories advisories, NoticeStore notices) {
    this.advisories = advisories;
    this.notices = notices;
  }

  /// Refuses: missing. The reading is told.
  AdvisoryPreview open(Viewer viewer, String code) {
    return advisories.open(viewer, advisories.byCode(viewer, code).id());
  }

  /// Refuses: [NoticeRefusal.PlannedAlready].
  void requireUnplanned(UUID revision) {
    notices
        .ofRevision(revision)
        .ifPresent(notice -> {
          throw new NoticeRefusal.PlannedAlready().refused();
        });
  }
}
