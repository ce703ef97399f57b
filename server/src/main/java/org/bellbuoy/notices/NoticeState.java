package org.bellbuoy.notices;

/// Whether a notice may go on.
public enum NoticeState {
  GOING,
  /// Somebody held it: none of its letters leaves.
  PAUSED,
  /// Somebody ended it: none of its letters leaves any more, for ever.
  STOPPED
}
