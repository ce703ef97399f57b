package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.List;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.standards.facts.AdvisoryFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Told by whoever makes them public, in the same transaction: these translations of the revision
/// that is public are what the world reads. Each was reviewed by a second person before.
///
/// Refuses: [AdvisoryRefusal.NotInThatState] while nothing is public,
/// [AdvisoryRefusal.OtherContent] where they are not what was read,
/// [TranslationRefusal.NothingNew].
@Component
public class RecordTranslations {

  private final Translations translations;
  private final PublishedStore published;
  private final DraftVault vault;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  RecordTranslations(
      Translations translations,
      PublishedStore published,
      DraftVault vault,
      Rights rights,
      Clock clock,
      News news) {
    this.translations = translations;
    this.published = published;
    this.vault = vault;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// What would be read from now on.
  ///
  /// @param hash of `next`, to be given back
  /// @param news whether it differs from what the world reads
  public record Plan(List<PublishedTranslation> next, String hash, boolean news) {
    public Plan {
      next = List.copyOf(next);
    }
  }

  public Plan plan(Viewer viewer, AdvisoryId id) {
    return plan(rights.find(viewer, Permission.PUBLISH_ADVISORY, id));
  }

  /// @param hash of what the publisher has before them
  /// @return the facts of the advisory, which stay what they were
  @Transactional(propagation = Propagation.MANDATORY)
  public AdvisoryFacts record(Viewer by, AdvisoryId id, String hash) {
    Advisory advisory = rights.hold(by, Permission.PUBLISH_ADVISORY, id);
    Plan plan = plan(advisory);
    if (!plan.hash().equals(hash)) {
      throw new AdvisoryRefusal.OtherContent().refused();
    }
    if (!plan.news()) {
      throw new TranslationRefusal.NothingNew().refused();
    }
    published.translate(id, plan.next());
    news.tell(new TranslationsPublished(by.actor(), clock.instant(), id.value(), hash));
    return whole(id).facts();
  }

  private Plan plan(Advisory advisory) {
    PublishedAdvisory stands = whole(advisory.id());
    List<PublishedTranslation> before = published.translations(advisory.id());
    List<Wording> ready = translations.ready(advisory, vault.frozen(stands.revision()));
    List<PublishedTranslation> next = PublishedTranslation.next(before, ready, stands.facts());
    return new Plan(next, FactsJson.hash(next), !next.equals(before));
  }

  private PublishedAdvisory whole(AdvisoryId id) {
    return published
        .whole(id)
        .orElseThrow(() -> new AdvisoryRefusal.NotInThatState(RevisionState.PUBLISHED).refused());
  }
}
