package org.bellbuoy.announcement;

import java.net.URI;

/// Speaks with one kind of outlet. It never puts anything there without being asked to, and what it
/// puts there can be found by looking.
public interface Poster {

  OutletKind kind();

  /// Whether the account is good: asks who we are there, and changes nothing.
  ///
  /// @return [Posted.Absent] where it is, or what stands in the way
  Posted knock(Outlet outlet);

  /// Whether the piece is there already.
  Posted look(Outlet outlet, Piece piece);

  /// Puts it there; called only after a look found nothing.
  Posted put(Outlet outlet, Piece piece);

  /// What readers see of it now. Changes nothing.
  ///
  /// @param where it was put
  /// @return [Shown.Gone] also where the place itself is not seen by us, which a [#knock] tells
  Shown read(Outlet outlet, Piece piece, URI where);
}
