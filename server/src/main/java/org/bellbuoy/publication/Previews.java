package org.bellbuoy.publication;

import java.util.List;
import java.util.function.Function;
import org.bellbuoy.advisories.Advisories;
import org.bellbuoy.advisories.AdvisoryId;
import org.bellbuoy.advisories.Language;
import org.bellbuoy.advisories.PublishedTranslation;
import org.bellbuoy.advisories.Translations;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.standards.csaf.CsafVersion;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;

/// The public page as it would be, made by the same templates from the same facts.
@Component
public class Previews {

  private final Advisories advisories;
  private final Translations translations;
  private final Letterheads letterheads;
  private final Pages pages;

  Previews(Advisories advisories, Translations translations, Letterheads letterheads, Pages pages) {
    this.advisories = advisories;
    this.translations = translations;
    this.letterheads = letterheads;
    this.pages = pages;
  }

  public byte[] of(Viewer viewer, AdvisoryId id) {
    return page(viewer, id, facts -> Saying.original(facts, List.of()));
  }

  /// The same in another language, as it would be once everything proposed is reviewed.
  public byte[] of(Viewer viewer, AdvisoryId id, Language language) {
    PublishedTranslation said =
        new PublishedTranslation(language, translations.of(viewer, id, language).offered());
    return page(viewer, id, facts -> Saying.rehearsed(facts, said));
  }

  private byte[] page(Viewer viewer, AdvisoryId id, Function<AdvisoryFacts, Saying> in) {
    AdvisoryFacts facts = advisories.open(viewer, id).facts();
    return pages.advisory(facts, List.of(CsafVersion.V2_0), in.apply(facts), letterheads.inForce());
  }
}
