package org.bellbuoy.identity;

import java.time.Clock;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the first code of a generator, which counts from then on. Refuses: [NotAllowed],
/// [Invalid].
@Component
public class ConfirmCodeGenerator {

  private final SecondFactors factors;
  private final Authority authority;
  private final News news;
  private final Clock clock;

  ConfirmCodeGenerator(SecondFactors factors, Authority authority, News news, Clock clock) {
    this.factors = factors;
    this.authority = authority;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    Viewer.Staff self = authority.requireStaff(viewer);
    authority.require(viewer, Permission.OWN_ACCESS);
    if (!factors.confirm(self.personId(), code)) {
      throw Invalid.of("code", "This code is not right. Wait for the next one and type that.")
          .refused();
    }
    news.tell(new CodeGeneratorSet(self.actor(), clock.instant(), self.personId()));
  }
}
