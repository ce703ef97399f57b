package org.bellbuoy.testkit;

import java.time.ZoneOffset;
import java.util.Map;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.AskEmergencyAccess;
import org.bellbuoy.embargo.ConfirmEmergencyAccess;
import org.bellbuoy.embargo.EmbargoId;
import org.bellbuoy.embargo.EndEmergencyAccess;
import org.bellbuoy.identity.TwoPersonDeed;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;

/// What is left to do where a case had to be opened in an emergency, or decided by one person.
///
/// @param asked an emergency access that waits for another administrator
/// @param over one that ended, and that a lead has to look into
/// @param decision one that somebody took alone about the same case, and that wants a review
record EmergencyStage(String asked, String over, String decision) {

  /// @param first who asks and decides
  /// @param other who confirms
  static EmergencyStage set(Viewer.Staff first, Viewer.Staff other, String caseCode) {
    CaseFile file = TestHouse.get(Cases.class).get(first, caseCode);
    String over = ask(first, file.embargo());
    TestHouse.get(ConfirmEmergencyAccess.class).confirm(other, over);
    TestHouse.get(EndEmergencyAccess.class).end(first, over);
    return new EmergencyStage(ask(first, file.embargo()), over, decided(first, file));
  }

  static String ask(Viewer by, EmbargoId circle) {
    return TestHouse.get(AskEmergencyAccess.class).ask(by, circle, 15, "Nobody answers.");
  }

  /// As if nobody else had been here; sending everybody away would disturb other tests.
  private static String decided(Viewer.Staff by, CaseFile file) {
    Ids ids = TestHouse.get(Ids.class);
    String code = ids.code();
    TestHouse.database()
        .jdbc()
        .sql(
            """
            insert into identity.decided_alone
                   (id, code, deed, subject_id, about, person_id, at, how)
            values (:id, :code, :deed, :subject, :about, :person, :at, 'IN_EMERGENCY')
            """)
        .params(
            Map.of(
                "id", ids.next(),
                "code", code,
                "deed", TwoPersonDeed.DISPROVE.name(),
                "subject", file.id().value(),
                "about", file.embargo().value(),
                "person", by.personId(),
                "at", TestHouse.clock().instant().atOffset(ZoneOffset.UTC)))
        .update();
    return code;
  }
}
