package org.bellbuoy.grants;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Cursor;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.Missing;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.Portion;
import org.bellbuoy.kernel.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What may be asked about test environments: by intake everything, by whoever has to wipe one what
/// that takes.
@Component
public class Grants {

  private final GrantStore store;
  private final NamingStore namings;
  private final GrantSeals seals;
  private final Authority authority;
  private final Clock clock;
  private final News news;

  Grants(
      GrantStore store,
      NamingStore namings,
      GrantSeals seals,
      Authority authority,
      Clock clock,
      News news) {
    this.store = store;
    this.namings = namings;
    this.seals = seals;
    this.authority = authority;
    this.clock = clock;
    this.news = news;
  }

  /// The newest first.
  public Slice<Grant> list(Viewer viewer, Set<GrantState> states, Portion portion) {
    authority.require(viewer, Permission.READ_INTAKE);
    List<Grant> found = store.list(states, portion.id(), portion.rows());
    return Slice.of(found, portion, grant -> Cursor.at(grant.id()));
  }

  /// How many wait for a decision.
  public long waiting(Viewer viewer) {
    authority.require(viewer, Permission.READ_INTAKE);
    return store.waiting();
  }

  /// What this viewer has to wipe, the longest waiting first; for who decides, everything.
  public List<Grant> toWipe(Viewer viewer) {
    UUID self = authority.requireStaff(viewer).personId();
    boolean all = authority.may(viewer, Permission.GRANT_ENVIRONMENT);
    return store.toWipe().stream().filter(grant -> all || self.equals(grant.wiper())).toList();
  }

  /// One of them; the reading of what was asked for is told.
  @Transactional
  public OpenedGrant open(Viewer viewer, String code) {
    Grant grant = store.find(code).orElseThrow(() -> new Missing().refused());
    boolean intake = authority.may(viewer, Permission.READ_INTAKE);
    boolean wiper =
        grant.findWiper().isPresent() && viewer.actor().personId().equals(grant.findWiper());
    if (!intake && !wiper) {
      throw new Missing().refused();
    }
    news.tell(new MaterialRead(viewer.actor(), clock.instant(), grant.id(), List.of(grant.id())));
    GrantStore.Words words = store.words(grant.id());
    return new OpenedGrant(
        grant,
        intake ? seals.asked(grant.id(), words.asked()) : null,
        seals.words(grant.id(), GrantSeals.SCOPE, words.scope()),
        intake ? seals.words(grant.id(), GrantSeals.REASON, words.reason()) : "",
        intake ? namings.reports(grant.id()) : List.of());
  }

  /// What a report names, or was asked for in its mailbox; of a report that the viewer may read.
  @Transactional
  public List<OpenedGrant> ofReport(Viewer viewer, String tracking) {
    return authority.may(viewer, Permission.READ_INTAKE)
        ? namings.grants(tracking).stream().map(code -> open(viewer, code)).toList()
        : List.of();
  }

  /// The states in which somebody has something to do or to watch.
  public static Set<GrantState> open() {
    Set<GrantState> open = EnumSet.allOf(GrantState.class);
    open.removeIf(state -> !state.open());
    return open;
  }
}
