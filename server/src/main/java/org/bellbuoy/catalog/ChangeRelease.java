package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes dates, address and hash of a release, but never its number or stream.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile.
@Component
public class ChangeRelease {

  private final ProductStore products;
  private final ReleaseStore releases;
  private final StreamStore streams;
  private final Authority authority;
  private final ChangeLog log;

  ChangeRelease(
      ProductStore products,
      ReleaseStore releases,
      StreamStore streams,
      Authority authority,
      ChangeLog log) {
    this.products = products;
    this.releases = releases;
    this.streams = streams;
    this.authority = authority;
    this.log = log;
  }

  @Transactional
  public Release execute(
      Viewer viewer, String product, String release, ReleaseForm typed, long expected) {
    authority.require(viewer, Permission.REGISTER_RELEASE);
    Product of = products.find(product).orElseThrow(() -> new Missing().refused());
    Release before = releases.find(of.id(), release).orElseThrow(() -> new Missing().refused());
    Release after = new ReleaseReading(of, streams.of(of.id())).changed(typed, before);
    Differences differences = differences(before, after);
    if (differences.none() && before.version() == expected) {
      return before;
    }
    if (!releases.change(after, expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    log.write(
        viewer, Change.RELEASE_CHANGED, after, before.number() + ": " + differences.inWords());
    return releases.find(of.id(), release).orElseThrow();
  }

  private static Differences differences(Release before, Release after) {
    return new Differences()
        .of("released", before.releasedOn(), after.releasedOn())
        .of("support ends", before.supportEnd(), after.supportEnd())
        .of("download", before.download(), after.download())
        .of("SHA-256", before.sha256(), after.sha256());
  }
}
