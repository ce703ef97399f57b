package org.bellbuoy.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.bellbuoy.standards.outside.Cause;
import org.bellbuoy.standards.outside.Seen;
import org.bellbuoy.standards.outside.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The one row that says what was seen from outside, and when to look again.
@Repository
class OutsideStore {

  /// Causes that are kept; a house with more has other worries.
  private static final int MOST = 40;

  private final JdbcClient jdbc;

  OutsideStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @return whether a look is due; until `again` nobody else finds it so
  boolean claim(Instant now, Instant again) {
    return jdbc.sql("update operations.outside_look set next_at = :again where next_at <= :now")
            .param("again", utc(again))
            .param("now", utc(now))
            .update()
        == 1;
  }

  void keep(Seen seen, Instant next) {
    jdbc.sql(
            """
            update operations.outside_look
               set next_at = :next, looked_at = :at, reached = :reached, requests = :requests,
                   documents = :documents, pages = :pages, causes = cast(:causes as jsonb)
            """)
        .param("next", utc(next))
        .param("at", utc(seen.at()))
        .param("reached", seen.reached())
        .param("requests", seen.requests())
        .param("documents", seen.documents())
        .param("pages", seen.pages())
        .param("causes", written(seen.causes()))
        .update();
  }

  /// @param on whether the house looks at all
  OutsideLook get(boolean on) {
    return jdbc.sql(
            """
            select looked_at, reached, requests, documents, pages, causes
              from operations.outside_look
            """)
        .query((row, _) -> look(on, row))
        .single();
  }

  private static OutsideLook look(boolean on, ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("looked_at", OffsetDateTime.class);
    return new OutsideLook(
        on,
        at == null ? null : at.toInstant(),
        row.getBoolean("reached"),
        row.getInt("requests"),
        row.getInt("documents"),
        row.getInt("pages"),
        read(row.getString("causes")));
  }

  private static String written(List<Cause> causes) {
    ArrayNode all = JsonMapper.shared().createArrayNode();
    for (Cause each : causes.subList(0, Math.min(MOST, causes.size()))) {
      all.addObject()
          .put("id", each.id())
          .put("severity", each.severity().name())
          .put("address", each.address().toString())
          .put("sentence", each.sentence())
          .put("count", each.symptoms().size());
    }
    return all.toString();
  }

  private static List<OutsideLook.Line> read(String causes) {
    return JsonMapper.shared().readTree(causes).valueStream().map(OutsideStore::line).toList();
  }

  private static OutsideLook.Line line(JsonNode each) {
    return new OutsideLook.Line(
        each.path("id").asString(""),
        Severity.valueOf(each.path("severity").asString("NOTE")),
        each.path("address").asString(""),
        each.path("sentence").asString(""),
        each.path("count").asInt(0));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
