package org.bellbuoy.announcement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.kernel.RestoreFence;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Puts a piece at its outlet, once: it looks first, whatever it believes. May be called again and
/// again, on any node, until the piece is there.
///
/// Refuses: outward held.
@Component
@Lazy
public class PutOut {

  private final Map<OutletKind, Poster> posters = new EnumMap<>(OutletKind.class);
  private final RestoreFence fence;

  PutOut(List<Poster> all, RestoreFence fence) {
    all.forEach(poster -> posters.put(poster.kind(), poster));
    this.fence = fence;
  }

  /// @return never [Posted.Absent]
  public Posted execute(Outlet outlet, Piece piece) {
    fence.requireOpen();
    Poster poster = poster(outlet);
    Posted found = poster.look(outlet, piece);
    return found instanceof Posted.Absent ? poster.put(outlet, piece) : found;
  }

  /// Whether we are known there.
  Posted knock(Outlet outlet) {
    fence.requireOpen();
    return poster(outlet).knock(outlet);
  }

  private Poster poster(Outlet outlet) {
    return Objects.requireNonNull(posters.get(outlet.kind()));
  }
}
