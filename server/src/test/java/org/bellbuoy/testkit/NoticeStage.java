package org.bellbuoy.testkit;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.AdvisoryPreview;
import org.bellbuoy.advisories.DraftAdvisory;
import org.bellbuoy.advisories.NewAdvisory;
import org.bellbuoy.advisories.Particulars;
import org.bellbuoy.advisories.SectionName;
import org.bellbuoy.cases.CaseFile;
import org.bellbuoy.cases.Cases;
import org.bellbuoy.embargo.AddToCircle;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.notices.ChoosePilot;
import org.bellbuoy.notices.LeaveOut;
import org.bellbuoy.notices.LeaveOutForm;
import org.bellbuoy.notices.NoticeState;
import org.bellbuoy.notices.Occasion;
import org.bellbuoy.notices.PilotForm;
import org.bellbuoy.notices.PlanNotice;
import org.bellbuoy.notices.StopForm;
import org.bellbuoy.notices.StopNotice;
import org.bellbuoy.notices.TurnNotice;
import org.bellbuoy.standards.facts.AdvisoryKind;
import org.bellbuoy.standards.facts.AffectedRange;
import org.bellbuoy.standards.facts.Product;
import org.bellbuoy.standards.facts.Severity;
import org.bellbuoy.standards.versions.VersionRange;
import org.bellbuoy.standards.versions.VersionScheme;

/// Notices of a revision to whoever subscribes in this house, which is nobody as a rule.
final class NoticeStage {

  private NoticeStage() {}

  static String planned() {
    Occasion occasion =
        new Occasion(
            "SA2026-07",
            "The gate stands open",
            "",
            Set.of(),
            List.of("Harbour"),
            Severity.HIGH,
            URI.create("https://vendor.example/advisories/SA2026-07"),
            null);
    return TestHouse.get(PlanNotice.class)
        .plan(UUID.randomUUID(), UUID.randomUUID(), occasion)
        .code();
  }

  /// One that is about the customer of [CustomerStage], who uses the product.
  static String about(Viewer member, String product) {
    String _ = CustomerStage.customer(member, product);
    return TestHouse.get(PlanNotice.class)
        .plan(UUID.randomUUID(), UUID.randomUUID(), occasion(product))
        .code();
  }

  private static Occasion occasion(String product) {
    Product named = new Product("Harbour Works", product, product);
    VersionRange all = VersionRange.between(VersionScheme.DOTTED, "1.0", "2.0");
    return new Occasion(
        "SA2026-07",
        "The gate stands open",
        "",
        Set.of(product),
        List.of(product),
        Severity.HIGH,
        URI.create("https://vendor.example/advisories/SA2026-07"),
        HitFacts.advisory(AffectedRange.of(named, all)));
  }

  /// The code of a draft of whose notice one may say who is told first.
  static String toSpeakOf(Viewer.Staff member, String caseCode) {
    CaseFile file = TestHouse.get(Cases.class).get(member, caseCode);
    NewAdvisory draft =
        new NewAdvisory(
            AdvisoryKind.PRELIMINARY,
            file.embargo(),
            file.id().value(),
            Map.of(SectionName.TITLE, file.title()),
            Particulars.about(List.of()));
    AdvisoryId id = TestHouse.get(DraftAdvisory.class).draft(member, draft);
    return TestHouse.get(Advisories.class).get(member, id).code();
  }

  /// The same, with the customer of [CustomerStage] whom somebody else wants to leave out.
  static String leavingOut(Viewer.Staff member, String caseCode, String product) {
    String draft = toSpeakOf(member, caseCode);
    String customer = CustomerStage.customer(member, product);
    CaseFile file = TestHouse.get(Cases.class).get(member, caseCode);
    Viewer.Staff other = TestStaff.person(Role.LEAD);
    TestHouse.get(AddToCircle.class).add(member, file.embargo(), other.personId());
    TestHouse.get(LeaveOut.class)
        .propose(other, draft, new LeaveOutForm(customer, "wrong-entry", "Entered twice."));
    return draft;
  }

  /// One of which somebody is told first: of two customers who use the product.
  static String inPilot(Viewer.Staff member, String caseCode, String product) {
    String draft = toSpeakOf(member, caseCode);
    TestHouse.get(ChoosePilot.class)
        .choose(member, draft, new PilotForm("first", "1", "", "180"), 0);
    String _ = CustomerStage.customer(member, product);
    CustomerStage.another(member, product);
    AdvisoryPreview opened =
        TestHouse.get(Advisories.class)
            .open(member, TestHouse.get(Advisories.class).byCode(member, draft).id());
    return TestHouse.get(PlanNotice.class)
        .plan(opened.advisory().id().value(), opened.revision().id().value(), occasion(product))
        .code();
  }

  /// One that somebody ended.
  static String stopped() {
    String code = planned();
    TestHouse.get(StopNotice.class)
        .stop(TestStaff.person(Role.LEAD), code, new StopForm("It names the wrong fix.", code));
    return code;
  }

  /// One that somebody holds.
  static String held() {
    String code = planned();
    TestHouse.get(TurnNotice.class).turn(TestStaff.person(Role.LEAD), code, NoticeState.PAUSED);
    return code;
  }
}
