package org.bellbuoy.notices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody said who followed a link of ours.
///
/// @param code the hash of what stood in the link
/// @param pace how often they want to be written to; null for as they asked before
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Saying(UUID id, What what, byte[] code, @Nullable Pace pace) {

  enum What {
    CONFIRM,
    LEAVE
  }
}
