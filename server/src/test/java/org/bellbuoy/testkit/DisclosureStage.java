package org.bellbuoy.testkit;

import java.util.List;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.cases.Exploited;
import org.bellbuoy.cases.OpenCase;
import org.bellbuoy.cases.RecordExploitation;
import org.bellbuoy.disclosure.DecideDisabling;
import org.bellbuoy.disclosure.DisableReason;
import org.bellbuoy.disclosure.Disclosures;
import org.bellbuoy.disclosure.WeighAnew;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Viewer;

/// Decisions on telling customers before the fix, in every state in which the page offers
/// something.
final class DisclosureStage {

  private DisclosureStage() {}

  /// One that is to be decided, one that a lead wants answered with no, and one with a yes.
  static List<String> pages(Viewer.Staff lead, Viewer.Staff second) {
    String open = attacked(lead, second);
    String no = attacked(lead, second);
    decide(lead, no, DisableReason.LITTLE_TO_LOSE);
    String yes = attacked(lead, second);
    decide(lead, yes, DisableReason.EASY_TO_USE);
    return List.of(page(open), page(no), page(yes), "/cases/" + yes);
  }

  private static String page(String caseCode) {
    return "/cases/" + caseCode + "/disclosure";
  }

  private static String attacked(Viewer.Staff lead, Viewer.Staff second) {
    String code = TestHouse.get(OpenCase.class).open(lead, "A gate is forced");
    CaseFile file = TestHouse.get(Cases.class).get(lead, code);
    TestHouse.get(AddToCircle.class).add(lead, file.embargo(), second.personId());
    TestHouse.get(RecordExploitation.class)
        .record(lead, file.id(), Exploited.YES, "Seen at a customer");
    TestHouse.get(WeighAnew.class).weigh(file.id());
    return code;
  }

  private static void decide(Viewer.Staff lead, String code, DisableReason reason) {
    long version = TestHouse.get(Disclosures.class).get(lead, code).version();
    TestHouse.get(DecideDisabling.class).decide(lead, code, reason, "As seen", version);
  }
}
