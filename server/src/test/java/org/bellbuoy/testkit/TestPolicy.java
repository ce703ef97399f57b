package org.bellbuoy.testkit;

import java.util.List;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.Policies;
import org.bellbuoy.policy.PolicyForm;
import org.bellbuoy.policy.PolicyVersion;
import org.bellbuoy.policy.PublishPolicy;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;

/// A policy that stands, of a vendor who can be reached.
public final class TestPolicy {

  private static final Viewer HOUSE = new Viewer.Machine();

  private TestPolicy() {}

  /// The number of the newest version; where there is none, the first is published.
  public static int number(Viewer.Staff lead) {
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
}
