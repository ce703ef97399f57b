package org.bellbuoy.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which reports are put away at once: those that were picked, or all that a filter finds.
///
/// @param picked with the version that was seen, where it is known
/// @param all the filter, or null for what was picked
public record Selection(List<Picked> picked, @Nullable QueueFilter all) {

  /// At most so many at once; a flood is put away in several goes.
  public static final int MOST = 500;

  /// One report.
  ///
  /// @param version as it was seen, or null for however it stands
  public record Picked(String tracking, @Nullable Long version) {}

  public Selection {
    picked = picked.stream().distinct().limit(MOST).toList();
  }

  public static Selection of(List<Picked> picked) {
    return new Selection(picked, null);
  }

  public static Selection all(QueueFilter filter) {
    return new Selection(List.of(), filter);
  }
}
