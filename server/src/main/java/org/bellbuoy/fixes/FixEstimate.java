package org.bellbuoy.fixes;

import java.time.Instant;
import org.bellbuoy.embargo.DelayReason;
import org.jspecify.annotations.Nullable;

/// When customers can get a fix, as somebody says it.
///
/// @param expectedAt null when nobody knows
/// @param reason why this, and not what was said before
/// @param delay the reason of the closed list, where this puts the fix off
/// @param delayUntil until when that reason holds, where nobody knows when the fix will come
public record FixEstimate(
    @Nullable Instant expectedAt,
    @Nullable String reason,
    @Nullable DelayReason delay,
    @Nullable Instant delayUntil) {

  /// One that puts nothing off.
  public static FixEstimate of(@Nullable Instant expectedAt, @Nullable String reason) {
    return new FixEstimate(expectedAt, reason, null, null);
  }

  /// Until when it is put off.
  @Nullable Instant end() {
    return expectedAt == null ? delayUntil : expectedAt;
  }
}
