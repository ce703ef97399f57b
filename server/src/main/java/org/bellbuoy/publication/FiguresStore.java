package org.bellbuoy.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The figures of the years that were published.
@Component
class FiguresStore {

  private final JdbcClient jdbc;
  private final WorkStore works;

  FiguresStore(JdbcClient jdbc, WorkStore works) {
    this.jdbc = jdbc;
    this.works = works;
  }

  /// The latest first.
  List<YearFigures> all() {
    Map<Integer, List<WorkTime>> raw = works.all();
    return jdbc.sql(
            """
            select year, reports, spam, median_minutes, slow_minutes, in_time, advisories,
                   published_at
              from publication.figures
             order by year desc
            """)
        .query((row, _) -> read(row, raw.getOrDefault(row.getInt("year"), List.of())))
        .list();
  }

  void put(YearFigures figures, UUID by, Instant at) {
    jdbc.sql(
            """
            insert into publication.figures
                   (year, reports, spam, median_minutes, slow_minutes, in_time, advisories,
                    by_id, published_at)
            values (:year, :reports, :spam, :median, :slow, :inTime, :advisories, :by, :at)
                on conflict (year) do update
               set reports = excluded.reports, spam = excluded.spam,
                   median_minutes = excluded.median_minutes,
                   slow_minutes = excluded.slow_minutes, in_time = excluded.in_time,
                   advisories = excluded.advisories, by_id = excluded.by_id,
                   published_at = excluded.published_at
            """)
        .param("year", figures.year())
        .param("reports", figures.reports())
        .param("spam", figures.spam())
        .param("median", figures.medianMinutes(), Types.INTEGER)
        .param("slow", figures.slowMinutes(), Types.INTEGER)
        .param("inTime", figures.inTime())
        .param("advisories", figures.advisories())
        .param("by", by)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    works.put(figures.year(), figures.work());
  }

  private static YearFigures read(ResultSet row, List<WorkTime> work) throws SQLException {
    return new YearFigures(
        row.getInt("year"),
        row.getInt("reports"),
        row.getInt("spam"),
        row.getObject("median_minutes", Integer.class),
        row.getObject("slow_minutes", Integer.class),
        row.getInt("in_time"),
        row.getInt("advisories"),
        work,
        row.getObject("published_at", OffsetDateTime.class).toInstant());
  }
}
