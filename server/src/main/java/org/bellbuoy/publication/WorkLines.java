package org.bellbuoy.publication;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;

/// The raw series of a year, gathered by part of the way and severity.
public final class WorkLines {

  private static final List<Severity> WORST_FIRST = List.of(Severity.values()).reversed();

  private WorkLines() {}

  /// One part of the way at one severity.
  ///
  /// @param level null for advisories that name none
  public record Line(Leg leg, @Nullable Severity level, Spread spread) {}

  /// In the order of the way, the worst severity first; nothing where there is nothing.
  public static List<Line> of(List<WorkTime> works) {
    List<Optional<Severity>> levels =
        Stream.concat(WORST_FIRST.stream().map(Optional::of), Stream.of(Optional.<Severity>empty()))
            .toList();
    return Stream.of(Leg.values())
        .flatMap(leg -> levels.stream().flatMap(level -> line(leg, level, works).stream()))
        .toList();
  }

  private static Optional<Line> line(Leg leg, Optional<Severity> level, List<WorkTime> works) {
    List<Duration> took =
        works.stream()
            .filter(work -> Optional.ofNullable(work.level()).equals(level))
            .flatMap(work -> work.parts().stream())
            .filter(part -> part.leg() == leg)
            .map(part -> Duration.ofMinutes(part.minutes()))
            .toList();
    return took.isEmpty()
        ? Optional.empty()
        : Optional.of(new Line(leg, level.orElse(null), Spread.of(took, 0)));
  }
}
