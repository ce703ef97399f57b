package org.bellbuoy.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.standards.csaf.provider.Sidecars;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Reference;
import org.bellbuoy.vault.Hashes;
import org.springframework.stereotype.Component;

/// Bakes the files of one advisory: the CSAF document with hashes and signature, the page, and its
/// twins in JSON.
@Component
class DocumentBaking {

  private final Addresses addresses;
  private final Pages pages;
  private final TwinBaking twins;

  DocumentBaking(Addresses addresses, Pages pages, TwinBaking twins) {
    this.addresses = addresses;
    this.pages = pages;
    this.twins = twins;
  }

  void bake(Batch batch, AdvisoryFacts facts, Letterhead letterhead, Signing signing) {
    csaf(batch, facts, signing);
    String id = facts.tracking().id();
    batch.put(PublicFile.page(Addresses.page(id), pages.advisory(facts, letterhead)));
    batch.put(PublicFile.json(Addresses.json(id), AdvisoryJson.bytes(facts, addresses)));
    twins.bake(batch, facts);
  }

  private void csaf(Batch batch, AdvisoryFacts facts, Signing signing) {
    byte[] document = document(facts);
    String path = Addresses.csaf(facts);
    String name = Addresses.fileName(facts);
    batch.put(PublicFile.json(path, document));
    batch.put(PublicFile.text(path + Sidecars.SHA_256, Sidecars.sha256(document, name)));
    batch.put(PublicFile.text(path + Sidecars.SHA_512, Sidecars.sha512(document, name)));
    byte[] madeFrom = Hashes.sha256(document, signing.fingerprint().getBytes(UTF_8));
    String signature = path + Sidecars.SIGNATURE;
    batch.putMadeFrom(
        madeFrom,
        signature,
        () ->
            PublicFile.machine(signature, "application/pgp-signature", signing.detached(document)));
  }

  /// The CSAF document as it is signed and served.
  byte[] document(AdvisoryFacts facts) {
    return Csaf20.bytes(referringToItself(facts), addresses.white());
  }

  private AdvisoryFacts referringToItself(AdvisoryFacts facts) {
    List<Reference> references = new ArrayList<>();
    String page = addresses.url(Addresses.page(facts.tracking().id())).toString();
    references.add(Reference.self(page, "The advisory as a page"));
    references.addAll(facts.references());
    return new AdvisoryFacts(
        facts.publisher(),
        facts.tracking(),
        facts.kind(),
        facts.title(),
        facts.tlp(),
        facts.lang(),
        facts.sections(),
        references,
        facts.credits(),
        facts.vulnerabilities());
  }
}
