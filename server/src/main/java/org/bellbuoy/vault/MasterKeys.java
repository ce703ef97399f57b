package org.bellbuoy.vault;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Finds the master key and the book at start, makes them at the first start, and refuses wrong
/// ones.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({VaultSettings.class, KeyServiceSettings.class})
class MasterKeys {

  @Bean
  KeyWrapping keyWrapping(KeyServiceSettings settings) {
    return settings.uri() == null ? KeyWrapping.none() : KeyService.named(settings.uri(), settings);
  }

  @Bean
  KeySource keySource(VaultSettings settings, Optional<KeyWrapping> wrapping) {
    String given = settings.masterKey();
    return given == null
        ? FiledKeys.at(settings.masterKeyFile(), wrapping.orElseGet(KeyWrapping::none))
        : new GivenKeys(given, settings.nextMasterKey());
  }

  @Bean
  @DependsOnDatabaseInitialization
  HeldMasterKeys heldMasterKeys(KeySource source, MasterKeyStore store, Clock clock) {
    Optional<String> expected = store.fingerprint();
    if (expected.isEmpty()) {
      MasterKey first = source.current().orElseGet(source::first);
      store.add(first.sealingKey(), clock.instant());
      return new HeldMasterKeys(first, List.of(), source::all);
    }
    List<MasterKey> found = source.all();
    MasterKey right =
        found.stream()
            .filter(key -> key.fingerprint().equals(expected.get()))
            .findFirst()
            .orElseThrow(() -> wrong(expected.get(), found, source.words()));
    return new HeldMasterKeys(right, found, source::all);
  }

  @Bean
  Book book(VaultSettings settings, HeldMasterKeys held, MasterKeyStore store, Clock clock) {
    BookFile file = new BookFile(settings.book());
    Optional<UUID> expected = store.book();
    Optional<ErasableKeys> found = file.read(held.all());
    if (expected.isPresent()) {
      ErasableKeys keys = found.orElseThrow(() -> WrongMasterKey.bookMissing(file.path()));
      if (!keys.id().equals(expected.get())) {
        throw WrongMasterKey.bookFound(expected.get(), keys.id(), file.path());
      }
      return kept(keys, file, held);
    }
    ErasableKeys fresh = found.orElseGet(ErasableKeys::fresh);
    file.write(fresh, held.current());
    store.addBook(fresh.id(), clock.instant());
    return kept(fresh, file, held);
  }

  private static Book kept(ErasableKeys keys, BookFile file, HeldMasterKeys held) {
    return new Book(
        keys, changed -> file.write(changed, held.current()), () -> file.read(held.all()));
  }

  private static WrongMasterKey wrong(String expected, List<MasterKey> found, String from) {
    return found.isEmpty()
        ? WrongMasterKey.missing(expected, from)
        : WrongMasterKey.found(expected, found.getFirst().fingerprint(), from);
  }
}
