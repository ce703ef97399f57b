package org.bellbuoy.identity;

import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the secret for a code generator; it counts once its first code was shown. Refuses:
/// [NotAllowed], [IdentityRefusal.GeneratorThere].
@Component
public class BeginCodeGenerator {

  private final SecondFactors factors;
  private final Authority authority;

  BeginCodeGenerator(SecondFactors factors, Authority authority) {
    this.factors = factors;
    this.authority = authority;
  }

  @Transactional
  public void execute(Viewer viewer) {
    Viewer.Staff self = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    if (factors.begin(self.personId()).isEmpty()) {
      throw new Refused(new IdentityRefusal.GeneratorThere());
    }
  }
}
