package org.bellbuoy.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The reports in the order in which they are to be looked at.
@Component
class QueueStore {

  private static final String WANTED =
      """
       where s.subject_id is null and s.erased_at is null and s.state = :state
         and r.source = any (:sources) and s.urgency = any (:urgencies)
         and (:owed = 'ANY' or (s.answered_at is null) = (:owed = 'OPEN'))
         and (:copies = 'ANY' or (s.repeats >= 3) = (:copies = 'ONLY'))
         and r.arrived_at >= :since
      """;

  private final JdbcClient jdbc;

  QueueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param since arrived not before
  /// @param after the last one of an earlier answer, or null for the start
  List<Report> list(QueueFilter filter, Instant since, @Nullable UUID after, int most) {
    JdbcClient.StatementSpec question =
        jdbc.sql(
            ReportStore.REPORT
                + WANTED
                + """
                   and (cast(:after as uuid) is null
                        or (s.place, s.report_id) > (select l.place, l.report_id
                                                       from intake.report_state l
                                                      where l.report_id = :after))
                 order by s.place, s.report_id
                 limit :most
                """);
    return asked(question, filter, since)
        .param("after", after)
        .param("most", most)
        .query(ReportStore::report)
        .list();
  }

  long count(QueueFilter filter, Instant since) {
    JdbcClient.StatementSpec question =
        jdbc.sql(
            """
            select count(*)
              from intake.report r
              join intake.report_state s on s.report_id = r.id
            """
                + WANTED);
    return asked(question, filter, since).query(Long.class).single();
  }

  List<Report> named(Collection<String> trackings) {
    return jdbc.sql(
            ReportStore.REPORT + " where r.tracking = any (:trackings) order by s.place, r.id")
        .param("trackings", trackings.toArray(String[]::new))
        .query(ReportStore::report)
        .list();
  }

  /// What the house saw as the report came in.
  void seen(ReportId id, FirstLook.Seen seen) {
    jdbc.sql(
            """
            update intake.report_state set urgency = :urgency, repeats = :repeats,
                   unproven = (select r.proof = 'WITHOUT' from intake.report r where r.id = :id)
             where report_id = :id
            """)
        .param("urgency", seen.urgency().name())
        .param("repeats", seen.repeats())
        .param("id", id.value())
        .update();
  }

  /// What a person says; it counts more than the same said by the house.
  void weighed(ReportId id, Urgency urgency, UUID by) {
    jdbc.sql(
            """
            update intake.report_state
               set urgency = :urgency, weighed_by = :by, repeats = 0, version = version + 1
             where report_id = :id
            """)
        .param("urgency", urgency.name())
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  private static JdbcClient.StatementSpec asked(
      JdbcClient.StatementSpec question, QueueFilter filter, Instant since) {
    return question
        .param("state", filter.state().name())
        .param("sources", names(filter.wantedSources()))
        .param("urgencies", names(filter.wantedUrgencies()))
        .param("owed", filter.owed().name())
        .param("copies", filter.copies().name())
        .param("since", since.atOffset(ZoneOffset.UTC));
  }

  private static String[] names(Collection<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).toArray(String[]::new);
  }
}
