package org.bellbuoy.announcement;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names a place outside where a text about each advisory is put from now on.
///
/// Refuses: not allowed, invalid.
@Component
public class AddOutlet {

  private static final int MOST = 30;

  private final OutletStore store;
  private final Outlets outlets;
  private final OutwardAddresses addresses;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  AddOutlet(
      OutletStore store,
      Outlets outlets,
      OutwardAddresses addresses,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.outlets = outlets;
    this.addresses = addresses;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Outlet execute(Viewer viewer, OutletForm typed) {
    authority.require(viewer, Permission.RUN_HOUSE);
    OutletForm.Read read = typed.read(addresses);
    if (store.all().size() >= MOST) {
      throw Invalid.of("name", "There are " + MOST + " already. Remove one first.").refused();
    }
    Outlet outlet = outlet(read);
    store.add(outlets.sealed(outlet));
    news.tell(new OutletAdded(viewer.actor(), outlet.madeAt(), outlet.id(), outlet.kind()));
    return outlet;
  }

  private Outlet outlet(OutletForm.Read read) {
    return new Outlet(
        ids.next(),
        ids.code(),
        read.kind(),
        read.what(),
        read.name(),
        read.address(),
        read.inside(),
        read.space(),
        read.folder(),
        read.proposed(),
        read.user(),
        read.secret(),
        clock.instant());
  }
}
