package org.bellbuoy.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.deadlines.ClockKind;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerYear;
import org.bellbuoy.intake.AnswerYears;
import org.bellbuoy.publication.CaseTimes;
import org.bellbuoy.publication.Leg;
import org.bellbuoy.publication.Spread;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How long our work takes, by severity: of the cases that began in a year and that the viewer may
/// know of, and of no others.
@Component
public class WorkTimes {

  private static final List<Severity> WORST_FIRST = List.of(Severity.values()).reversed();

  private final WorkTimesStore store;
  private final AnswerYears answers;
  private final Authority authority;
  private final Clock clock;

  WorkTimes(WorkTimesStore store, AnswerYears answers, Authority authority, Clock clock) {
    this.store = store;
    this.answers = answers;
    this.authority = authority;
    this.clock = clock;
  }

  /// A year of work.
  ///
  /// @param cases the raw series, the oldest first
  /// @param noise how reports of strangers were counted, spam beside the others
  public record Year(
      int year,
      List<CaseTimes> cases,
      List<Line> lines,
      List<Promise> promises,
      List<Hidden> hidden,
      AnswerYear noise) {

    public Year {
      cases = List.copyOf(cases);
      lines = List.copyOf(lines);
      promises = List.copyOf(promises);
      hidden = List.copyOf(hidden);
    }
  }

  /// One part of the way at one severity.
  ///
  /// @param level null for cases that nobody has judged
  public record Line(Leg leg, @Nullable Severity level, Spread spread) {}

  /// What became of the promises of one kind.
  public record Promise(ClockKind kind, int kept, int broken, int running) {

    /// Whole percent of those that are over, rounded down, so that nothing is called kept that was
    /// not.
    public int percent() {
      return kept + broken == 0 ? 0 : kept * 100 / (kept + broken);
    }
  }

  /// A flaw that we accepted and of which the world knows nothing yet.
  public record Hidden(String code, long days) {}

  /// The year it is.
  public int now() {
    return clock.instant().atZone(ZoneOffset.UTC).getYear();
  }

  public Year of(Viewer viewer, int year) {
    authority.require(viewer, Permission.PUBLISH_FIGURES);
    UUID person = authority.requireStaff(viewer).personId();
    Instant from = begin(year);
    Instant until = begin(year + 1);
    List<CaseTimes> cases = store.cases(person, from, until);
    return new Year(
        year,
        cases,
        lines(cases),
        store.promises(person, from, until),
        hidden(cases),
        answers.of(viewer, year));
  }

  private static Instant begin(int year) {
    return OffsetDateTime.of(year, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC).toInstant();
  }

  private static List<Line> lines(List<CaseTimes> cases) {
    List<Optional<Severity>> levels =
        Stream.concat(WORST_FIRST.stream().map(Optional::of), Stream.of(Optional.<Severity>empty()))
            .filter(level -> cases.stream().anyMatch(each -> isAt(each, level)))
            .toList();
    return Stream.of(Leg.values())
        .flatMap(leg -> levels.stream().map(level -> line(leg, level, cases)))
        .toList();
  }

  private static Line line(Leg leg, Optional<Severity> level, List<CaseTimes> cases) {
    List<CaseTimes> at = cases.stream().filter(each -> isAt(each, level)).toList();
    List<Duration> took = at.stream().flatMap(each -> leg.took(each).stream()).toList();
    int out = (int) at.stream().filter(leg::out).count();
    return new Line(leg, level.orElse(null), Spread.of(took, out));
  }

  private static boolean isAt(CaseTimes of, Optional<Severity> level) {
    return Optional.ofNullable(of.level()).equals(level);
  }

  private List<Hidden> hidden(List<CaseTimes> cases) {
    Instant now = clock.instant();
    return cases.stream()
        .filter(Leg.PUBLISH::out)
        .map(each ->
            new Hidden(
                each.code(),
                Leg.PUBLISH.begin(each).map(at -> Duration.between(at, now).toDays()).orElse(0L)))
        .sorted(Comparator.comparingLong(Hidden::days).reversed())
        .toList();
  }
}
