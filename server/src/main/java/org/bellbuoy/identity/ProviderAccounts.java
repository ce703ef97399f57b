package org.bellbuoy.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Who is who at the identity provider. An account there is known by issuer and subject and never
/// by an e-mail address, which somebody else may have tomorrow.
@Component
class ProviderAccounts {

  private final ProviderStore store;
  private final Pepper pepper;

  ProviderAccounts(ProviderStore store, Pepper pepper) {
    this.store = store;
    this.pepper = pepper;
  }

  Optional<UUID> person(ProviderClaims claims) {
    return store.person(lookup(claims));
  }

  /// False when this account there, or this person here, is linked already.
  boolean link(ProviderClaims claims, UUID person, Instant now) {
    return store.link(lookup(claims), person, now);
  }

  private byte[] lookup(ProviderClaims claims) {
    return pepper.hash("provider account", claims.issuer() + "\n" + claims.subject());
  }
}
