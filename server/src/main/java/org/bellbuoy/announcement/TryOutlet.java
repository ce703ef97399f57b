package org.bellbuoy.announcement;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Asks an outlet who we are there. Nothing is put there.
///
/// Refuses: not allowed, missing, outward held.
@Component
public class TryOutlet {

  private final Outlets outlets;
  private final ObjectProvider<PutOut> putOut;
  private final Authority authority;

  TryOutlet(Outlets outlets, ObjectProvider<PutOut> putOut, Authority authority) {
    this.outlets = outlets;
    this.putOut = putOut;
    this.authority = authority;
  }

  /// @return a whole sentence
  public String execute(Viewer viewer, String code) {
    authority.require(viewer, Permission.RUN_HOUSE);
    Outlet outlet = outlets.findByCode(code).orElseThrow(() -> new Missing().refused());
    return switch (putOut.getObject().knock(outlet)) {
      case Posted.Absent _, Posted.There _ -> outlet.name() + " knows us. Nothing was put there.";
      case Posted.Later(OutletTrouble why) -> why.words();
      case Posted.Refused(OutletTrouble why) -> why.words();
      case Posted.Unknown _ -> OutletTrouble.BUSY.words();
    };
  }
}
