package org.bellbuoy.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.advisories.PublishedAdvisories;
import org.bellbuoy.identity.Authority;
import org.bellbuoy.identity.Permission;
import org.bellbuoy.identity.Viewer;
import org.bellbuoy.intake.AnswerYear;
import org.bellbuoy.intake.AnswerYears;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The figures of a year as they would be published, and those that are.
@Component
public class Figures {

  private final FiguresStore store;
  private final AnswerYears answers;
  private final PublishedAdvisories advisories;
  private final WorkOfAYear work;
  private final Authority authority;
  private final Clock clock;

  Figures(
      FiguresStore store,
      AnswerYears answers,
      PublishedAdvisories advisories,
      WorkOfAYear work,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.advisories = advisories;
    this.work = work;
    this.authority = authority;
    this.clock = clock;
  }

  /// Those the world reads, the latest first.
  public List<YearFigures> published() {
    return store.all();
  }

  /// What would be published of the year that was over last.
  public YearFigures preview(Viewer viewer) {
    return preview(viewer, lastYear());
  }

  /// What would be published of a year now.
  public YearFigures preview(Viewer viewer, int year) {
    authority.require(viewer, Permission.PUBLISH_FIGURES);
    AnswerYear of = answers.of(viewer, year);
    return new YearFigures(
        year,
        of.reports(),
        of.spam(),
        minutes(of.median()),
        minutes(of.ninetyFifth()),
        of.inTime(),
        advisories(year),
        work.of(year),
        null);
  }

  boolean isOver(int year) {
    return !answers.over(year).isAfter(clock.instant());
  }

  Optional<YearFigures> published(int year) {
    return published().stream().filter(each -> each.year() == year).findFirst();
  }

  private int lastYear() {
    int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
    return isOver(year) ? year : isOver(year - 1) ? year - 1 : year - 2;
  }

  private int advisories(int year) {
    return (int)
        advisories.all().stream()
            .filter(
                each -> each.tracking().initialRelease().atZone(ZoneOffset.UTC).getYear() == year)
            .count();
  }

  private static @Nullable Integer minutes(@Nullable Duration took) {
    return took == null ? null : Math.toIntExact(took.toMinutes());
  }
}
