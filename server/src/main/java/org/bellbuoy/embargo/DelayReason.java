package org.bellbuoy.embargo;

import java.time.Duration;
import java.time.Instant;

/// Why something that protects customers may come later than it was to: the closed list of the
/// disclosure policy (allowed reasons for delay). There is no "other" and no business reason.
public enum DelayReason {
  FIX_INCOMPLETE("the fix is incomplete"),
  /// The test that failed is named.
  FIX_UNSAFE("the fix is unsafe"),
  /// At most fourteen days.
  CUSTOMERS_NEED_PATCH_WINDOW("customers need a patch window"),
  OTHER_VENDORS("other vendors need time"),
  REPORTER_ASKED("the reporter asked for it"),
  /// The document is named.
  AUTHORITY_ORDER("an authority ordered it");

  private static final Duration PATCH_WINDOW = Duration.ofDays(14);

  private final String words;

  DelayReason(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /// Must it be said which test failed, or which document orders it?
  public boolean asksForWords() {
    return this == FIX_UNSAFE || this == AUTHORITY_ORDER;
  }

  /// May it move what was to be at one moment to that other moment?
  public boolean reaches(Instant from, Instant to) {
    return this != CUSTOMERS_NEED_PATCH_WINDOW || !to.isAfter(from.plus(PATCH_WINDOW));
  }
}
