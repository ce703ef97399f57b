package org.bellbuoy.policy;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.web.StreetVendor;
import org.bellbuoy.web.VendorName;
import org.bellbuoy.web.page.Vendor;
import org.springframework.stereotype.Component;

/// Who the vendor is. Public: it stands on every page.
@Component
@AtStreet
public class VendorProfiles implements VendorName, StreetVendor {

  private final VendorStore store;

  VendorProfiles(VendorStore store) {
    this.store = store;
  }

  public VendorProfile profile(Viewer viewer) {
    return store.profile();
  }

  /// The vendor as public pages show it.
  @Override
  public Vendor vendor() {
    VendorProfile profile = store.profile();
    return new Vendor(
        profile.nameOrStandIn(),
        profile.contact(),
        profile.site().isEmpty() ? null : profile.site());
  }

  @Override
  public String vendorName() {
    return store.profile().nameOrStandIn();
  }
}
