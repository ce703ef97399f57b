package org.bellbuoy.cases.desk;

import org.bellbuoy.cases.CaseNumbers;
import org.bellbuoy.embargo.AskEmergencyAccess;
import org.bellbuoy.embargo.ConfirmEmergencyAccess;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.EndEmergencyAccess;
import org.bellbuoy.embargo.ReviewEmergencyAccess;
import org.bellbuoy.embargo.SeeEmergencyAccess;
import org.bellbuoy.identity.Viewer;
import org.springframework.stereotype.Component;

/// What the doors of emergency access may do.
@Component
class EmergencyDeeds {

  private final AskEmergencyAccess ask;
  private final ConfirmEmergencyAccess confirm;
  private final EndEmergencyAccess end;
  private final ReviewEmergencyAccess review;
  private final SeeEmergencyAccess see;
  private final CaseNumbers numbers;

  EmergencyDeeds(
      AskEmergencyAccess ask,
      ConfirmEmergencyAccess confirm,
      EndEmergencyAccess end,
      ReviewEmergencyAccess review,
      SeeEmergencyAccess see,
      CaseNumbers numbers) {
    this.ask = ask;
    this.confirm = confirm;
    this.end = end;
    this.review = review;
    this.see = see;
    this.numbers = numbers;
  }

  /// @param number the number of the case
  String ask(Viewer viewer, String number, int minutes, String reason) {
    EmbargoId circle = numbers.emergency(viewer, number.strip()).orElse(null);
    return ask.ask(viewer, circle, minutes, reason);
  }

  void confirm(Viewer viewer, String code) {
    confirm.confirm(viewer, code);
  }

  void end(Viewer viewer, String code) {
    end.end(viewer, code);
  }

  void review(Viewer viewer, String code, String words) {
    review.review(viewer, code, words);
  }

  void see(Viewer viewer, String code) {
    see.see(viewer, code);
  }
}
