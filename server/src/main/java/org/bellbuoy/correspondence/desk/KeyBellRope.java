package org.bellbuoy.correspondence.desk;

import java.util.Optional;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.web.Bell;
import org.bellbuoy.web.Words;
import org.bellbuoy.web.page.Link;
import org.springframework.stereotype.Component;

/// Rings for those who look after the keys in the last week of the OpenPGP key, and once it ended.
@Component
class KeyBellRope implements Bell {

  private static final int LAST_DAYS = 7;
  private static final Words WORDS = Words.of("correspondence");

  private final OwnKeys keys;
  private final Authority authority;

  KeyBellRope(OwnKeys keys, Authority authority) {
    this.keys = keys;
    this.authority = authority;
  }

  @Override
  public Optional<Link> ringing(Viewer viewer) {
    return authority.may(viewer, Permission.MANAGE_KEYS)
        ? keys.daysLeft(viewer).filter(days -> days <= LAST_DAYS).map(KeyBellRope::link)
        : Optional.empty();
  }

  private static Link link(long days) {
    return Link.to(
        days < 0 ? WORDS.say("keys.bell.ended") : WORDS.say("keys.bell.ends", days),
        "/settings/openpgp");
  }
}
