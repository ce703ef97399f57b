package org.bellbuoy.cases;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Manner;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about cases. A case whose circle the viewer is not in does not exist. Each
/// reading is told, so that the ledger has it.
@Component
public class Cases {

  private final CaseStore store;
  private final StepStore steps;
  private final Authority authority;
  private final Vault vault;
  private final Clock clock;
  private final News news;

  Cases(
      CaseStore store, StepStore steps, Authority authority, Vault vault, Clock clock, News news) {
    this.store = store;
    this.steps = steps;
    this.authority = authority;
    this.vault = vault;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public CaseFile get(Viewer viewer, String code) {
    return find(viewer, code).orElseThrow(() -> new Missing().refused());
  }

  @Transactional
  public Optional<CaseFile> find(Viewer viewer, String code) {
    return store.findByCode(code).filter(row -> visible(viewer, row)).map(row -> read(viewer, row));
  }

  @Transactional
  public Optional<CaseFile> find(Viewer viewer, CaseId id) {
    return store.find(id).filter(row -> visible(viewer, row)).map(row -> read(viewer, row));
  }

  /// Those of these cases that the viewer may know of, told as one list.
  @Transactional
  public List<CaseFile> all(Viewer viewer, Collection<String> codes) {
    List<CaseRow> rows =
        codes.stream()
            .flatMap(code -> store.findByCode(code).stream())
            .filter(row -> visible(viewer, row))
            .toList();
    tellList(viewer, rows);
    return openEach(rows);
  }

  /// The same by ids.
  @Transactional
  public List<CaseFile> among(Viewer viewer, Collection<CaseId> ids) {
    List<CaseRow> rows =
        ids.stream()
            .flatMap(id -> store.find(id).stream())
            .filter(row -> visible(viewer, row))
            .toList();
    tellList(viewer, rows);
    return openEach(rows);
  }

  /// The cases this viewer may know of, newest first.
  @Transactional
  public Slice<CaseFile> list(Viewer viewer, Portion portion) {
    authority.require(viewer, Permission.READ_CASE);
    UUID person = viewer.actor().personId().orElseThrow(() -> new Missing().refused());
    List<CaseRow> rows = store.visibleTo(person, portion.id(), portion.rows());
    Slice<CaseRow> slice = Slice.of(rows, portion, row -> Cursor.at(row.id().value()));
    tellList(viewer, slice.items());
    return new Slice<>(openEach(slice.items()), slice.next());
  }

  /// Everything that happened, oldest first.
  @Transactional
  public List<Step> timeline(Viewer viewer, String code) {
    return steps.of(get(viewer, code).id());
  }

  /// Everything that happened, oldest first, of a case whose reading was told already.
  public List<Step> timeline(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return steps.of(file.id());
  }

  /// The move that waits for a second person, if there is one.
  public Optional<Proposal> proposal(Viewer viewer, CaseFile file) {
    authority.require(viewer, Permission.READ_CASE, file.embargo().value());
    return steps.proposal(file.id());
  }

  private boolean visible(Viewer viewer, CaseRow row) {
    return authority.may(viewer, Permission.READ_CASE, row.embargo().value());
  }

  private CaseFile read(Viewer viewer, CaseRow row) {
    UUID circle = row.embargo().value();
    List<UUID> read = List.of(row.id().value());
    Manner manner = authority.manner(viewer, circle);
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), circle, read, manner));
    return opened(row);
  }

  /// A list of titles is told once, about whoever read it: it belongs to no one circle.
  private void tellList(Viewer viewer, List<CaseRow> rows) {
    if (!rows.isEmpty()) {
      List<UUID> read = rows.stream().map(row -> row.id().value()).toList();
      news.tell(new MaterialRead(viewer.actor(), clock.instant(), viewer.actor().id(), read));
    }
  }

  private List<CaseFile> openEach(List<CaseRow> rows) {
    return vault.openEach(rows, CaseRow::title, this::opened);
  }

  private CaseFile opened(CaseRow row) {
    return new CaseFile(
        row.id(),
        row.code(),
        vault.openText(Titles.binding(row.id()), row.title(), Titles.ERASED),
        row.state(),
        row.embargo(),
        row.owner(),
        row.wasAccepted(),
        row.exploited(),
        row.openedAt(),
        row.movedAt(),
        row.version());
  }
}
