package org.bellbuoy.identity;

import java.net.URI;

/// Where things are at the identity provider (OpenID Connect Discovery 1.0, section 3).
///
/// @param authorization where the browser goes
/// @param bySecretInBody whether it takes the client's secret in the body only
/// @param namesItself whether its answers name their issuer (RFC 9207)
record ProviderDirectory(
    URI authorization, URI token, URI keys, boolean bySecretInBody, boolean namesItself) {}
