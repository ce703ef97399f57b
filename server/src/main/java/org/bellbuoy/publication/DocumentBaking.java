package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.List;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.advisories.PublishedTranslation;
import org.bellbuoy.standards.csaf.CsafValidator;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.Options;
import org.bellbuoy.standards.csaf.Verdict;
import org.bellbuoy.standards.csaf.provider.TlpFolder;
import org.bellbuoy.standards.csaf.writing.Csaf20;
import org.bellbuoy.standards.csaf.writing.Csaf21;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.facts.Reference;
import org.springframework.stereotype.Component;

/// Bakes the files of one advisory: the CSAF documents with hashes and signatures, the page, and
/// its twins in JSON.
@Component
class DocumentBaking {

  private final Addresses addresses;
  private final Pages pages;
  private final TwinBaking twins;
  private final TreeStore store;
  private final PublishedAdvisories advisories;
  private final TranslationBaking others;

  DocumentBaking(
      Addresses addresses,
      Pages pages,
      TwinBaking twins,
      TreeStore store,
      PublishedAdvisories advisories,
      TranslationBaking others) {
    this.addresses = addresses;
    this.pages = pages;
    this.twins = twins;
    this.store = store;
    this.advisories = advisories;
    this.others = others;
  }

  void bake(Batch batch, AdvisoryFacts facts, Letterhead letterhead, Signing signing) {
    byte[] former = document(facts, CsafVersion.V2_0);
    SignedDocuments.put(batch, Addresses.csaf(facts, CsafVersion.V2_0), former, signing);
    List<CsafVersion> versions = newer(batch, facts, signing);
    String id = facts.tracking().id();
    List<PublishedTranslation> translations = advisories.translations(id);
    Saying original = Saying.original(facts, translations);
    batch.put(
        PublicFile.page(Addresses.page(id), pages.advisory(facts, versions, original, letterhead)));
    others.bake(batch, facts, versions, translations, letterhead, signing);
    batch.put(PublicFile.json(Addresses.json(id), AdvisoryJson.bytes(facts, addresses)));
    twins.bake(batch, facts);
  }

  /// Not everything that 2.0 lets one say is valid in 2.1, such as a product for which there is no
  /// remedy and a workaround. What cannot be said there stands in 2.0 alone. Documents that stand
  /// already were valid, so baking all anew validates none.
  ///
  /// @return the versions in which it stands
  private List<CsafVersion> newer(Batch batch, AdvisoryFacts facts, Signing signing) {
    byte[] document = document(facts, CsafVersion.V2_1);
    String path = Addresses.csaf(facts, CsafVersion.V2_1);
    if (!batch.holds(path, document) && !verdict(document).valid()) {
      return List.of(CsafVersion.V2_0);
    }
    SignedDocuments.put(batch, path, document, signing);
    return List.of(CsafVersion.V2_0, CsafVersion.V2_1);
  }

  /// Whether the world reads this advisory in CSAF 2.1.
  boolean standsInNewer(AdvisoryFacts facts) {
    return store.held(Addresses.csaf(facts, CsafVersion.V2_1)).isPresent();
  }

  Verdict verdict(AdvisoryFacts facts, CsafVersion version) {
    return verdict(document(facts, version));
  }

  private static Verdict verdict(byte[] document) {
    return CsafValidator.validate(document, Options.mandatory());
  }

  /// The CSAF document as it is signed and served.
  byte[] document(AdvisoryFacts facts, CsafVersion version) {
    AdvisoryFacts referring = referringToItself(facts);
    TlpFolder folder = addresses.folder(version);
    return switch (version) {
      case V2_0 -> Csaf20.bytes(referring, folder);
      case V2_1 -> Csaf21.bytes(referring, folder);
    };
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
