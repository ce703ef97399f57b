package org.bellbuoy.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.delivery.MailKey;
import org.bellbuoy.delivery.MailKeys;
import org.bellbuoy.delivery.MailKind;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.standards.outside.DomainNames;
import org.bellbuoy.standards.outside.Fetch;
import org.bellbuoy.standards.outside.Limits;
import org.bellbuoy.standards.outside.Look;
import org.bellbuoy.standards.outside.OpenPgp;
import org.bellbuoy.standards.outside.Seen;
import org.bellbuoy.standards.outside.Walk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Once a night, looks at what the house has in public as the world sees it, and keeps what it saw.
///
/// It asks for nothing that a stranger could not ask for, so it learns nothing that is guarded.
@Component
public class LookOutside {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final OutsideStore store;
  private final OutsidePlan plan;
  private final ObjectProvider<Fetch> fetch;
  private final ObjectProvider<DomainNames> names;
  private final OpenPgp openPgp;
  private final MailKeys mailKeys;
  private final RestoreFence fence;
  private final Clock clock;

  LookOutside(
      OutsideStore store,
      OutsidePlan plan,
      ObjectProvider<Fetch> fetch,
      ObjectProvider<DomainNames> names,
      OpenPgp openPgp,
      MailKeys mailKeys,
      RestoreFence fence,
      Clock clock) {
    this.store = store;
    this.plan = plan;
    this.fetch = fetch;
    this.names = names;
    this.openPgp = openPgp;
    this.mailKeys = mailKeys;
    this.fence = fence;
    this.clock = clock;
  }

  /// Not one transaction: no connection is held while it walks.
  public void look() {
    if (plan.on() && !fence.held()) {
      look(fetch.getObject(), names.getObject());
    }
  }

  void look(Fetch by, DomainNames asking) {
    Instant now = clock.instant();
    if (store.claim(now, plan.soon(now))) {
      Walk walk = new Walk(by, asking, openPgp, clock, _ -> {});
      Seen seen = walk.walk(new Look(plan.address(), selectors(), Limits.ORDINARY));
      store.keep(seen, seen.reached() ? plan.tomorrow(now) : plan.soon(now));
    }
  }

  private List<String> selectors() {
    return mailKeys.all(HOUSE, MailKind.CORRESPONDENCE).stream()
        .filter(key -> key.state() == MailKey.State.SIGNS)
        .map(MailKey::selector)
        .toList();
  }
}
