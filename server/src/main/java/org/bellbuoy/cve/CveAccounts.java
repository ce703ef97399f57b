package org.bellbuoy.cve;

import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The account by which ids are reserved and records are sent.
@Component
public class CveAccounts {

  private final CveAccountStore store;
  private final Authority authority;
  private final Vault vault;
  private final JsonMapper json;

  CveAccounts(CveAccountStore store, Authority authority, Vault vault, JsonMapper json) {
    this.store = store;
    this.authority = authority;
    this.vault = vault;
    this.json = json;
  }

  public CveAccount get(Viewer viewer) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return inForce();
  }

  /// Whether this house is a CNA that speaks with CVE Services. Everybody at the desk may know.
  public boolean areSet() {
    return inForce().exists();
  }

  CveAccount inForce() {
    return store.find().map(this::opened).orElse(CveAccount.NONE);
  }

  Sealed sealed(CveAccount account) {
    byte[] bytes = json.writeValueAsBytes(account);
    return vault.in(new SealScope(CveAccountChanged.ID)).bytes(binding(), bytes);
  }

  private CveAccount opened(CveAccountStore.StoredAccount stored) {
    CveAccount kept = json.readValue(vault.open(binding(), stored.account()), CveAccount.class);
    return new CveAccount(
        kept.place(),
        kept.address(),
        kept.inside(),
        kept.org(),
        kept.user(),
        kept.key(),
        stored.version());
  }

  private static Binding binding() {
    return new Binding("CVE account", CveAccountChanged.ID, "account");
  }
}
