package org.bellbuoy.announcement.places;

import org.bellbuoy.announcement.OutletTrouble;
import tools.jackson.databind.JsonNode;

/// What a service answered, by what follows from it.
sealed interface Said {

  /// It was done, or it is so.
  record Done(JsonNode body) implements Said {}

  /// What was asked for is not there.
  record NotThere() implements Said {}

  /// It was not done and will not be: somebody has to do something first.
  record Refused(OutletTrouble why) implements Said {}

  /// It was not done; the same may be asked again.
  record Later(OutletTrouble why) implements Said {}

  /// It may have been done or not.
  record Lost() implements Said {}
}
