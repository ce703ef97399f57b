package org.bellbuoy.fixes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.cases.CaseId;
import org.bellbuoy.cases.CaseState;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tasks and blockers: of a stream, or tasks of a case as a whole.
@Repository
class ItemStore {

  private static final List<String> OPEN_CASES =
      Arrays.stream(CaseState.values()).filter(CaseState::open).map(CaseState::name).toList();

  private static final String COLUMNS =
      """
      i.id, i.code, i.kind, i.trade, i.text_sealed, i.owner_id, i.opened_by_kind, i.opened_by_id,
      i.opened_at, i.done_by_kind, i.done_by_id, i.done_at
      """;

  private static final String OWN =
      """
        from fixes.item i
        join cases.case_file c on c.id = i.case_id and c.state in (:cases)
        join embargo.circle_member m
          on m.circle_id = c.embargo_id and m.person_id = :person
        left join fixes.work w on w.id = i.work_id
       where i.owner_id = :person and i.done_at is null
      """;

  private final JdbcClient jdbc;
  private final FixSeals seals;
  private final Ids ids;

  ItemStore(JdbcClient jdbc, FixSeals seals, Ids ids) {
    this.jdbc = jdbc;
    this.seals = seals;
    this.ids = ids;
  }

  /// @param work the stream it is about; null for a task of the case
  void add(CaseId about, @Nullable UUID work, FixItem item) {
    UUID id = ids.next();
    jdbc.sql(
            """
            insert into fixes.item (id, code, case_id, work_id, kind, trade, text_sealed, owner_id,
                                    opened_by_kind, opened_by_id, opened_at, version)
            values (:id, :code, :case, :work, :kind, :trade, :text, :owner, :byKind, :by, :at, 1)
            """)
        .param("id", id)
        .param("code", item.code())
        .param("case", about.value())
        .param("work", work)
        .param("kind", item.kind().name())
        .param("trade", item.trade().name())
        .param("text", seals.item(about, id, item.text()))
        .param("owner", item.owner())
        .param("byKind", item.openedBy().kind().name())
        .param("by", item.openedBy().id())
        .param("at", FixStore.utc(item.openedAt()))
        .update();
  }

  /// The items of the work on a stream, oldest first.
  List<FixItem> of(FixWork work) {
    return jdbc.sql(
            "select " + COLUMNS + " from fixes.item i where i.work_id = :work order by i.id")
        .param("work", work.id())
        .query((row, _) -> item(row))
        .list();
  }

  /// The tasks of a case that are about no stream, oldest first.
  List<FixItem> of(CaseId about) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from fixes.item i where i.case_id = :case and i.work_id is null order by i.id")
        .param("case", about.value())
        .query((row, _) -> item(row))
        .list();
  }

  /// Notes that an item is done; false when it was before.
  boolean done(CaseId about, FixItem item, Actor by, Instant at) {
    return jdbc.sql(
                """
                update fixes.item
                   set done_by_kind = :byKind, done_by_id = :by, done_at = :at,
                       version = version + 1
                 where case_id = :case and code = :code and done_at is null
                """)
            .param("byKind", by.kind().name())
            .param("by", by.id())
            .param("at", FixStore.utc(at))
            .param("case", about.value())
            .param("code", item.code())
            .update()
        == 1;
  }

  /// How much is open for a person, in open cases of their circles.
  int countOf(UUID person) {
    return bound("select count(*) as open " + OWN, person)
        .query((row, _) -> row.getInt("open"))
        .single();
  }

  /// The same, oldest first.
  List<Owned> of(UUID person, int most) {
    return bound(
            "select "
                + COLUMNS
                + ", i.case_id, w.code as work_code "
                + OWN
                + " order by i.id limit :most",
            person)
        .param("most", most)
        .query((row, _) ->
            new Owned(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("work_code"),
                item(row)))
        .list();
  }

  /// An item with where it belongs.
  ///
  /// @param work the code of the work on a stream, or null
  record Owned(CaseId about, @Nullable String work, FixItem item) {}

  private JdbcClient.StatementSpec bound(String sql, UUID person) {
    return jdbc.sql(sql).param("cases", OPEN_CASES).param("person", person);
  }

  private FixItem item(ResultSet row) throws SQLException {
    String doneBy = row.getString("done_by_kind");
    return new FixItem(
        row.getString("code"),
        FixItem.Kind.valueOf(row.getString("kind")),
        Trade.valueOf(row.getString("trade")),
        seals.item(row.getObject("id", UUID.class), row.getBytes("text_sealed")),
        row.getObject("owner_id", UUID.class),
        FixHistoryStore.actor(
            row.getString("opened_by_kind"), row.getObject("opened_by_id", UUID.class)),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        doneBy == null
            ? null
            : FixHistoryStore.actor(doneBy, row.getObject("done_by_id", UUID.class)),
        FixStore.instant(row, "done_at"));
  }
}
