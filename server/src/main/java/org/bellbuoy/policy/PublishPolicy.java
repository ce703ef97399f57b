package org.bellbuoy.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes the next version of the disclosure policy.
///
/// Refuses: not allowed, invalid, [PolicyRefusal.NoContact].
@Component
public class PublishPolicy {

  private final PolicyStore policies;
  private final VendorStore vendor;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  PublishPolicy(
      PolicyStore policies, VendorStore vendor, Authority authority, Clock clock, News news) {
    this.policies = policies;
    this.vendor = vendor;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public PolicyVersion execute(Viewer viewer, PolicyForm typed) {
    authority.require(viewer, Permission.EDIT_POLICY);
    boolean reachable = vendor.hold().hasContact();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<PolicyVersion> latest = policies.latest();
    PolicyVersion next =
        typed.read(
            latest.map(PolicyVersion::number).orElse(0) + 1,
            now,
            latest.map(PolicyVersion::effectiveFrom),
            viewer.actor());
    if (!reachable) {
      throw new PolicyRefusal.NoContact().refused();
    }
    policies.add(next);
    news.tell(
        new PolicyPublished(
            viewer.actor(), now, PolicyPublished.ID, next.number(), next.effectiveFrom()));
    return next;
  }
}
