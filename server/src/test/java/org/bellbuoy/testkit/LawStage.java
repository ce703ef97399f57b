package org.bellbuoy.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.obligations.AskNoReport;
import org.bellbuoy.obligations.ConfirmRelief;
import org.bellbuoy.obligations.NoReportGround;
import org.bellbuoy.obligations.NoteRequest;
import org.bellbuoy.obligations.ObligationFile;
import org.bellbuoy.obligations.ObligationKind;
import org.bellbuoy.obligations.Obligations;
import org.bellbuoy.obligations.OpenObligation;

/// What laws ask, in every state in which a page offers something to do.
final class LawStage {

  private static final NoReportGround GROUND = NoReportGround.LAW_DOES_NOT_APPLY;

  private LawStage() {}

  /// One that asks, of a case.
  static String asking(Viewer.Staff member, String caseCode) {
    return known(member, caseCode)
        .map(file -> file.obligation().code())
        .orElseGet(() -> open(member, caseCode, ObligationKind.EXPLOITED_VULNERABILITY));
  }

  /// What an authority asked for besides, in the same.
  static String request(Viewer.Staff member, String caseCode) {
    String code = asking(member, caseCode);
    Obligations obligations = TestHouse.get(Obligations.class);
    ObligationFile file = obligations.get(member, caseCode, code);
    if (file.requests().isEmpty()) {
      var wanted = new NoteRequest.Wanted(TestHouse.clock().instant(), null, "A report in between");
      TestHouse.get(NoteRequest.class)
          .note(member, caseCode, code, wanted, file.obligation().version());
    }
    return obligations.get(member, caseCode, code).requests().getFirst().code();
  }

  /// The pages of one that waits for the second person, and of one that was found not reportable.
  static List<String> pages(Viewer.Staff lead, Viewer.Staff second, String caseCode) {
    String waits = open(lead, caseCode, ObligationKind.BREACH_AS_CONTROLLER);
    String ended = open(lead, caseCode, ObligationKind.SEVERE_INCIDENT);
    AskNoReport ask = TestHouse.get(AskNoReport.class);
    ask.ask(lead, caseCode, waits, GROUND, "No data were touched", 1);
    ask.ask(lead, caseCode, ended, GROUND, "A test of our own", 1);
    TestHouse.get(ConfirmRelief.class).confirm(second, caseCode, ended, 2);
    List<String> pages = new ArrayList<>();
    List.of(waits, ended).forEach(each -> pages.add("/cases/" + caseCode + "/obligations/" + each));
    String asks = asking(lead, caseCode);
    String _ = request(lead, caseCode);
    pages.add("/cases/" + caseCode + "/obligations/" + asks);
    pages.add("/cases/" + caseCode + "/obligations/" + asks + "/stages/early-warning");
    return pages;
  }

  private static Optional<ObligationFile> known(Viewer.Staff member, String caseCode) {
    CaseFile file = TestHouse.get(Cases.class).get(member, caseCode);
    return TestHouse.get(Obligations.class).of(member, file).stream()
        .filter(each -> each.obligation().asks())
        .findFirst();
  }

  private static String open(Viewer.Staff member, String caseCode, ObligationKind kind) {
    return TestHouse.get(OpenObligation.class)
        .open(member, caseCode, kind, null, "Logs of a customer show it");
  }
}
