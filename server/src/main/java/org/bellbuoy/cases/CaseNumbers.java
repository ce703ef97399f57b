package org.bellbuoy.cases;

import java.util.Optional;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.EmergencyAccess;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// From the number of a case to its circle and back, for those who may know numbers but not words.
@Component
public class CaseNumbers {

  private final CaseStore store;
  private final Authority authority;

  CaseNumbers(CaseStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// The circle of a case, for its members and for the auditor.
  public EmbargoId circle(Viewer viewer, String code) {
    return store
        .findByCode(code)
        .filter(row -> visible(viewer, row))
        .orElseThrow(() -> new Missing().refused())
        .embargo();
  }

  private boolean visible(Viewer viewer, CaseRow row) {
    return viewer.holds(Role.AUDITOR)
        || authority.may(viewer, Permission.READ_CASE, row.embargo().value());
  }

  /// The circle of a case, for whoever may ask for emergency access to it; empty where no case has
  /// this number.
  public Optional<EmbargoId> emergency(Viewer viewer, String code) {
    authority.require(viewer, Permission.EMERGENCY_ACCESS);
    return store.findByCode(code).map(CaseRow::embargo);
  }

  /// The number of the case of a circle, for its members.
  public Optional<String> ofCircle(Viewer viewer, EmbargoId circle) {
    return store
        .findByEmbargo(circle)
        .filter(row -> authority.may(viewer, Permission.READ_CASE, circle.value()))
        .map(CaseRow::code);
  }

  /// The number of the case of an emergency access, for whoever was told of it.
  public String ofEmergency(Viewer viewer, EmergencyAccess access) {
    authority.require(viewer, Permission.STAFF);
    return store.findByEmbargo(access.circle()).map(CaseRow::code).orElse("");
  }

  /// The number of the case behind an embargo, for whoever may agree to a long silence.
  public Optional<String> ofEmbargo(Viewer viewer, EmbargoId embargo) {
    authority.require(viewer, Permission.ALLOW_LONG_SILENCE);
    return store.findByEmbargo(embargo).map(CaseRow::code);
  }

  /// The embargo of a case, for whoever may agree to a long silence.
  public EmbargoId silence(Viewer viewer, String code) {
    authority.require(viewer, Permission.ALLOW_LONG_SILENCE);
    return store.findByCode(code).orElseThrow(() -> new Missing().refused()).embargo();
  }
}
