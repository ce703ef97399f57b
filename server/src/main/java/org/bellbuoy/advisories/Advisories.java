package org.bellbuoy.advisories;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.standards.facts.Publisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the desk may ask about advisories.
@Component
public class Advisories {

  private static final Publisher OURSELVES =
      Publisher.vendor("Vendor", "https://vendor.example", null);

  private final AdvisoryStore store;
  private final RevisionStore revisions;
  private final SectionStore sections;
  private final PublishedStore published;
  private final DraftVault vault;
  private final ShownRevision saying;
  private final Rights rights;
  private final Clock clock;
  private final News news;

  Advisories(
      AdvisoryStore store,
      RevisionStore revisions,
      SectionStore sections,
      PublishedStore published,
      DraftVault vault,
      ShownRevision saying,
      Rights rights,
      Clock clock,
      News news) {
    this.store = store;
    this.revisions = revisions;
    this.sections = sections;
    this.published = published;
    this.vault = vault;
    this.saying = saying;
    this.rights = rights;
    this.clock = clock;
    this.news = news;
  }

  /// What this viewer may know of, the newest first. Titles stay sealed.
  public Slice<Advisory> list(Viewer viewer, Portion portion) {
    rights.require(viewer, Permission.READ_CASE);
    return Slice.of(
        store.known(rights.person(viewer), portion.cursor(2), portion.rows()),
        portion,
        each -> Cursor.at(each.asOf(), each.id().value()));
  }

  /// Those of them that this viewer may know of.
  public List<Advisory> known(Viewer viewer, Collection<AdvisoryId> some) {
    rights.require(viewer, Permission.READ_CASE);
    return some.stream()
        .distinct()
        .flatMap(id -> store.find(id).stream())
        .filter(advisory -> rights.may(viewer, Permission.READ_CASE, advisory))
        .toList();
  }

  /// The advisories of a case; whoever may read the case may read them.
  public List<Advisory> ofCase(Viewer viewer, UUID caseId) {
    return store.ofCase(caseId).stream()
        .filter(advisory -> rights.may(viewer, Permission.READ_CASE, advisory))
        .toList();
  }

  public Advisory byCode(Viewer viewer, String code) {
    return rights.byCode(viewer, code);
  }

  public Advisory get(Viewer viewer, AdvisoryId id) {
    return rights.find(viewer, Permission.READ_CASE, id);
  }

  /// Opens an advisory. The ledger is told, because drafts are material under embargo.
  @Transactional
  public AdvisoryPreview open(Viewer viewer, AdvisoryId id) {
    Advisory advisory = rights.find(viewer, Permission.READ_CASE, id);
    List<Revision> all = revisions.of(id);
    Revision shown = ShownRevision.of(all);
    UUID about = advisory.circle() == null ? id.value() : advisory.circle().value();
    news.tell(
        new MaterialRead(
            viewer.actor(),
            clock.instant(),
            about,
            List.of(shown.id().value()),
            rights.manner(viewer, about)));
    Content content = saying.content(advisory, shown);
    return new AdvisoryPreview(
        advisory,
        shown,
        all,
        vault.written(shown.id()),
        content,
        shown.hash() == null ? "" : shown.hash(),
        sections.writers(shown.id()),
        Assembling.facts(
            content.title().isBlank() ? untitled(content) : content,
            OURSELVES,
            before(advisory, shown),
            clock.instant()));
  }

  private Optional<org.bellbuoy.standards.facts.AdvisoryFacts> before(
      Advisory advisory, Revision shown) {
    return shown.state() == RevisionState.PUBLISHED
        ? Optional.empty()
        : published.find(advisory.id());
  }

  private static Content untitled(Content content) {
    return content.titled("Untitled");
  }

  /// What the last published revision said, or empty where nothing is published.
  public Optional<Content> lastPublished(Viewer viewer, AdvisoryId id) {
    rights.find(viewer, Permission.READ_CASE, id);
    return revisions.of(id).stream()
        .filter(revision -> revision.state() == RevisionState.PUBLISHED)
        .findFirst()
        .map(revision -> vault.frozen(revision.id()));
  }
}
