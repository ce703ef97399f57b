package org.bellbuoy.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The key service that wraps the master key in its file, where there is one.
///
/// @param uri such as `hcvault://vault.example.com/transit/keys/bellbuoy`, `aws-kms://arn:…` or
///   `gcp-kms://projects/…` (`BELLBUOY_KEYSERVICE_URI`)
/// @param token what a HashiCorp Vault knows us by (`BELLBUOY_KEYSERVICE_TOKEN`)
/// @param tokenFile the file in which an agent keeps that token fresh
/// @param libraries the folder with Tink's integration for the service, for those of Amazon and
///   Google
@ConfigurationProperties("bellbuoy.keyservice")
record KeyServiceSettings(
    @Nullable String uri,
    @Nullable String token,
    @Nullable Path tokenFile,
    @Nullable Path libraries) {

  @Override
  public String toString() {
    return "KeyServiceSettings[" + uri + "]";
  }
}
