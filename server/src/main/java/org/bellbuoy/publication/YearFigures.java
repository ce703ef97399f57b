package org.bellbuoy.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the world reads of one year of ours.
///
/// @param medianMinutes of the first human answer in business time, or null where it is still out
/// @param slowMinutes the same for all but the slowest twentieth, or null
/// @param inTime how many were answered within the promised time
/// @param advisories that were first published in it
/// @param work how long the work behind the advisories of the year took: the raw series
/// @param publishedAt null while it is only a preview
public record YearFigures(
    int year,
    int reports,
    int spam,
    @Nullable Integer medianMinutes,
    @Nullable Integer slowMinutes,
    int inTime,
    int advisories,
    List<WorkTime> work,
    @Nullable Instant publishedAt) {

  public YearFigures {
    work = List.copyOf(work);
  }

  /// With fewer, somebody could tell who is meant.
  public static final int FEWEST = 10;

  /// Whole percent, rounded down, so that nothing is called kept that was not.
  public int percentInTime() {
    return reports == 0 ? 0 : inTime * 100 / reports;
  }

  public boolean enough() {
    return reports >= FEWEST;
  }

  public boolean isPublished() {
    return publishedAt != null;
  }

  /// Business hours with a tenth, such as `3.4`; empty where too many wait for an answer.
  public static String hours(@Nullable Integer minutes) {
    return minutes == null
        ? ""
        : Math.ceilDiv(minutes, 6) / 10 + "." + Math.ceilDiv(minutes, 6) % 10;
  }
}
