package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.Optional;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.ChangedMeanwhile;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes one section of the draft. A revision that was frozen or approved is a draft again.
///
/// What somebody else wrote meanwhile is kept beside it where both changed other words.
///
/// Refuses: [AdvisoryRefusal.NotInThatState] without a revision under way, [ChangedMeanwhile] when
/// somebody else changed the same words since, or what was read is not told.
@Component
public class EditSection {

  private final RevisionStore revisions;
  private final DraftMaking making;
  private final DraftVault vault;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  EditSection(
      RevisionStore revisions,
      DraftMaking making,
      DraftVault vault,
      Rights rights,
      Clock clock,
      News news) {
    this.revisions = revisions;
    this.making = making;
    this.vault = vault;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// @param expected the section's version that the writer had read; 0 for one not yet written
  @Transactional
  public void edit(Viewer by, AdvisoryId id, SectionName name, String text, long expected) {
    edit(by, id, name, text, expected, null);
  }

  /// @param read the text that the writer had read, or null where only the version is known
  @Transactional
  public void edit(
      Viewer by,
      AdvisoryId id,
      SectionName name,
      String text,
      long expected,
      @Nullable String read) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id);
    Reading reading = new Reading();
    String clean = clean(reading, name, name.key(), text);
    String began = read == null ? null : clean(reading, name, "read", read);
    reading.finish();
    WrittenSection there = vault.written(revision.id(), name);
    String whole = there.version() == expected ? clean : merged(name, there, clean, began);
    making.write(advisory, revision.id(), name, whole, rights.person(by), there.version());
    revisions.thaw(revision.id());
    news.tell(new DraftEdited(by.actor(), clock.instant(), id.value(), revision.id().value()));
  }

  private static String merged(
      SectionName name, WrittenSection there, String clean, @Nullable String began) {
    return Optional.ofNullable(began)
        .flatMap(known -> WordMerge.of(known, there.text(), clean))
        .filter(whole -> whole.length() <= name.most())
        .orElseThrow(() -> new ChangedMeanwhile(there.version()).refused());
  }

  private static String clean(Reading reading, SectionName name, String field, String text) {
    return name.plain()
        ? reading.optionalLine(field, text, name.most())
        : reading.optionalBlock(field, text, name.most());
  }
}
