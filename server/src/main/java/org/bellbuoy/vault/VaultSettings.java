package org.bellbuoy.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the master key and the book of erasable keys are.
///
/// @param masterKeyFile the file that holds it; made at the first start, readable by its owner only
/// @param masterKey the key itself in Base64, from the environment (`BELLBUOY_VAULT_MASTERKEY`);
///   when it is given, the file is neither read nor written
/// @param nextMasterKey the key that is to follow one from the environment, given for a rotation
/// @param bookFile the file that holds the book; beside the master key file unless it is named
@ConfigurationProperties("bellbuoy.vault")
public record VaultSettings(
    @DefaultValue("./bellbuoy-data/master.key") Path masterKeyFile,
    @Nullable String masterKey,
    @Nullable String nextMasterKey,
    @Nullable Path bookFile) {

  Path book() {
    return bookFile == null ? masterKeyFile.resolveSibling("erasable.keys") : bookFile;
  }

  @Override
  public String toString() {
    return "VaultSettings[" + masterKeyFile + "]";
  }
}
