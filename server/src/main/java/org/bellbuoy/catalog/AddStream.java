package org.bellbuoy.catalog;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a line of releases of a product.
///
/// Refuses: not allowed, missing, invalid, [CatalogRefusal.AlreadyThere].
@Component
public class AddStream {

  private final ProductStore products;
  private final StreamStore streams;
  private final Authority authority;
  private final ChangeLog log;
  private final Ids ids;

  AddStream(
      ProductStore products, StreamStore streams, Authority authority, ChangeLog log, Ids ids) {
    this.products = products;
    this.streams = streams;
    this.authority = authority;
    this.log = log;
    this.ids = ids;
  }

  @Transactional
  public Stream execute(Viewer viewer, String product, StreamForm typed) {
    authority.require(viewer, Permission.EDIT_CATALOG);
    Product of = products.find(product).orElseThrow(() -> new Missing().refused());
    Stream stream = typed.read(new StreamId(ids.next()), of.id());
    if (!streams.add(stream)) {
      throw new CatalogRefusal.AlreadyThere("The stream “" + stream.name() + "”").refused();
    }
    log.write(
        viewer,
        Change.STREAM_ADDED,
        of.id().value(),
        stream.id().value(),
        stream.name() + ", " + stream.support().words());
    return stream;
  }
}
