package org.bellbuoy.announcement;

import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bellbuoy.kernel.RestoreFence;
import org.bellbuoy.runs.Bundle;
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
  private final KeepPosting keeping;
  private final RestoreFence fence;
  private final Clock clock;

  PutOut(List<Poster> all, KeepPosting keeping, RestoreFence fence, Clock clock) {
    all.forEach(poster -> posters.put(poster.kind(), poster));
    this.keeping = keeping;
    this.fence = fence;
    this.clock = clock;
  }

  /// The same for a run, and writes down where it stands, so that it is read back from then on.
  /// After a kill between the two it is found there and written down then.
  Posted keep(Bundle bundle, Outlet outlet, Piece piece) {
    Posted posted = execute(outlet, piece);
    if (posted instanceof Posted.There(URI where)) {
      keeping.put(
          Posting.fresh(
              outlet.id(),
              bundle.advisory().value(),
              bundle.revision().value(),
              piece,
              where,
              clock.instant()));
    }
    return posted;
  }

  /// @return never [Posted.Absent]
  public Posted execute(Outlet outlet, Piece piece) {
    fence.requireOpen();
    Poster poster = poster(outlet);
    Posted found = poster.look(outlet, piece);
    return found instanceof Posted.Absent ? poster.put(outlet, piece) : found;
  }

  /// What readers see of a piece now. It is gone only where the place still knows us: whoever is
  /// shown nothing at all cannot tell.
  Shown read(Outlet outlet, Piece piece, URI where) {
    fence.requireOpen();
    Poster poster = poster(outlet);
    Shown shown = poster.read(outlet, piece, where);
    return shown instanceof Shown.Gone ? gone(poster.knock(outlet)) : shown;
  }

  private static Shown gone(Posted knocked) {
    return switch (knocked) {
      case Posted.Absent _, Posted.There _ -> new Shown.Gone();
      case Posted.Refused(OutletTrouble why) -> new Shown.Away(why);
      case Posted.Later(OutletTrouble why) -> new Shown.Away(why);
      case Posted.Unknown _ -> new Shown.Away(OutletTrouble.BUSY);
    };
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
