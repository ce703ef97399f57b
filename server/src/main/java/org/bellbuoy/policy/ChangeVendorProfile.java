package org.bellbuoy.policy;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says who the vendor is and how to reach them.
///
/// Refuses: not allowed, invalid, changed meanwhile, [PolicyRefusal.ContactInUse].
@Component
public class ChangeVendorProfile {

  private final VendorStore vendor;
  private final PolicyStore policies;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeVendorProfile(
      VendorStore vendor, PolicyStore policies, Authority authority, Clock clock, News news) {
    this.vendor = vendor;
    this.policies = policies;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public VendorProfile execute(Viewer viewer, VendorForm typed, long expected) {
    authority.require(viewer, Permission.EDIT_POLICY);
    VendorProfile wanted = typed.read();
    VendorProfile before = vendor.hold();
    if (!wanted.hasContact() && policies.latest().isPresent()) {
      throw new PolicyRefusal.ContactInUse().refused();
    }
    if (!vendor.change(wanted, expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    VendorProfile now = vendor.profile();
    news.tell(
        new VendorProfileChanged(
            viewer.actor(), clock.instant(), VendorProfileChanged.ID, now.version()));
    return now;
  }
}
