package org.bellbuoy.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bellbuoy.standards.facts.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The raw series of the years that were published.
@Component
class WorkStore {

  private final JdbcClient jdbc;

  WorkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// By year, in the order of the advisories' ids.
  Map<Integer, List<WorkTime>> all() {
    Map<Integer, Map<String, List<Row>>> rows = new LinkedHashMap<>();
    jdbc.sql(
            """
            select year, advisory, level, leg, minutes
              from publication.work_time
             order by year, advisory
            """)
        .query((row, _) ->
            new Row(
                row.getInt("year"),
                row.getString("advisory"),
                level(row.getString("level")),
                new WorkTime.Part(Leg.valueOf(row.getString("leg")), row.getLong("minutes"))))
        .list()
        .forEach(row ->
            rows.computeIfAbsent(row.year(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(row.advisory(), _ -> new ArrayList<>())
                .add(row));
    Map<Integer, List<WorkTime>> works = new LinkedHashMap<>();
    rows.forEach((year, of) -> works.put(year, of.values().stream().map(WorkStore::work).toList()));
    return works;
  }

  /// Takes the place of what stood there for the year.
  void put(int year, List<WorkTime> works) {
    jdbc.sql("delete from publication.work_time where year = :year").param("year", year).update();
    works.forEach(work -> work.parts().forEach(part -> put(year, work, part)));
  }

  private void put(int year, WorkTime work, WorkTime.Part part) {
    jdbc.sql(
            """
            insert into publication.work_time (year, advisory, level, leg, minutes)
            values (:year, :advisory, :level, :leg, :minutes)
            """)
        .param("year", year)
        .param("advisory", work.advisory())
        .param("level", Optional.ofNullable(work.level()).map(Severity::name).orElse(null))
        .param("leg", part.leg().name())
        .param("minutes", part.minutes())
        .update();
  }

  private static WorkTime work(List<Row> rows) {
    Row first = rows.getFirst();
    List<WorkTime.Part> parts =
        rows.stream().map(Row::part).sorted((one, two) -> one.leg().compareTo(two.leg())).toList();
    return new WorkTime(first.advisory(), first.level(), parts);
  }

  private static @Nullable Severity level(@Nullable String name) {
    return name == null ? null : Severity.valueOf(name);
  }

  private record Row(int year, String advisory, @Nullable Severity level, WorkTime.Part part) {}
}
