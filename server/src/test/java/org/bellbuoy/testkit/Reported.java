package org.bellbuoy.testkit;

import java.util.List;
import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.GiveSafeHarbour;
import org.bellbuoy.intake.Reports;
import org.bellbuoy.intake.TakeIn;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyForm;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.PublishPolicy;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;

/// A report that came by the API of the street, under a policy, so that its reporter holds our
/// signed promise.
///
/// @param receipt the code of its reporter
record Reported(String tracking, String receipt) {

  private static final Viewer HOUSE = new Viewer.Machine();

  static Reported fresh() {
    Viewer.Staff reader = TestStaff.person(Role.LEAD);
    TestHouse.get(MakeSigningKey.class).make(HOUSE, "Tide <security@tide.example>");
    int policy = policy(reader);
    String sent =
        new StreetVisitor()
            .postJson(
                "/api/v1/reports",
                "{\"what\":\"A hole in the fence\",\"files\":[],\"policyVersion\":" + policy + "}")
            .body();
    TestHouse.get(TakeIn.class).takeIn();
    Reported reported = new Reported(field(sent, "tracking"), field(sent, "code"));
    TestHouse.get(GiveSafeHarbour.class)
        .give(TestHouse.get(Reports.class).get(reader, reported.tracking()).id());
    return reported;
  }

  /// The number of the newest version; where there is none, the first is published.
  private static int policy(Viewer.Staff lead) {
    List<PolicyVersion> all = TestHouse.get(Policies.class).all(HOUSE);
    if (!all.isEmpty()) {
      return all.stream().mapToInt(PolicyVersion::number).max().orElseThrow();
    }
    VendorProfile vendor = TestHouse.get(VendorProfiles.class).profile(lead);
    if (!vendor.hasContact()) {
      VendorForm form =
          new VendorForm(
              "Tide Works", "", "security@tide.example", "", "en", vendor.noReward(), "vendor");
      TestHouse.get(ChangeVendorProfile.class).execute(lead, form, vendor.version());
    }
    PolicyForm text = new PolicyForm("# What we promise", "");
    return TestHouse.get(PublishPolicy.class).execute(lead, text).number();
  }

  private static String field(String json, String name) {
    int from = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
    return json.substring(from, json.indexOf('"', from));
  }
}
