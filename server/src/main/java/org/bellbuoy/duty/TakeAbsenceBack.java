package org.bellbuoy.duty;

import java.time.Clock;
import java.time.LocalDate;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.NotAllowed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an absence back: one's own, or as a lead a colleague's.
///
/// Refuses: not allowed, missing.
@Component
public class TakeAbsenceBack {

  private final RotaStore store;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  TakeAbsenceBack(RotaStore store, Authority authority, Clock clock, News news) {
    this.store = store;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    Viewer.Staff self = authority.requireStaff(viewer);
    Absence absence =
        store.absences(LocalDate.EPOCH).stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new Missing().refused());
    if (!absence.person().equals(self.personId()) && !authority.may(viewer, Permission.RUN_ROTA)) {
      throw new Refused(new NotAllowed());
    }
    store.remove(code);
    news.tell(
        new AbsenceTakenBack(viewer.actor(), clock.instant(), ChangeRota.ROTA, absence.person()));
  }
}
