package org.bellbuoy.intake;

import org.bellbuoy.correspondence.LookUpKey;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// Asks for the key of whoever reported, before somebody answers: by Web Key Directory, where the
/// house is set to and no key is known.
@Component
public class LookUpReporterKey {

  private final ReportRights rights;
  private final OtherMails others;
  private final LookUpKey look;

  LookUpReporterKey(ReportRights rights, OtherMails others, LookUpKey look) {
    this.rights = rights;
    this.others = others;
    this.look = look;
  }

  /// @param words the answer; without one nothing is asked
  public void lookUp(Viewer viewer, String tracking, String words) {
    if (!words.isBlank()) {
      look.lookUp(viewer, rights.toAnswer(viewer, tracking).thread());
    }
  }

  /// For mail of another queue.
  public void lookUpOther(Viewer viewer, String number, String words) {
    if (!words.isBlank()) {
      look.lookUp(viewer, others.get(viewer, number).thread());
    }
  }
}
