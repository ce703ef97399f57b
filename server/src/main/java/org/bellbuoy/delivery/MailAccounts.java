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

/// The account by which letters are sent.
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

  public MailAccount get(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.find().map(this::opened).orElse(MailAccount.NONE);
  }

  /// Whether letters can be sent at all.
  public boolean areSet() {
    return get(new Viewer.Machine()).exists();
  }

  Sealed sealed(MailAccount account) {
    byte[] bytes = json.writeValueAsBytes(account);
    return vault.in(new SealScope(MailAccountChanged.ID)).bytes(binding(), bytes);
  }

  private MailAccount opened(MailAccountStore.StoredAccount stored) {
    MailAccount account =
        json.readValue(vault.open(binding(), stored.account()), MailAccount.class);
    return new MailAccount(
        account.host(),
        account.port(),
        account.security(),
        account.user(),
        account.password(),
        account.from(),
        stored.version());
  }

  private static Binding binding() {
    return new Binding("mail account", MailAccountChanged.ID, "account");
  }
}
