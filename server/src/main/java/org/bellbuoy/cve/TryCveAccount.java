package org.bellbuoy.cve;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Asks CVE Services for our quota, by which one sees whether the account is good.
///
/// Refuses: not allowed, [CveRefusal.NoServices], outward held.
@Component
public class TryCveAccount {

  private final CveAccounts accounts;
  private final ObjectProvider<CveServices> services;
  private final RestoreFence fence;
  private final Authority authority;

  TryCveAccount(
      CveAccounts accounts,
      ObjectProvider<CveServices> services,
      RestoreFence fence,
      Authority authority) {
    this.accounts = accounts;
    this.services = services;
    this.fence = fence;
    this.authority = authority;
  }

  public CveTrial execute(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    fence.requireOpen();
    CveAccount account = accounts.inForce();
    if (!account.exists()) {
      throw new CveRefusal.NoServices().refused();
    }
    return switch (services.getObject().quota(account)) {
      case Heard.Done(JsonNode body) ->
          new CveTrial.Known(
              body.path("id_quota").asInt(0),
              body.path("total_reserved").asInt(0),
              body.path("available").asInt(0));
      case Heard.Refused(CveTrouble why) -> new CveTrial.Failed(why);
      case Heard.Later(CveTrouble why) -> new CveTrial.Failed(why);
      case Heard.Unknown _ -> new CveTrial.Failed(CveTrouble.BUSY);
    };
  }
}
