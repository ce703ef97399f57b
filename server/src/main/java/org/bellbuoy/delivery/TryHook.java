package org.bellbuoy.delivery;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says something to one hook that nothing follows from, so that one sees whether it is heard.
///
/// Refuses: not allowed, missing.
@Component
public class TryHook {

  private final HookStore store;
  private final QueueSignal queue;
  private final Installation installation;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;

  TryHook(
      HookStore store,
      QueueSignal queue,
      Installation installation,
      Authority authority,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.queue = queue;
    this.installation = installation;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public void execute(Viewer viewer, String code) {
    authority.require(viewer, Permission.RUN_HOUSE);
    HookStore.StoredHook hook = store.findByCode(code).orElseThrow(() -> new Missing().refused());
    queue.queue(
        hook.id(),
        ids.next(),
        new Signal(
            "test",
            "This is a test. Nothing has to be done.",
            installation.deskUrl() + "/",
            clock.instant(),
            null));
  }
}
