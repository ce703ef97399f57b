package org.bellbuoy.publication;

import java.net.URI;
import java.util.List;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.PublishedTranslation;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.csaf.writing.CsafTranslation;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.bellbuoy.standards.json.JsonWriting;
import org.springframework.stereotype.Component;

/// Bakes the pages of an advisory in other languages. Where every passage is translated, a CSAF
/// document in that language stands beside the page, signed like the original; once it stands it
/// follows every change, with the original's words for what is not translated any more.
@Component
class TranslationBaking {

  private final Addresses addresses;
  private final Pages pages;
  private final TreeStore store;

  TranslationBaking(Addresses addresses, Pages pages, TreeStore store) {
    this.addresses = addresses;
    this.pages = pages;
    this.store = store;
  }

  /// @param versions of CSAF in which the original stands
  void bake(
      Batch batch,
      AdvisoryFacts facts,
      List<CsafVersion> versions,
      List<PublishedTranslation> translations,
      Letterhead letterhead,
      Signing signing) {
    String id = facts.tracking().id();
    for (PublishedTranslation each : translations) {
      Saying saying = Saying.in(facts, each, translations);
      String page = Addresses.page(id, each.language());
      batch.put(PublicFile.page(page, pages.advisory(facts, versions, saying, letterhead)));
      String csaf = Addresses.csaf(id, each.language());
      if (saying.complete() || store.held(csaf).isPresent()) {
        SignedDocuments.put(batch, csaf, document(facts, each.language(), saying), signing);
      }
    }
  }

  byte[] document(AdvisoryFacts facts, Language language, Saying saying) {
    URI original = addresses.url(Addresses.csaf(facts));
    URI here = addresses.url(Addresses.csaf(facts.tracking().id(), language));
    AdvisoryFacts translated = TranslatedFacts.of(facts, saying);
    return JsonWriting.pretty(CsafTranslation.write(translated, language.tag(), original, here));
  }
}
