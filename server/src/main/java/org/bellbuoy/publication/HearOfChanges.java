package org.bellbuoy.publication;

import org.bellbuoy.catalog.CatalogChanged;
import org.bellbuoy.correspondence.SigningKeyMade;
import org.bellbuoy.correspondence.SigningKeyRotated;
import org.bellbuoy.intake.CreditAgreed;
import org.bellbuoy.intake.CreditTakenBack;
import org.bellbuoy.kernel.OutwardReleased;
import org.bellbuoy.policy.GroundRulesChanged;
import org.bellbuoy.policy.PolicyPublished;
import org.bellbuoy.policy.VendorProfileChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears of what the tree is made of besides advisories, and has it baked anew.
@Component
class HearOfChanges {

  private final Staleness staleness;

  HearOfChanges(Staleness staleness) {
    this.staleness = staleness;
  }

  @ApplicationModuleListener
  void on(VendorProfileChanged changed) {
    staleness.mark();
  }

  /// Which releases there are, and what lies inside what.
  @ApplicationModuleListener
  void on(CatalogChanged changed) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(GroundRulesChanged changed) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(CreditAgreed agreed) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(CreditTakenBack takenBack) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(FiguresPublished published) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(PolicyPublished published) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(OutwardReleased released) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(SigningKeyMade made) {
    staleness.mark();
  }

  @ApplicationModuleListener
  void on(SigningKeyRotated rotated) {
    staleness.mark();
  }
}
