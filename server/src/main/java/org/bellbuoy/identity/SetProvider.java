package org.bellbuoy.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets the identity provider, in place of an older one. Refuses: [NotAllowed], [Invalid].
@Component
public class SetProvider {

  private static final UUID HOUSE = new UUID(0, 0);

  private final Provider provider;
  private final OutwardAddresses addresses;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  SetProvider(
      Provider provider, OutwardAddresses addresses, Authority authority, News news, Clock clock) {
    this.provider = provider;
    this.addresses = addresses;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, TypedProvider typed) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    Optional<ProviderSettings> old = provider.settings();
    Reading reading = new Reading();
    ProviderSettings read = new ProviderReading(reading, addresses).read(typed, old);
    reading.finish();
    Instant now = clock.instant();
    provider.set(read, now);
    news.tell(new ProviderSet(viewer.actor(), now, HOUSE));
    Set<Role> before = old.map(ProviderSettings::governed).orElse(EnumSet.noneOf(Role.class));
    tellRoles(viewer, before, read.governed(), now);
  }

  private void tellRoles(Viewer viewer, Set<Role> before, Set<Role> after, Instant now) {
    for (Role role : Role.values()) {
      if (after.contains(role) && !before.contains(role)) {
        news.tell(new GroupMapped(viewer.actor(), now, HOUSE, role));
      }
      if (before.contains(role) && !after.contains(role)) {
        news.tell(new GroupUnmapped(viewer.actor(), now, HOUSE, role));
      }
    }
  }
}
