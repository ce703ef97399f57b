package org.bellbuoy.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a verified ID token says of somebody.
///
/// @param methods its `acr` and every `amr` (RFC 8176)
/// @param shownAt when they showed the provider who they are, if it says so (`auth_time`)
record ProviderClaims(
    String issuer,
    String subject,
    List<String> groups,
    List<String> methods,
    Optional<Instant> shownAt) {

  ProviderClaims {
    groups = List.copyOf(groups);
    methods = List.copyOf(methods);
  }
}
