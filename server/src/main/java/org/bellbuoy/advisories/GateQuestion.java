package org.bellbuoy.advisories;

import java.time.Instant;
import java.time.ZoneId;

/// What the gates are asked about.
///
/// @param lifted whether the embargo is over, or there is none
/// @param zone where the vendor's week-end is
record GateQuestion(
    Advisory advisory,
    Revision revision,
    Content content,
    boolean lifted,
    boolean demo,
    Instant now,
    ZoneId zone) {

  Particulars said() {
    return content.particulars();
  }
}
