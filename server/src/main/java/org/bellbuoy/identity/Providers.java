package org.bellbuoy.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which identity provider is set, for administrators; and whether one's own account is linked.
@Component
public class Providers {

  private final Provider provider;
  private final ProviderStore accounts;
  private final Authority authority;

  Providers(Provider provider, ProviderStore accounts, Authority authority) {
    this.provider = provider;
    this.accounts = accounts;
    this.authority = authority;
  }

  /// What the provider is called, for a button; empty while none is set. Anyone may know.
  public Optional<String> name() {
    return provider.settings().map(ProviderSettings::name);
  }

  /// The settings, without the secret. Refuses: [NotAllowed].
  public Optional<ProviderSettings> settings(Viewer viewer) {
    authority.require(viewer, Permission.MANAGE_PEOPLE);
    return provider.settings().map(ProviderSettings::withoutSecret);
  }

  /// Whether the viewer's own account is linked.
  public boolean isLinked(Viewer viewer) {
    return accounts.isLinked(authority.requireStaff(viewer).personId());
  }
}
