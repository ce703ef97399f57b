package org.bellbuoy.duty;

import java.time.Clock;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Colleague;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says who takes turns, in which order and for how long. Nobody in it sets it off.
///
/// Refuses: not allowed, invalid, changed meanwhile.
@Component
public class ChangeRota {

  static final UUID ROTA = UUID.fromString("00000000-0000-7000-8000-00000000d077");

  private final RotaStore store;
  private final Duty duty;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  ChangeRota(RotaStore store, Duty duty, Authority authority, Clock clock, News news) {
    this.store = store;
    this.duty = duty;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public StoredRota execute(Viewer viewer, RotaForm typed, long expected) {
    authority.require(viewer, Permission.RUN_ROTA);
    RotaForm.Read read = typed.read(code -> able(viewer, code));
    if (!store.change(read.rota(), read.patience(), expected)) {
      throw new ChangedMeanwhile(store.rota().version()).refused();
    }
    StoredRota now = store.rota();
    news.tell(new RotaChanged(viewer.actor(), clock.instant(), ROTA, now.version()));
    return now;
  }

  private @Nullable UUID able(Viewer viewer, String code) {
    return duty.able(viewer).stream()
        .filter(each -> each.code().equals(code))
        .map(Colleague::id)
        .findFirst()
        .orElse(null);
  }
}
