package org.bellbuoy.policy;

import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.stereotype.Component;

/// The ground rules as they stand. They are public, so anyone may ask.
@Component
@AtStreet
public class GroundRulesInForce {

  private final GroundRulesStore store;

  GroundRulesInForce(GroundRulesStore store) {
    this.store = store;
  }

  public GroundRules rules(Viewer viewer) {
    return store.rules();
  }
}
