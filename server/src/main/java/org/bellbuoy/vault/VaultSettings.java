package org.bellbuoy.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the master key comes from.
///
/// @param masterKeyFile the file that holds it; made at the first start, readable by its owner only
/// @param masterKey the key itself in Base64, from the environment (`BELLBUOY_VAULT_MASTERKEY`);
///   when it is given, the file is neither read nor written
@ConfigurationProperties("bellbuoy.vault")
public record VaultSettings(
    @DefaultValue("./bellbuoy-data/master.key") Path masterKeyFile, @Nullable String masterKey) {

  @Override
  public String toString() {
    return "VaultSettings[" + masterKeyFile + "]";
  }
}
