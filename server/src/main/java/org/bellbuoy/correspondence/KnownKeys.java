package org.bellbuoy.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.parsing.MailSeal;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The OpenPGP keys of those who write to us, a thread at a time, and what their signatures said.
///
/// The key that a thread begins with is on record, as its address is. A later one is shown as
/// unverified and is never encrypted to before somebody puts it on record.
@Component
public class KnownKeys {

  private final KnownKeyStore store;
  private final KeyLookupStore lookups;
  private final MailParser parser;
  private final ThreadRights rights;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;

  KnownKeys(
      KnownKeyStore store,
      KeyLookupStore lookups,
      MailParser parser,
      ThreadRights rights,
      Vault vault,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.lookups = lookups;
    this.parser = parser;
    this.rights = rights;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  /// Notes what a message says by OpenPGP. Part of the deed that takes it in.
  ///
  /// @param message which one, or null for the one that the thread begins with
  /// @param from the address it says to come from
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(
      Viewer.Machine house,
      ThreadId thread,
      @Nullable MessageId message,
      String from,
      MailSeal seal) {
    seal.keys().stream()
        .filter(key -> key.encrypts() || key.fingerprint().equals(seal.signer()))
        .forEach(key -> take(thread, key, KeySource.MAIL, doubt(thread, message, from, key)));
    Optional<KnownKey> onRecord = onRecord(thread);
    if (seal.speaks() || onRecord.isPresent()) {
      SealVerdict verdict = SealVerdict.of(seal, onRecord.map(KnownKey::fingerprint).orElse(""));
      UUID id = message == null ? null : message.value();
      store.note(
          ids.next(),
          thread,
          new NotedSeal(
              id, seal.encrypted(), verdict, seal.addresses().contains(from), clock.instant()));
    }
  }

  /// Anybody can sign with a key of their own and write any address in front of it: of keys that
  /// come by mail, only the first counts by itself.
  private @Nullable KeyDoubt doubt(
      ThreadId thread, @Nullable MessageId message, String from, SeenKey key) {
    if (message != null || store.onRecord(thread).isPresent()) {
      return KeyDoubt.LATER;
    }
    return key.addresses().contains(from) ? null : KeyDoubt.NAMES_ANOTHER;
  }

  /// Whether no key is on record that the reporter gave us or one of us chose.
  boolean mayBeReplaced(ThreadId thread) {
    return store.onRecord(thread).stream().allMatch(key -> key.source() == KeySource.DIRECTORY);
  }

  /// What was found in the directory for an address, with a thread of the same address.
  Optional<SeenKey> fromDirectory(ThreadId thread, String address) {
    return store.of(thread).stream()
        .filter(key -> key.source() == KeySource.DIRECTORY)
        .map(this::certificate)
        .flatMap(certificate -> parser.keys(certificate).stream())
        .filter(key -> key.encrypts() && key.addresses().contains(address))
        .findFirst();
  }

  /// What came of the last asking by Web Key Directory.
  public Optional<KeyLookup> lookup(Viewer viewer, ThreadId thread) {
    rights.toRead(viewer, thread);
    return lookups.last(thread);
  }

  /// Keeps a key of the other side. One without a doubt takes the place of the key on record.
  ///
  /// @param doubt why it counts for nothing by itself, or null
  void take(ThreadId thread, SeenKey key, KeySource source, @Nullable KeyDoubt doubt) {
    UUID id = ids.next();
    boolean added =
        store.add(
            new KnownKeyStore.NewKey(
                id,
                thread,
                key,
                vault.in(new SealScope(thread.value())).bytes(binding(id), KnownKey.sealed(key)),
                source,
                doubt,
                clock.instant()));
    if (added && doubt == null) {
      store.record(thread, id);
    }
  }

  /// Those of a thread, the one on record first.
  @Transactional
  public List<KnownKey> of(Viewer viewer, ThreadId thread) {
    rights.toRead(viewer, thread);
    return store.of(thread).stream().map(this::opened).toList();
  }

  /// What was noted of the messages of a thread, the oldest first.
  public List<NotedSeal> seals(Viewer viewer, ThreadId thread) {
    rights.toRead(viewer, thread);
    return store.seals(thread);
  }

  /// The one with this fingerprint that came with a thread.
  Optional<KnownKey> find(ThreadId thread, String fingerprint) {
    return store.of(thread).stream()
        .map(this::opened)
        .filter(key -> key.fingerprint().equals(fingerprint))
        .findFirst();
  }

  Optional<KnownKey> onRecord(ThreadId thread) {
    return store.onRecord(thread).map(this::opened);
  }

  /// What letters of this thread are encrypted to.
  Optional<byte[]> certificate(ThreadId thread) {
    return store.onRecord(thread).map(this::certificate);
  }

  byte[] certificate(KnownKeyStore.StoredKey stored) {
    return KnownKey.certificate(vault.open(binding(stored.id()), stored.certificate()));
  }

  private KnownKey opened(KnownKeyStore.StoredKey stored) {
    return KnownKey.of(stored, vault.open(binding(stored.id()), stored.certificate()));
  }

  static Binding binding(UUID id) {
    return new Binding("known key", id, "certificate");
  }
}
