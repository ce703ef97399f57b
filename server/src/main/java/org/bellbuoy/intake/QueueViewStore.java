package org.bellbuoy.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bellbuoy.vault.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The selections people keep.
@Component
class QueueViewStore {

  /// One of them, its name still sealed.
  record Kept(UUID id, Sealed name, QueueFilter filter) {}

  private final JdbcClient jdbc;

  QueueViewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Kept> of(UUID person) {
    return jdbc.sql(
            """
            select id, name_sealed, state, sources, urgencies, owed, copies, days
              from intake.queue_view
             where person_id = :person
             order by id
            """)
        .param("person", person)
        .query(QueueViewStore::kept)
        .list();
  }

  void add(UUID person, Kept view) {
    QueueFilter filter = view.filter();
    jdbc.sql(
            """
            insert into intake.queue_view
                   (id, person_id, name_sealed, state, sources, urgencies, owed, copies, days)
            values (:id, :person, :name, :state, :sources, :urgencies, :owed, :copies, :days)
            """)
        .param("id", view.id())
        .param("person", person)
        .param("name", view.name().bytes())
        .param("state", filter.state().name())
        .param("sources", names(filter.sources()))
        .param("urgencies", names(filter.urgencies()))
        .param("owed", filter.owed().name())
        .param("copies", filter.copies().name())
        .param("days", filter.days())
        .update();
  }

  /// @return whether this person kept it
  boolean remove(UUID person, UUID id) {
    return jdbc.sql("delete from intake.queue_view where id = :id and person_id = :person")
            .param("id", id)
            .param("person", person)
            .update()
        == 1;
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("name_sealed")),
        new QueueFilter(
            ReportState.valueOf(row.getString("state")),
            all(row, "sources", Source::valueOf),
            all(row, "urgencies", Urgency::valueOf),
            QueueFilter.Owed.valueOf(row.getString("owed")),
            QueueFilter.Copies.valueOf(row.getString("copies")),
            row.getInt("days")));
  }

  private static <E> Set<E> all(ResultSet row, String column, Function<String, E> constant)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray())
        .map(constant)
        .collect(Collectors.toSet());
  }

  private static String[] names(Set<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).sorted().toArray(String[]::new);
  }
}
