package org.bellbuoy.vault;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Finds the master key at start, makes it at the first start, and refuses a wrong one.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class MasterKeys {

  @Bean
  @DependsOnDatabaseInitialization
  MasterKey masterKey(VaultSettings settings, MasterKeyStore store, Clock clock) {
    Optional<String> expected = store.fingerprint();
    Optional<MasterKey> found = given(settings);
    String from =
        settings.masterKey() == null ? settings.masterKeyFile().toString() : "the environment";
    if (expected.isEmpty()) {
      return firstStart(
          found.orElseGet(new MasterKeyFile(settings.masterKeyFile())::create), store, clock);
    }
    MasterKey key = found.orElseThrow(() -> WrongMasterKey.missing(expected.get(), from));
    if (!key.fingerprint().equals(expected.get())) {
      throw WrongMasterKey.found(expected.get(), key.fingerprint(), from);
    }
    return key;
  }

  @Bean
  SealingKey sealingKey(MasterKey master) {
    return master.sealingKey();
  }

  private static Optional<MasterKey> given(VaultSettings settings) {
    String text = settings.masterKey();
    return text == null
        ? new MasterKeyFile(settings.masterKeyFile()).read()
        : Optional.of(MasterKeyFile.decoded(text, "the environment"));
  }

  private static MasterKey firstStart(MasterKey key, MasterKeyStore store, Clock clock) {
    store.add(key.sealingKey(), clock.instant());
    return key;
  }
}
