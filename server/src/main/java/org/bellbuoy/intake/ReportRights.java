package org.bellbuoy.intake;

import java.util.EnumSet;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
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

  /// As [#toRead], for what also says who reported; *missing* to whoever only builds.
  Report toReadWhole(Viewer viewer, String tracking) {
    Report report = toRead(viewer, tracking);
    if (onlyBuilds(viewer)) {
      throw new Missing().refused();
    }
    return report;
  }

  /// An engineer reads what is wrong and not who said so (who may see what: a reporter's identity).
  static boolean onlyBuilds(Viewer viewer) {
    return viewer instanceof Viewer.Staff staff
        && EnumSet.of(Role.ENGINEER, Role.EMPLOYEE).containsAll(staff.roles());
  }

  boolean mayRead(Viewer viewer, Report report) {
    return report.circle() == null
        ? authority.may(viewer, Permission.READ_INTAKE)
        : authority.may(viewer, Permission.READ_CASE, report.circle().value());
  }

  Report toAnswer(Viewer viewer, String tracking) {
    Report report = toRead(viewer, tracking);
    authority.require(viewer, Permission.ANSWER_REPORT);
    return report;
  }

  /// To say what speaks for a reporter's good faith or against it: a lead or somebody of legal.
  Report toWeigh(Viewer viewer, String tracking) {
    Report report = toRead(viewer, tracking);
    authority.require(viewer, Permission.WEIGH_GOOD_FAITH);
    return report;
  }
}
