package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.bellbuoy.correspondence.OwnKey;
import org.bellbuoy.correspondence.OwnKeys;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.publication.page.PolicyPage;
import org.bellbuoy.standards.openpgp.WebKeyDirectory;
import org.springframework.stereotype.Component;

/// Bakes the OpenPGP keys: a file for each there ever was, and the Web Key Directory with the one
/// in force.
@Component
class KeyBaking {

  private static final Viewer.Machine HOUSE = new Viewer.Machine();

  private final Addresses addresses;
  private final OwnKeys keys;

  KeyBaking(Addresses addresses, OwnKeys keys) {
    this.addresses = addresses;
    this.keys = keys;
  }

  void bake(Batch batch, Letterhead letterhead) {
    for (OwnKey key : keys.all(HOUSE)) {
      batch.put(
          PublicFile.machine(
              addresses.key(key.fingerprint()),
              "application/pgp-keys",
              key.armored().getBytes(US_ASCII)));
      if (key.inForce() && !letterhead.vendor().contact().isEmpty()) {
        directory(batch, letterhead.vendor().contact(), keys.binary(key));
      }
    }
  }

  private static void directory(Batch batch, String address, byte[] certificate) {
    WebKeyDirectory.keys(address)
        .forEach(
            path -> batch.put(PublicFile.machine(path, "application/octet-stream", certificate)));
    WebKeyDirectory.policies(address)
        .forEach(path -> batch.put(PublicFile.text(path, new byte[0])));
  }

  /// What the policy page says of them, the one in force first.
  List<PolicyPage.Key> named() {
    return keys.named(HOUSE).stream()
        .map(key ->
            new PolicyPage.Key(
                key.grouped(),
                addresses.key(key.fingerprint()),
                key.inForce()
                    ? null
                    : Objects.requireNonNull(key.overlapEnds())
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()))
        .toList();
  }

  /// Those whose signatures somebody may still hold.
  List<String> fingerprints() {
    return keys.all(HOUSE).stream().map(OwnKey::fingerprint).toList();
  }
}
