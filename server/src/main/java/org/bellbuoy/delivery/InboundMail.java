package org.bellbuoy.delivery;

import java.time.Instant;

/// Takes messages in. Filled by the room whose need it serves.
public interface InboundMail {

  /// Joins the transaction that is running; the same bytes are taken once, however often they come.
  ///
  /// @param sentTo the address of ours it was sent to
  /// @param arrived when it came to our border
  void take(byte[] raw, String sentTo, Instant arrived);
}
