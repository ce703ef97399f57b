package org.bellbuoy.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.bellbuoy.vault.Vault;
import org.springframework.stereotype.Component;

/// What may be asked about cases. A case whose circle the viewer is not in does not exist.
@Component
public class Cases {

  private final CaseStore store;
  private final StepStore steps;
  private final Authority authority;
  private final Vault vault;

  Cases(CaseStore store, StepStore steps, Authority authority, Vault vault) {
    this.store = store;
    this.steps = steps;
    this.authority = authority;
    this.vault = vault;
  }

  public CaseFile get(Viewer viewer, String code) {
    return find(viewer, code).orElseThrow(() -> new Missing().refused());
  }

  public Optional<CaseFile> find(Viewer viewer, String code) {
    return store.findByCode(code).filter(row -> visible(viewer, row)).map(this::opened);
  }

  public Optional<CaseFile> find(Viewer viewer, CaseId id) {
    return store.find(id).filter(row -> visible(viewer, row)).map(this::opened);
  }

  /// The cases this viewer may know of, newest first.
  public Slice<CaseFile> list(Viewer viewer, Portion portion) {
    authority.require(viewer, Permission.READ_CASE);
    UUID person = viewer.actor().personId().orElseThrow(() -> new Missing().refused());
    List<CaseRow> rows = store.visibleTo(person, portion.id(), portion.rows());
    return Slice.of(rows, portion, row -> Cursor.at(row.id().value())).map(this::opened);
  }

  /// Everything that happened, oldest first.
  public List<Step> timeline(Viewer viewer, String code) {
    return steps.of(get(viewer, code).id());
  }

  /// The move that waits for a second person, if there is one.
  public Optional<Proposal> proposal(Viewer viewer, String code) {
    return steps.proposal(get(viewer, code).id());
  }

  private boolean visible(Viewer viewer, CaseRow row) {
    return authority.may(viewer, Permission.READ_CASE, row.embargo().value());
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
