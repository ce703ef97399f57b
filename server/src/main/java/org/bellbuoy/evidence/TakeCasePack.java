package org.bellbuoy.evidence;

import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes everything there is to prove about a case. Before the first byte leaves, the ledger has
/// who took it, what for, and the hash of its manifest.
///
/// Refuses: not allowed, missing, invalid.
@Component
public class TakeCasePack {

  private final EvidenceSubjects subjects;
  private final PackMaking making;

  TakeCasePack(EvidenceSubjects subjects, PackMaking making) {
    this.subjects = subjects;
    this.making = making;
  }

  @Transactional
  public EvidencePack take(Viewer viewer, String code, PackForm typed) {
    PackSubject subject = new PackSubject.OfCase(subjects.ofCase(viewer, code));
    return making.make(viewer, subject, typed.read());
  }
}
