package org.bellbuoy.identity;

import org.springframework.stereotype.Component;

/// The rule about second factors, for whoever administers.
@Component
public class SecondFactorRules {

  private final SecondFactorRuleStore store;
  private final Authority authority;

  SecondFactorRules(SecondFactorRuleStore store, Authority authority) {
    this.store = store;
    this.authority = authority;
  }

  /// Refuses: [NotAllowed].
  public SecondFactorRule get(Viewer viewer) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    return inForce();
  }

  SecondFactorRule inForce() {
    return store.find().orElseGet(SecondFactorRule::ofTheHouse);
  }
}
