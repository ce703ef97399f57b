package org.bellbuoy.catalog;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.catalog.Release.Visibility;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says that a version can be had, or that it is staged and hidden.
///
/// Refuses: not allowed, missing, invalid, [CatalogRefusal.AlreadyThere].
@Component
public class RegisterRelease {

  private final ProductStore products;
  private final StreamStore streams;
  private final ReleaseStore releases;
  private final Authority authority;
  private final ChangeLog log;
  private final Ids ids;
  private final Clock clock;

  RegisterRelease(
      ProductStore products,
      StreamStore streams,
      ReleaseStore releases,
      Authority authority,
      ChangeLog log,
      Ids ids,
      Clock clock) {
    this.products = products;
    this.streams = streams;
    this.releases = releases;
    this.authority = authority;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public Release execute(Viewer viewer, String product, ReleaseForm typed) {
    authority.require(viewer, Permission.REGISTER_RELEASE);
    Product of = products.hold(product).orElseThrow(() -> new Missing().refused());
    List<Stream> lines = streams.of(of.id());
    Release release = new ReleaseReading(of, lines).fresh(typed, bare(of));
    requireNew(of, release);
    releases.add(release);
    log.write(viewer, Change.RELEASE_REGISTERED, release, words(release));
    return release;
  }

  /// Hidden numbers are sealed, so that only opening them shows whether one is taken.
  private void requireNew(Product of, Release release) {
    boolean taken =
        releases.of(of.id(), Shown.ALL).stream()
            .anyMatch(known -> of.scheme().order().equal(known.number(), release.number()));
    if (taken) {
      throw new CatalogRefusal.AlreadyThere(of.name() + " " + release.number()).refused();
    }
  }

  private static String words(Release release) {
    return release.number() + (release.isHidden() ? ", hidden until it is public" : "");
  }

  private Release bare(Product of) {
    return new Release(
        new ReleaseId(ids.next()),
        of.id(),
        new StreamId(of.id().value()),
        ids.code(),
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Visibility.PUBLIC,
        clock.instant(),
        0);
  }
}
