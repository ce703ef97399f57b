package org.bellbuoy.advisories;

import java.time.Clock;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Reading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes one section of the draft. A revision that was frozen or approved is a draft again.
///
/// Refuses: [AdvisoryRefusal.NotInThatState] without a revision under way,
/// [org.bellbuoy.kernel.ChangedMeanwhile] when somebody else wrote this section since.
@Component
public class EditSection {

  private final RevisionStore revisions;
  private final DraftMaking making;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  EditSection(RevisionStore revisions, DraftMaking making, Rights rights, Clock clock, News news) {
    this.revisions = revisions;
    this.making = making;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// @param expected the section's version that the writer had read; 0 for one not yet written
  @Transactional
  public void edit(Viewer by, AdvisoryId id, SectionName name, String text, long expected) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    Revision revision = UnderWay.required(revisions, id);
    Reading reading = new Reading();
    String clean =
        name.plain()
            ? reading.optionalLine(name.key(), text, name.most())
            : reading.optionalBlock(name.key(), text, name.most());
    reading.finish();
    making.write(advisory, revision.id(), name, clean, rights.person(by), expected);
    revisions.thaw(revision.id());
    news.tell(new DraftEdited(by.actor(), clock.instant(), id.value(), revision.id().value()));
  }
}
