package org.bellbuoy.evidence;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes everything there is to prove about an incident, as [TakeCasePack] does of a case.
///
/// Refuses: not allowed, missing, invalid.
@Component
public class TakeIncidentPack {

  private final EvidenceSubjects subjects;
  private final PackMaking making;

  TakeIncidentPack(EvidenceSubjects subjects, PackMaking making) {
    this.subjects = subjects;
    this.making = making;
  }

  @Transactional
  public EvidencePack take(Viewer viewer, String code, PackForm typed) {
    PackSubject subject = new PackSubject.OfIncident(subjects.ofIncident(viewer, code));
    return making.make(viewer, subject, typed.read());
  }
}
