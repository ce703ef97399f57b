package org.bellbuoy.delivery;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
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
  private static final int SECRET_BYTES = 32;

  private final HookStore store;
  private final Hooks hooks;
  private final OutwardAddresses addresses;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;
  private final SecureRandom random = new SecureRandom();

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
            read.kind() == HookKind.WEBHOOK ? secret() : "",
            clock.instant());
    store.add(hooks.sealed(hook));
    news.tell(new HookAdded(viewer.actor(), hook.madeAt(), hook.id(), hook.kind()));
    return hook;
  }

  /// As Standard Webhooks writes a symmetric secret.
  private String secret() {
    byte[] bytes = new byte[SECRET_BYTES];
    random.nextBytes(bytes);
    return HookSignature.PREFIX + Base64.getEncoder().encodeToString(bytes);
  }
}
