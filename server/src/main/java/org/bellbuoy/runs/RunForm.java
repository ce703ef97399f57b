package org.bellbuoy.runs;

import org.jspecify.annotations.Nullable;

/// What whoever orders a run typed.
///
/// @param hash of the content that they have before them
/// @param typed the number of the advisory, typed by hand
/// @param when a local date and time, or nothing for at once
/// @param zone where that is read off a clock
/// @param anyway `yes` where it must be that moment whatever the calendar says
public record RunForm(
    @Nullable String hash,
    @Nullable String typed,
    @Nullable String when,
    @Nullable String zone,
    @Nullable String anyway) {

  public boolean insists() {
    return anyway != null && !anyway.isBlank();
  }
}
