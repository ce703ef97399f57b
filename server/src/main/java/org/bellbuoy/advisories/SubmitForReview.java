package org.bellbuoy.advisories;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.Flaw;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Freezes the draft, gives the advisory its number if it has none, and asks for a second person.
///
/// Refuses: [AdvisoryRefusal.NotInThatState], [AdvisoryRefusal.NumberTaken],
/// [AdvisoryRefusal.NumberUnfit], [ChangedMeanwhile], a flaw where a title is missing.
@Component
public class SubmitForReview {

  private final RevisionStore revisions;
  private final DraftVault vault;
  private final Translations translations;
  private final Numbers numbers;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  SubmitForReview(
      RevisionStore revisions,
      DraftVault vault,
      Translations translations,
      Numbers numbers,
      Rights rights,
      Clock clock,
      News news) {
    this.revisions = revisions;
    this.vault = vault;
    this.translations = translations;
    this.numbers = numbers;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// @param wish the number to give, or the empty string for the next free one
  /// @param expected the revision's version that the writer had read
  /// @return the hash of what is frozen
  @Transactional
  public String submit(Viewer by, AdvisoryId id, String wish, long expected) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id, RevisionState.DRAFT);
    if (revision.version() != expected) {
      throw new ChangedMeanwhile(revision.version()).refused();
    }
    Instant now = clock.instant();
    Content written = frozen(numbers.of(advisory, wish, now), revision);
    Content content = written.in(translations.ready(advisory, written));
    String hash = FactsJson.hash(content);
    revisions.freeze(
        revision.id(), vault.seal(advisory, revision.id(), content), hash, rights.person(by), now);
    news.tell(new RevisionSubmitted(by.actor(), now, id.value(), revision.id().value(), hash));
    return hash;
  }

  private Content frozen(String number, Revision revision) {
    Content content =
        Content.of(
            number,
            revision.number(),
            revision.kind(),
            vault.texts(revision.id()),
            vault.particulars(revision.id()));
    if (content.title().isBlank()) {
      throw new Invalid(java.util.List.of(new Flaw("title", "Enter a title."))).refused();
    }
    return content;
  }
}
