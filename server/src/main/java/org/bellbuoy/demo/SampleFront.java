package org.bellbuoy.demo;

import org.bellbuoy.correspondence.MakeSigningKey;
import org.bellbuoy.correspondence.NameSigningKey;
import org.bellbuoy.identity.Role;
import org.bellbuoy.policy.ChangeVendorProfile;
import org.bellbuoy.policy.FoundingPolicy;
import org.bellbuoy.policy.PolicyForm;
import org.bellbuoy.policy.PublishPolicy;
import org.bellbuoy.policy.VendorForm;
import org.bellbuoy.policy.VendorProfile;
import org.bellbuoy.policy.VendorProfiles;
import org.springframework.stereotype.Component;

/// Says who the sample vendor is, makes its key and publishes its policy.
@Component
class SampleFront {

  static final String VENDOR = "Harbourlight";
  static final String CONTACT = "security@harbourlight.example";

  private final MakeSigningKey making;
  private final NameSigningKey naming;
  private final VendorProfiles profiles;
  private final ChangeVendorProfile change;
  private final PublishPolicy policy;

  SampleFront(
      MakeSigningKey making,
      NameSigningKey naming,
      VendorProfiles profiles,
      ChangeVendorProfile change,
      PublishPolicy policy) {
    this.making = making;
    this.naming = naming;
    this.profiles = profiles;
    this.change = change;
    this.policy = policy;
  }

  void open(Cast cast) {
    VendorProfile before = profiles.profile(cast.the(Role.LEAD));
    VendorProfile now =
        change.execute(
            cast.the(Role.LEAD),
            new VendorForm(
                VENDOR,
                "https://harbourlight.example",
                CONTACT,
                "https://harbourlight.example",
                "en, de",
                "We pay no rewards for reports. We thank by name, if you like.",
                "vendor"),
            before.version());
    String userId = VENDOR + " Product Security <" + CONTACT + ">";
    making.make(cast.the(Role.LEAD), userId);
    naming.name(cast.the(Role.LEAD), userId);
    policy.execute(cast.the(Role.LEGAL), new PolicyForm(FoundingPolicy.textFor(now), ""));
  }
}
