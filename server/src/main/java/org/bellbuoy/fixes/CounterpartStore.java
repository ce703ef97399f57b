package org.bellbuoy.fixes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.correspondence.ThreadId;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who outside works on the same flaws, and what went to and fro.
@Repository
class CounterpartStore {

  private final JdbcClient jdbc;
  private final FixSeals seals;
  private final Ids ids;

  CounterpartStore(JdbcClient jdbc, FixSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  /// Those of a case, in the order in which they were named.
  List<Counterpart> of(CaseId about) {
    return jdbc.sql(
            """
            select id, code, case_id, kind, name_sealed, number_sealed, named_at
              from fixes.counterpart
             where case_id = :case
             order by id
            """)
        .param("case", about.value())
        .query((row, _) -> counterpart(row))
        .list();
  }

  Optional<Counterpart> find(CaseId about, String code) {
    return of(about).stream().filter(each -> each.code().equals(code)).findFirst();
  }

  void add(Counterpart named) {
    CaseId about = named.about();
    jdbc.sql(
            """
            insert into fixes.counterpart (id, code, case_id, kind, name_sealed, number_sealed,
                                           named_at, version)
            values (:id, :code, :case, :kind, :name, :number, :at, 1)
            """)
        .param("id", named.id())
        .param("code", named.code())
        .param("case", about.value())
        .param("kind", named.kind().name())
        .param("name", seals.name(about, named.id(), named.name()))
        .param("number", seals.number(about, named.id(), named.number()))
        .param("at", FixStore.utc(named.namedAt()))
        .update();
  }

  void renumber(Counterpart named, String number) {
    jdbc.sql(
            """
            update fixes.counterpart
               set number_sealed = :number, version = version + 1
             where id = :id
            """)
        .param("number", seals.number(named.about(), named.id(), number))
        .param("id", named.id())
        .update();
  }

  /// The thread in which we write to each other by mail.
  Optional<ThreadId> thread(Counterpart with) {
    return jdbc.sql(
            """
            select thread_id from fixes.counterpart
             where id = :id and thread_id is not null
            """)
        .param("id", with.id())
        .query((row, _) -> new ThreadId(row.getObject("thread_id", UUID.class)))
        .optional();
  }

  void writesIn(Counterpart with, ThreadId thread) {
    jdbc.sql(
            """
            update fixes.counterpart
               set thread_id = :thread, version = version + 1
             where id = :id
            """)
        .param("thread", thread.value())
        .param("id", with.id())
        .update();
  }

  /// With whom a thread is.
  Optional<Counterpart> in(ThreadId thread) {
    return jdbc.sql(
            """
            select id, code, case_id, kind, name_sealed, number_sealed, named_at
              from fixes.counterpart
             where thread_id = :thread
            """)
        .param("thread", thread.value())
        .query((row, _) -> counterpart(row))
        .optional();
  }

  /// All threads of a case.
  List<ThreadId> threads(CaseId about) {
    return jdbc.sql(
            """
            select thread_id from fixes.counterpart
             where case_id = :case and thread_id is not null
            """)
        .param("case", about.value())
        .query((row, _) -> new ThreadId(row.getObject("thread_id", UUID.class)))
        .list();
  }

  void add(Counterpart with, Exchange exchange) {
    boolean _ = add(with, ids.next(), exchange);
  }

  /// @return false when it was noted before
  boolean add(Counterpart with, UUID id, Exchange exchange) {
    return jdbc.sql(
                """
                insert into fixes.exchange (id, counterpart_id, kind, happened_at, noted_at, by_kind,
                                            by_id, text_sealed)
                values (:id, :counterpart, :kind, :happened, :noted, :byKind, :by, :text)
                    on conflict (id) do nothing
                """)
            .param("id", id)
            .param("counterpart", with.id())
            .param("kind", exchange.kind().name())
            .param("happened", FixStore.utc(exchange.happenedAt()))
            .param("noted", FixStore.utc(exchange.notedAt()))
            .param("byKind", exchange.by().kind().name())
            .param("by", exchange.by().id())
            .param("text", seals.exchange(with.about(), id, exchange.text()))
            .update()
        == 1;
  }

  private List<Exchange> exchanges(UUID counterpart) {
    return jdbc.sql(
            """
            select id, kind, happened_at, noted_at, by_kind, by_id, text_sealed
              from fixes.exchange
             where counterpart_id = :counterpart
             order by happened_at, id
            """)
        .param("counterpart", counterpart)
        .query((row, _) -> exchange(row))
        .list();
  }

  private Counterpart counterpart(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Counterpart(
        id,
        row.getString("code"),
        new CaseId(row.getObject("case_id", UUID.class)),
        Counterpart.Kind.valueOf(row.getString("kind")),
        seals.name(id, row.getBytes("name_sealed")),
        seals.number(id, row.getBytes("number_sealed")),
        instant(row, "named_at"),
        exchanges(id));
  }

  private Exchange exchange(ResultSet row) throws SQLException {
    return new Exchange(
        Exchange.Kind.valueOf(row.getString("kind")),
        instant(row, "happened_at"),
        instant(row, "noted_at"),
        new Actor(Actor.Kind.valueOf(row.getString("by_kind")), row.getObject("by_id", UUID.class)),
        seals.exchange(row.getObject("id", UUID.class), row.getBytes("text_sealed")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
