package org.bellbuoy.operations;

import java.time.Clock;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.KeyState;
import org.bellbuoy.vault.KeyStates;
import org.bellbuoy.vault.RotateMasterKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a new master key in force. Everything goes on meanwhile; the rest is done in the
/// background.
///
/// Refuses: not allowed, and what [org.bellbuoy.vault.VaultRefusal] names.
@Component
public class RotateKeys {

  private final RotateMasterKey rotate;
  private final KeyStates states;
  private final Authority authority;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RotateKeys(
      RotateMasterKey rotate,
      KeyStates states,
      Authority authority,
      Ids ids,
      Clock clock,
      News news) {
    this.rotate = rotate;
    this.states = states;
    this.authority = authority;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public KeyState rotate(Viewer by) {
    authority.require(by, Permission.RUN_HOUSE);
    String _ = rotate.begin();
    news.tell(new KeyRotationBegun(by.actor(), clock.instant(), ids.next()));
    return states.now();
  }
}
