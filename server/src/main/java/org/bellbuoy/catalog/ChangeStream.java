package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes how a stream is supported and until when, but never its name.
///
/// Refuses: not allowed, missing, invalid, changed meanwhile.
@Component
public class ChangeStream {

  private final ProductStore products;
  private final StreamStore streams;
  private final Authority authority;
  private final ChangeLog log;

  ChangeStream(ProductStore products, StreamStore streams, Authority authority, ChangeLog log) {
    this.products = products;
    this.streams = streams;
    this.authority = authority;
    this.log = log;
  }

  @Transactional
  public Stream execute(
      Viewer viewer, String product, String name, StreamForm typed, long expected) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    Product of = products.find(product).orElseThrow(() -> new Missing().refused());
    Stream before = streams.find(of.id(), name).orElseThrow(() -> new Missing().refused());
    Stream after = typed.changed(before);
    Differences differences =
        new Differences()
            .of("support", before.support().words(), after.support().words())
            .of("support ends", before.supportEnd(), after.supportEnd());
    if (differences.none() && before.version() == expected) {
      return before;
    }
    if (!streams.change(after, expected)) {
      throw new ChangedMeanwhile(before.version()).refused();
    }
    log.write(
        viewer,
        Change.STREAM_CHANGED,
        of.id().value(),
        before.id().value(),
        name + ": " + differences.inWords());
    return streams.find(of.id(), name).orElseThrow();
  }
}
