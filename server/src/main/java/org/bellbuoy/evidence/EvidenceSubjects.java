package org.bellbuoy.evidence;

import java.util.UUID;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.incidents.IncidentFile;
import org.bellbuoy.incidents.Incidents;
import org.springframework.stereotype.Component;

/// Of what a viewer may take evidence: what they may know of, in whose circle they hold that right.
@Component
public class EvidenceSubjects {

  private final Cases cases;
  private final Incidents incidents;
  private final Authority authority;

  EvidenceSubjects(Cases cases, Incidents incidents, Authority authority) {
    this.cases = cases;
    this.incidents = incidents;
    this.authority = authority;
  }

  /// The reading is told.
  public CaseFile ofCase(Viewer viewer, String code) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.TAKE_EVIDENCE, file.embargo().value());
    return file;
  }

  /// The reading is told.
  public IncidentFile ofIncident(Viewer viewer, String code) {
    IncidentFile file = incidents.open(viewer, code);
    authority.require(viewer, Permission.TAKE_EVIDENCE, file.incident().circle());
    return file;
  }

  /// Of what this circle guards.
  public boolean may(Viewer viewer, UUID circle) {
    return authority.may(viewer, Permission.TAKE_EVIDENCE, circle);
  }
}
