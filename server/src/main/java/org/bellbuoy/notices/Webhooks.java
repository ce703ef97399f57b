package org.bellbuoy.notices;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.springframework.stereotype.Component;

/// What the desk may ask about webhooks of strangers.
@Component
public class Webhooks {

  private final WebhookListStore store;
  private final WebhookSeals seals;
  private final Authority authority;

  Webhooks(WebhookListStore store, WebhookSeals seals, Authority authority) {
    this.store = store;
    this.seals = seals;
    this.authority = authority;
  }

  /// How many are told, and how many were switched off because they took nothing.
  public record Counts(int on, int off) {}

  /// The latest first.
  public Slice<WebhookSeen> list(Viewer viewer, Portion portion) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return Slice.of(
            store.list(portion.cursor(2), portion.rows()),
            portion,
            row -> Cursor.at(row.askedAt(), row.id()))
        .map(this::seen);
  }

  public Counts counts(Viewer viewer) {
    authority.require(viewer, Permission.SEE_RECIPIENTS);
    return new Counts(store.count(WebhookState.CONFIRMED), store.count(WebhookState.OFF));
  }

  private WebhookSeen seen(WebhookListStore.Row row) {
    String machine =
        seals.open(row.id(), row.wanted()).map(wanted -> wanted.address().getHost()).orElse("");
    return new WebhookSeen(
        row.code(),
        machine,
        row.state(),
        row.askedAt(),
        row.waiting(),
        row.sent(),
        row.status(),
        row.offAt());
  }
}
