package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.News;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins a further revision of a published advisory, starting from what it says now.
///
/// Refuses: [AdvisoryRefusal.RevisionUnderWay], [AdvisoryRefusal.AdvisoryHasEnded],
/// [AdvisoryRefusal.NotInThatState] while nothing is published.
@Component
public class StartRevision {

  private final RevisionStore revisions;
  private final DraftMaking making;
  private final DraftVault vault;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  StartRevision(
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

  @Transactional
  public RevisionId start(Viewer by, AdvisoryId id) {
    Advisory advisory = rights.hold(by, Permission.DRAFT_ADVISORY, id);
    return next(by, advisory, Purpose.CONTENT, null);
  }

  /// A revision of any purpose, for the other deeds of this room.
  RevisionId next(Viewer by, Advisory advisory, Purpose purpose, @Nullable Ending why) {
    UnderWay.none(revisions, advisory);
    List<Revision> all = revisions.of(advisory.id());
    Revision last =
        all.stream()
            .filter(revision -> revision.state() == RevisionState.PUBLISHED)
            .findFirst()
            .orElseThrow(
                () -> new AdvisoryRefusal.NotInThatState(RevisionState.PUBLISHED).refused());
    Content said = vault.frozen(last.id());
    Particulars was = said.particulars().about(said.particulars().vulnerabilities(), false);
    RevisionId started =
        making.start(
            advisory,
            new DraftMaking.Plan(
                all.getFirst().number() + 1,
                said.kind(),
                purpose,
                null,
                texts(said, why),
                why == null ? was : was.ending(why)),
            rights.person(by));
    news.tell(
        new RevisionStarted(by.actor(), clock.instant(), advisory.id().value(), started.value()));
    return started;
  }

  private static Map<SectionName, String> texts(Content said, @Nullable Ending why) {
    Map<SectionName, String> texts = new EnumMap<>(SectionName.class);
    for (SectionName name : SectionName.values()) {
      if (name != SectionName.CHANGES && !said.text(name).isBlank()) {
        texts.put(name, said.text(name));
      }
    }
    if (why != null) {
      texts.put(SectionName.CHANGES, why.reason());
    }
    return texts;
  }
}
