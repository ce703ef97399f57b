package org.bellbuoy.advisories;

import java.time.Clock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Invalid;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says something about one field of a draft, to the circle and to nobody else. Whoever comments
/// has not written on the draft, and may still approve it.
///
/// Refuses: a flaw in the field or the text, [AdvisoryRefusal.NotInThatState] without a revision
/// under way.
@Component
public class CommentOnDraft {

  private static final String NO_FIELD = "Choose a field that this draft has.";

  private final RevisionStore revisions;
  private final DraftVault drafts;
  private final CommentMaking making;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  CommentOnDraft(
      RevisionStore revisions,
      DraftVault drafts,
      CommentMaking making,
      Rights rights,
      Clock clock,
      News news) {
    this.revisions = revisions;
    this.drafts = drafts;
    this.making = making;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// @param field the path of a [DraftField]
  /// @return the code of the comment
  @Transactional
  public String comment(Viewer by, AdvisoryId id, String field, String text) {
    Advisory advisory = rights.hold(by, Permission.TAKE_PART, id);
    Reading reading = new Reading();
    String words = making.words(reading, text);
    if (DraftField.find(field).isEmpty()) {
      reading.flaw("field", NO_FIELD);
    }
    reading.finish();
    DraftField place = new DraftField(field);
    Revision revision = UnderWay.required(revisions, id);
    if (!place.isIn(drafts.particulars(revision.id()))) {
      throw Invalid.of("field", NO_FIELD).refused();
    }
    CommentStore.Row row =
        making.add(
            advisory, CommentMaking.Place.on(revision.id(), place), words, rights.person(by));
    news.tell(new DraftCommented(by.actor(), clock.instant(), id.value(), row.id()));
    return row.code();
  }
}
