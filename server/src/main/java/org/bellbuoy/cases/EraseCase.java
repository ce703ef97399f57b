package org.bellbuoy.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Confirmed;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.SecondPerson;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.EraseReports;
import org.bellbuoy.intake.SubjectId;
import org.bellbuoy.kernel.News;
import org.bellbuoy.vault.EraseScopes;
import org.bellbuoy.vault.SealScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A second lead of the circle makes a case unreadable for ever: its words, its drafts, its
/// assessment, its reports with every message and file, and the names of invited parties.
///
/// Decisions, instants and hashes stay. What is published stays published.
///
/// Refuses: [ErasureRefusal.StillOpen], [ErasureRefusal.UnderHold], [ErasureRefusal.NotProposed],
/// [ErasureRefusal.SecondPersonNeeded].
@Component
public class EraseCase {

  private final Cases cases;
  private final ErasureStore store;
  private final HoldStore holds;
  private final EraseReports reports;
  private final EraseScopes scopes;
  private final Authority authority;
  private final SecondPerson second;
  private final Clock clock;
  private final News news;

  EraseCase(
      Cases cases,
      ErasureStore store,
      HoldStore holds,
      EraseReports reports,
      EraseScopes scopes,
      Authority authority,
      SecondPerson second,
      Clock clock,
      News news) {
    this.cases = cases;
    this.store = store;
    this.holds = holds;
    this.reports = reports;
    this.scopes = scopes;
    this.authority = authority;
    this.second = second;
    this.clock = clock;
    this.news = news;
  }

  @Transactional
  public void erase(Viewer viewer, String code) {
    CaseFile file = cases.get(viewer, code);
    authority.require(viewer, Permission.ERASE_CASE, file.embargo().value());
    UUID person = authority.requireStaff(viewer).personId();
    Erasure proposed =
        store
            .find(file.id())
            .filter(found -> !found.done())
            .orElseThrow(() -> new ErasureRefusal.NotProposed().refused());
    if (file.state().open()) {
      throw new ErasureRefusal.StillOpen().refused();
    }
    if (holds.stands(file.id().value())) {
      throw new ErasureRefusal.UnderHold().refused();
    }
    Instant now = clock.instant();
    Confirmed how =
        second.require(viewer, proposed.of(file), "", new ErasureRefusal.SecondPersonNeeded());
    if (!store.confirm(file.id(), person, now, how)) {
      throw new ErasureRefusal.NotProposed().refused();
    }
    reports.erase(new SubjectId(file.id().value()));
    scopes.erase(List.of(new SealScope(file.id().value()), new SealScope(file.embargo().value())));
    news.tell(
        new CaseErased(
            viewer.actor(),
            now,
            file.id().value(),
            file.embargo().value(),
            proposed.proposedBy(),
            proposed.ground()));
  }
}
