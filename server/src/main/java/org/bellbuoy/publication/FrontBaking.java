package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bellbuoy.publication.page.GroundPage;
import org.bellbuoy.standards.csaf.provider.SecurityTxt;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// Bakes what stands at the front: the public keys, the policy in all its versions, and the signed
/// contact file of RFC 9116.
@Component
class FrontBaking {

  /// RFC 9116 asks for less than a year.
  private static final Duration HOLDS = Duration.ofDays(330);

  /// Renewed in good time: an expired file counts as none.
  private static final Duration RENEWED_BEFORE = Duration.ofDays(60);

  private final Addresses addresses;
  private final Pages pages;
  private final TreeStore store;
  private final GroundBaking ground;
  private final KeyBaking keys;

  FrontBaking(
      Addresses addresses, Pages pages, TreeStore store, GroundBaking ground, KeyBaking keys) {
    this.keys = keys;
    this.ground = ground;
    this.addresses = addresses;
    this.pages = pages;
    this.store = store;
  }

  void bake(Batch batch, Letterhead letterhead, Signing signing) {
    keys.bake(batch, letterhead);
    policies(batch, letterhead);
    ground.bake(batch, letterhead);
    securityTxt(batch, letterhead, signing);
  }

  /// The version in force lies at a short address, and each version at one of its own.
  private void policies(Batch batch, Letterhead letterhead) {
    List<Letterhead.Policy> policies = letterhead.policies();
    for (Letterhead.Policy policy : policies) {
      boolean inForce = policy.equals(policies.getFirst());
      GroundPage beside = inForce ? ground.beside() : GroundPage.none();
      byte[] page = pages.policy(policy, beside, inForce ? keys.named() : List.of(), letterhead);
      batch.put(PublicFile.page(Addresses.policy(policy.version()), page));
      if (inForce) {
        batch.put(PublicFile.page(Addresses.POLICY, page));
      }
    }
  }

  private void securityTxt(Batch batch, Letterhead letterhead, Signing signing) {
    Instant expires = expires(batch);
    store.fresh(expires);
    if (letterhead.contacts().isEmpty()) {
      return;
    }
    String text = text(letterhead, signing, expires);
    byte[] madeFrom = Hashes.sha256(text.getBytes(UTF_8), signing.fingerprint().getBytes(UTF_8));
    batch.putMadeFrom(
        madeFrom,
        Addresses.SECURITY_TXT,
        () -> PublicFile.text(Addresses.SECURITY_TXT, signing.cleartext(text)));
  }

  private static Instant expires(Batch batch) {
    Instant stands = batch.before().securityTxtExpires();
    boolean good = stands != null && stands.isAfter(batch.now().plus(RENEWED_BEFORE));
    return good && stands != null ? stands : batch.now().plus(HOLDS).truncatedTo(ChronoUnit.DAYS);
  }

  /// On an address without TLS only what needs none is named.
  private String text(Letterhead letterhead, Signing signing, Instant expires) {
    return new SecurityTxt(
            letterhead.contacts(),
            expires,
            letterhead.languages(),
            secured(Addresses.SECURITY_TXT),
            secured(Addresses.POLICY),
            secured(addresses.key(signing.fingerprint())),
            List.of(),
            secured(Addresses.METADATA))
        .text();
  }

  private List<URI> secured(String path) {
    return addresses.secure() ? List.of(addresses.url(path)) : List.of();
  }
}
