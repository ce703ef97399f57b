package org.bellbuoy.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bellbuoy.catalog.Release.Visibility;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes a hidden release public. It cannot be hidden again: what was said was said.
///
/// Refuses: not allowed, missing, [CatalogRefusal.NotHidden].
@Component
public class RevealRelease {

  private final ProductStore products;
  private final ReleaseStore releases;
  private final Authority authority;
  private final ChangeLog log;
  private final Clock clock;

  RevealRelease(
      ProductStore products,
      ReleaseStore releases,
      Authority authority,
      ChangeLog log,
      Clock clock) {
    this.products = products;
    this.releases = releases;
    this.authority = authority;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  public Release execute(Viewer viewer, String product, String release) {
    authority.require(viewer, Permission.REGISTER_RELEASE);
    Product of = products.find(product).orElseThrow(() -> new Missing().refused());
    Release hidden = releases.find(of.id(), release).orElseThrow(() -> new Missing().refused());
    if (!hidden.isHidden() || !releases.change(revealed(hidden), hidden.version())) {
      throw new CatalogRefusal.NotHidden().refused();
    }
    Release now = releases.find(of.id(), release).orElseThrow();
    log.write(viewer, Change.RELEASE_REVEALED, now, now.number());
    return now;
  }

  private Release revealed(Release hidden) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Release(
        hidden.id(),
        hidden.product(),
        hidden.stream(),
        hidden.code(),
        hidden.number(),
        hidden.releasedOn().or(() -> Optional.of(today)),
        hidden.supportEnd(),
        hidden.download(),
        hidden.sha256(),
        Visibility.PUBLIC,
        hidden.registeredAt(),
        hidden.version());
  }
}
