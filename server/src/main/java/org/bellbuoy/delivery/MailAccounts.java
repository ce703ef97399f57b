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

/// The accounts by which letters are sent.
@Component
public class MailAccounts {

  private final MailAccountStore store;
  private final Authority authority;
  private final Vault vault;
  private final JsonMapper json;

  MailAccounts(MailAccountStore store, Authority authority, Vault vault, JsonMapper json) {
    this.store = store;
    this.authority = authority;
    this.vault = vault;
    this.json = json;
  }

  /// The account of correspondence.
  public MailAccount get(Viewer viewer) {
    return get(viewer, MailKind.CORRESPONDENCE);
  }

  public MailAccount get(Viewer viewer, MailKind kind) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.find(kind).map(stored -> opened(kind, stored)).orElse(MailAccount.NONE);
  }

  /// Whether letters of correspondence can be sent at all.
  public boolean areSet() {
    return get(new Viewer.Machine()).exists();
  }

  Sealed sealed(MailKind kind, MailAccount account) {
    byte[] bytes = json.writeValueAsBytes(account);
    return vault.in(new SealScope(kind.id())).bytes(binding(kind), bytes);
  }

  private MailAccount opened(MailKind kind, MailAccountStore.StoredAccount stored) {
    MailAccount account =
        json.readValue(vault.open(binding(kind), stored.account()), MailAccount.class);
    return new MailAccount(
        account.host(),
        account.port(),
        account.security(),
        account.user(),
        account.password(),
        account.from(),
        stored.version());
  }

  private static Binding binding(MailKind kind) {
    return new Binding("mail account", kind.id(), "account");
  }
}
