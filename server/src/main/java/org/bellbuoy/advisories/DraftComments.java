package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was said about the drafts of an advisory. Nothing that leaves the desk asks this.
@Component
public class DraftComments {

  private final CommentStore store;
  private final CommentMaking making;
  private final RevisionStore revisions;
  private final DraftVault drafts;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  DraftComments(
      CommentStore store,
      CommentMaking making,
      RevisionStore revisions,
      DraftVault drafts,
      Rights rights,
      Clock clock,
      News news) {
    this.store = store;
    this.making = making;
    this.revisions = revisions;
    this.drafts = drafts;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// All of them, the oldest first. The ledger is told.
  @Transactional
  public List<CommentThread> of(Viewer viewer, AdvisoryId id) {
    Advisory advisory = rights.find(viewer, Permission.READ_CASE, id);
    Revision shown = ShownRevision.of(revisions.of(id));
    List<CommentStore.Row> rows = store.of(id);
    UUID about = advisory.circle() == null ? id.value() : advisory.circle().value();
    List<UUID> read = rows.stream().map(CommentStore.Row::id).toList();
    news.tell(
        new MaterialRead(
            viewer.actor(), clock.instant(), about, read, rights.manner(viewer, about)));
    return threads(rows, shown, drafts.particulars(shown.id()), numbers(id));
  }

  /// The same, for a page whose reading of the draft was told already.
  public List<CommentThread> of(Viewer viewer, AdvisoryPreview opened) {
    AdvisoryId id = opened.advisory().id();
    rights.find(viewer, Permission.READ_CASE, id);
    return threads(store.of(id), opened.revision(), opened.content().particulars(), numbers(id));
  }

  /// How many are not settled.
  public long open(Viewer viewer, AdvisoryPreview opened) {
    return of(viewer, opened).stream().filter(CommentThread::open).count();
  }

  private Map<RevisionId, Integer> numbers(AdvisoryId id) {
    return revisions.of(id).stream().collect(Collectors.toMap(Revision::id, Revision::number));
  }

  private List<CommentThread> threads(
      List<CommentStore.Row> rows,
      Revision shown,
      Particulars said,
      Map<RevisionId, Integer> numbers) {
    return rows.stream()
        .filter(row -> row.answers() == null)
        .map(first -> thread(first, rows, shown, said, numbers))
        .toList();
  }

  private CommentThread thread(
      CommentStore.Row first,
      List<CommentStore.Row> rows,
      Revision shown,
      Particulars said,
      Map<RevisionId, Integer> numbers) {
    DraftField field = new DraftField(Objects.requireNonNull(first.field()));
    return new CommentThread(
        making.opened(first),
        field,
        numbers.getOrDefault(first.revision(), 0),
        rows.stream().filter(row -> first.id().equals(row.answers())).map(making::opened).toList(),
        first.resolvedBy(),
        first.resolvedAt(),
        field.isIn(said),
        first.revision().equals(shown.id()));
  }
}
