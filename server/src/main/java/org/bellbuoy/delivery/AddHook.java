package org.bellbuoy.delivery;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.OutwardAddresses;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Names a program or a chat that is told when something waits. A program gets a secret, which is
/// shown this once.
///
/// Refuses: not allowed, invalid.
@Component
public class AddHook {

  private static final int MOST = 20;

  private final HookStore store;
  private final Hooks hooks;
  private final OutwardAddresses addresses;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  AddHook(
      HookStore store,
      Hooks hooks,
      OutwardAddresses addresses,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.hooks = hooks;
    this.addresses = addresses;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public Hook execute(Viewer viewer, HookForm typed) {
    authority.require(viewer, Permission.RUN_HOUSE);
    HookForm.Read read = typed.read(addresses);
    if (store.all().size() >= MOST) {
      throw Invalid.of("name", "There are " + MOST + " already. Remove one first.").refused();
    }
    Hook hook =
        new Hook(
            ids.next(),
            ids.code(),
            read.kind(),
            read.name(),
            read.address(),
            read.inside(),
            read.kind() == HookKind.WEBHOOK ? HookSignature.freshSecret() : "",
            clock.instant());
    store.add(hooks.sealed(hook));
    news.tell(new HookAdded(viewer.actor(), hook.madeAt(), hook.id(), hook.kind()));
    return hook;
  }
}
