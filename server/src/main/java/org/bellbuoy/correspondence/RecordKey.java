package org.bellbuoy.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Ids;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.parsing.MailParser;
import org.bellbuoy.parsing.SeenKey;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A person says to which OpenPGP key the letters of a thread are encrypted: by the fingerprint of
/// one that came with it, after comparing it by another way, or by a certificate; or to none.
///
/// Refuses: missing, not allowed, invalid.
@Component
public class RecordKey {

  private static final String FIELD = "certificate";
  private static final int MOST = 100_000;
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-F]{40}");
  private static final Pattern BLOCK =
      Pattern.compile(
          "-----BEGIN PGP PUBLIC KEY BLOCK-----.*-----END PGP PUBLIC KEY BLOCK-----",
          Pattern.DOTALL);

  private final KnownKeyStore store;
  private final KnownKeys keys;
  private final ThreadRights rights;
  private final MailParser parser;
  private final Vault vault;
  private final Ids ids;
  private final Clock clock;
  private final News news;

  RecordKey(
      KnownKeyStore store,
      KnownKeys keys,
      ThreadRights rights,
      MailParser parser,
      Vault vault,
      Ids ids,
      Clock clock,
      News news) {
    this.store = store;
    this.keys = keys;
    this.rights = rights;
    this.parser = parser;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
    this.news = news;
  }

  /// @param typed a fingerprint, an armoured certificate, or empty for none
  @Transactional
  public void record(Viewer by, ThreadId thread, String typed) {
    rights.toWrite(by, thread);
    String words = typed.strip();
    String digits = words.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    if (words.isEmpty()) {
      store.unrecord(thread);
    } else if (FINGERPRINT.matcher(digits).matches()) {
      put(thread, known(by, thread, digits));
    } else {
      put(thread, added(by, thread, certificate(words)));
    }
    news.tell(new KeyRecorded(by.actor(), clock.instant(), thread.value(), !words.isEmpty()));
  }

  /// The key of whoever is written to first. Nothing else says whose it is, so it must name the
  /// address that the letters go to.
  ///
  /// @param typed an armoured certificate
  void recordOf(Viewer by, ThreadId thread, String address, String typed) {
    rights.toWrite(by, thread);
    SeenKey key = certificate(typed.strip());
    if (!key.addresses().contains(address)) {
      String named = key.addresses().isEmpty() ? "no address" : String.join(", ", key.addresses());
      throw Invalid.of(
              FIELD, "This key names " + named + ". Paste the key that names " + address + ".")
          .refused();
    }
    put(thread, added(by, thread, key));
    news.tell(new KeyRecorded(by.actor(), clock.instant(), thread.value(), true));
  }

  private void put(ThreadId thread, KnownKey key) {
    store.record(thread, key.id());
  }

  private KnownKey known(Viewer by, ThreadId thread, String fingerprint) {
    return keys.of(by, thread).stream()
        .filter(key -> key.fingerprint().equals(fingerprint))
        .findFirst()
        .orElseThrow(() ->
            Invalid.of(FIELD, "No key with this fingerprint came with the report. Paste the key.")
                .refused());
  }

  private SeenKey certificate(String words) {
    List<SeenKey> found =
        words.length() <= MOST && BLOCK.matcher(words).matches()
            ? parser.keys(words.getBytes(StandardCharsets.UTF_8))
            : List.of();
    if (found.size() != 1 || !found.getFirst().encrypts()) {
      throw Invalid.of(
              FIELD,
              "Enter the fingerprint of a key that came with the report, or paste one whole public key block that can be encrypted to today.")
          .refused();
    }
    return found.getFirst();
  }

  private KnownKey added(Viewer by, ThreadId thread, SeenKey key) {
    UUID id = ids.next();
    store.add(
        new KnownKeyStore.NewKey(
            id,
            thread,
            key,
            vault
                .in(new SealScope(thread.value()))
                .bytes(KnownKeys.binding(id), KnownKey.sealed(key)),
            KeySource.DESK,
            null,
            clock.instant()));
    return known(by, thread, key.fingerprint());
  }
}
