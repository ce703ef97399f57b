package org.bellbuoy.notices;

import java.util.UUID;

/// What somebody said who followed a link of ours.
///
/// @param code the hash of what stood in the link
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Saying(UUID id, What what, byte[] code) {

  enum What {
    CONFIRM,
    LEAVE
  }
}
