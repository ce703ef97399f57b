package org.bellbuoy.embargo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.kernel.Missing;
import org.springframework.stereotype.Component;

/// What may be asked about an embargo and its circle.
@Component
public class Embargoes {

  private final EmbargoStore store;
  private final CircleStore circles;
  private final CirclesOfMany many;
  private final Authority authority;
  private final Clock clock;

  Embargoes(
      EmbargoStore store,
      CircleStore circles,
      CirclesOfMany many,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.circles = circles;
    this.many = many;
    this.authority = authority;
    this.clock = clock;
  }

  /// May this viewer know?
  public boolean mayKnow(Viewer viewer, EmbargoId id) {
    return authority.may(viewer, Permission.READ_CASE, id.value());
  }

  /// May this be said yet? Refuses with *embargo stands*, or gives the proof that it may.
  public Lifted lifted(Viewer viewer, EmbargoId id) {
    return findLifted(viewer, id).orElseThrow(() -> new EmbargoRefusal.EmbargoStands().refused());
  }

  /// May this be said yet? Empty while the embargo stands.
  public Optional<Lifted> findLifted(Viewer viewer, EmbargoId id) {
    Instant now = clock.instant();
    return get(viewer, id).liftedAt(now) ? Optional.of(new Lifted(id, now)) : Optional.empty();
  }

  public Embargo get(Viewer viewer, EmbargoId id) {
    authority.require(viewer, Permission.READ_CASE, id.value());
    return store.find(id).orElseThrow(() -> new Missing().refused());
  }

  /// The people who may know, in the order in which they came to know.
  public List<CircleMember> members(Viewer viewer, EmbargoId id) {
    authority.require(viewer, Permission.READ_CASE, id.value());
    return circles.members(id);
  }

  /// The circles this viewer belongs to; the machine and strangers belong to none.
  public Set<EmbargoId> circlesOf(Viewer viewer) {
    return viewer.actor().personId().map(many::of).orElse(Set.of());
  }
}
