package org.bellbuoy.policy;

import org.bellbuoy.identity.Role;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtStreet;
import org.bellbuoy.web.Part;
import org.bellbuoy.web.PartsInUse;
import org.springframework.stereotype.Component;

/// What of the house is used. Anybody sees it by what is there.
@Component
@AtStreet
public class SurfacesInUse implements PartsInUse {

  private final SurfaceStore store;

  SurfacesInUse(SurfaceStore store) {
    this.store = store;
  }

  public Surfaces now(Viewer viewer) {
    return store.surfaces();
  }

  /// Whether this law asks something of the vendor.
  public boolean applies(Law law) {
    return store.surfaces().laws().contains(law);
  }

  @Override
  public boolean uses(Part part) {
    return store.surfaces().parts().contains(part);
  }

  @Override
  public boolean offers(Role role) {
    return store.surfaces().offers(role);
  }
}
