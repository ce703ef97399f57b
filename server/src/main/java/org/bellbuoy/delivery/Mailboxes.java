package org.bellbuoy.delivery;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The mailbox that is read, and how reading it goes.
@Component
public class Mailboxes {

  private final MailboxStore store;
  private final Authority authority;
  private final Vault vault;
  private final JsonMapper json;

  Mailboxes(MailboxStore store, Authority authority, Vault vault, JsonMapper json) {
    this.store = store;
    this.authority = authority;
    this.vault = vault;
    this.json = json;
  }

  public Mailbox get(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.find().map(this::opened).orElse(Mailbox.NONE);
  }

  /// How the last attempt to read it went.
  public MailboxHealth health(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.health();
  }

  Sealed sealed(Mailbox mailbox) {
    byte[] bytes = json.writeValueAsBytes(mailbox);
    return vault.in(new SealScope(MailboxChanged.ID)).bytes(binding(), bytes);
  }

  private Mailbox opened(MailboxStore.StoredMailbox stored) {
    byte[] bytes = vault.open(binding(), stored.mailbox());
    return json.readValue(bytes, Mailbox.class).withVersion(stored.version());
  }

  private static Binding binding() {
    return new Binding("mailbox", MailboxChanged.ID, "mailbox");
  }
}
