package org.bellbuoy.identity;

import java.time.Clock;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the viewer's code generator out of use. Refuses: [NotAllowed], [Missing].
@Component
public class RemoveCodeGenerator {

  private final SecondFactors factors;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  RemoveCodeGenerator(SecondFactors factors, Authority authority, News news, Clock clock) {
    this.factors = factors;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer) {
    Viewer.Staff self = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    if (!factors.removeGenerator(self.personId())) {
      throw new Refused(new Missing());
    }
    news.tell(new CodeGeneratorRemoved(self.actor(), clock.instant(), self.personId()));
  }
}
