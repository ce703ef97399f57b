package org.bellbuoy.announcement;

import java.net.URI;

/// How it stands with a piece at a place, by what follows from it.
public sealed interface Posted {

  /// It is there.
  ///
  /// @param where everybody can read it
  record There(URI where) implements Posted {}

  /// It is not there; it may be put there.
  record Absent() implements Posted {}

  /// It is not there and nothing was asked that could put it there; try again by and by.
  record Later(OutletTrouble why) implements Posted {}

  /// It is not there and will not be before somebody does something.
  record Refused(OutletTrouble why) implements Posted {}

  /// It may be there: look before it is put again.
  record Unknown() implements Posted {}
}
