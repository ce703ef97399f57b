package org.bellbuoy.delivery;

import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// The keys by which letters are signed, the newest first.
@Component
public class MailKeys {

  private final MailKeyStore store;
  private final Authority authority;
  private final Vault vault;

  MailKeys(MailKeyStore store, Authority authority, Vault vault) {
    this.store = store;
    this.authority = authority;
    this.vault = vault;
  }

  public List<MailKey> all(Viewer viewer, MailKind kind) {
    authority.require(viewer, Permission.RUN_HOUSE);
    return store.all(kind);
  }

  /// The one that signs; for the house alone.
  MailSignature signing(MailKind kind) {
    return store
        .signing(kind)
        .map(found ->
            new MailSignature(found.selector(), vault.open(binding(found.id()), found.key())))
        .orElse(MailSignature.NONE);
  }

  static Binding binding(UUID key) {
    return new Binding("mail key", key, "key");
  }
}
