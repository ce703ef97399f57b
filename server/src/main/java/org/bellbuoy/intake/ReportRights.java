package org.bellbuoy.intake;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// Who may read and answer a report: intake while it is unlinked, then only its circle.
@Component
class ReportRights {

  private final ReportStore store;
  private final Authority authority;

  ReportRights(ReportStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  Report toRead(Viewer viewer, String tracking) {
    Report report = store.findByTracking(tracking).orElseThrow(() -> new Missing().refused());
    if (report.circle() != null) {
      authority.require(viewer, Permission.READ_CASE, report.circle().value());
    } else if (!authority.may(viewer, Permission.READ_INTAKE)) {
      throw new Missing().refused();
    }
    return report;
  }

  Report toAnswer(Viewer viewer, String tracking) {
    Report report = toRead(viewer, tracking);
    authority.require(viewer, Permission.ANSWER_REPORT);
    return report;
  }
}
