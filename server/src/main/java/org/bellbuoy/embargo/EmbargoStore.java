package org.bellbuoy.embargo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The embargoes and the moments agreed for them.
@Component
class EmbargoStore {

  private final JdbcClient jdbc;

  EmbargoStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(EmbargoId id, Instant at) {
    jdbc.sql(
            """
            insert into embargo.embargo (id, state, opened_at, version)
            values (:id, 'NONE', :at, 0)
            """)
        .param("id", id.value())
        .param("at", utc(at))
        .update();
  }

  Optional<Embargo> find(EmbargoId id) {
    return jdbc.sql(
            """
            select id, state, version, end_local, end_zone, end_rules, end_at, ended_at, ended_why
              from embargo.embargo
             where id = :id
            """)
        .param("id", id.value())
        .query(EmbargoStore::embargo)
        .optional();
  }

  /// Agreed silences whose moment has come; held until the transaction ends.
  List<Embargo> due(Instant now, int most) {
    return jdbc.sql(
            """
            select id, state, version, end_local, end_zone, end_rules, end_at, ended_at, ended_why
              from embargo.embargo
             where state = 'AGREED' and end_at <= :now
             order by end_at
             limit :most
               for update skip locked
            """)
        .param("now", utc(now))
        .param("most", most)
        .query(EmbargoStore::embargo)
        .list();
  }

  /// @return whether nobody had changed it since `was`
  boolean replace(Embargo was, Embargo is) {
    return switch (is) {
      case Embargo.None _ -> throw new IllegalArgumentException("An embargo never returns to none");
      case Embargo.Proposed proposed -> setEnd(was, "PROPOSED", proposed.end());
      case Embargo.Agreed agreed -> setEnd(was, "AGREED", agreed.end());
      case Embargo.Ended ended -> setEnded(was, ended);
    };
  }

  private boolean setEnd(Embargo was, String state, AgreedMoment end) {
    return jdbc.sql(
                """
                update embargo.embargo
                   set state = :state, end_local = :local, end_zone = :zone, end_rules = :rules,
                       end_at = :at, version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", state)
            .param("local", end.local())
            .param("zone", end.zone().getId())
            .param("rules", end.rules())
            .param("at", utc(end.instant()))
            .param("id", was.id().value())
            .param("version", was.version())
            .update()
        == 1;
  }

  private boolean setEnded(Embargo was, Embargo.Ended ended) {
    return jdbc.sql(
                """
                update embargo.embargo
                   set state = 'ENDED', ended_at = :at, ended_why = :why, version = version + 1
                 where id = :id and version = :version
                """)
            .param("at", utc(ended.at()))
            .param("why", ended.why().name())
            .param("id", was.id().value())
            .param("version", was.version())
            .update()
        == 1;
  }

  private static Embargo embargo(ResultSet row, int number) throws SQLException {
    EmbargoId id = new EmbargoId(row.getObject("id", UUID.class));
    long version = row.getLong("version");
    String state = row.getString("state");
    return switch (state) {
      case "NONE" -> new Embargo.None(id, version);
      case "PROPOSED" -> new Embargo.Proposed(id, version, end(row));
      case "AGREED" -> new Embargo.Agreed(id, version, end(row));
      case "ENDED" ->
          new Embargo.Ended(
              id,
              version,
              row.getObject("ended_at", OffsetDateTime.class).toInstant(),
              Ending.valueOf(row.getString("ended_why")));
      default -> throw new IllegalStateException("There is no embargo state " + state);
    };
  }

  private static AgreedMoment end(ResultSet row) throws SQLException {
    return new AgreedMoment(
        row.getObject("end_local", LocalDateTime.class),
        ZoneId.of(row.getString("end_zone")),
        row.getString("end_rules"),
        row.getObject("end_at", OffsetDateTime.class).toInstant());
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
