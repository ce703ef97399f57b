package org.bellbuoy.identity;

import java.time.Clock;
import java.util.List;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes recovery codes, shown this once; the older ones end. Refuses: [NotAllowed].
@Component
public class MakeRecoveryCodes {

  private final SecondFactors factors;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  MakeRecoveryCodes(SecondFactors factors, Authority authority, News news, Clock clock) {
    this.factors = factors;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public List<String> execute(Viewer viewer) {
    Viewer.Staff self = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    List<String> codes = factors.freshRecovery(self.personId());
    news.tell(new RecoveryCodesMade(self.actor(), clock.instant(), self.personId()));
    return codes;
  }
}
