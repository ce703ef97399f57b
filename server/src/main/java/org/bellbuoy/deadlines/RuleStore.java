package org.bellbuoy.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The dated rules.
@Repository
@AtStreet
class RuleStore {

  private final JdbcClient db;

  RuleStore(JdbcClient db) {
    this.db = db;
  }

  Optional<Rule> inForce(ClockKind kind, String grade, Instant at) {
    return db.sql(
            """
            select kind, grade, business_days, elapsed_hours, valid_from, source
              from deadlines.rule
             where kind = :kind and grade = :grade and valid_from <= :at
             order by valid_from desc
             limit 1
            """)
        .param("kind", kind.name())
        .param("grade", grade)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(RuleStore::rule)
        .optional();
  }

  List<Rule> all() {
    return db.sql(
            """
            select kind, grade, business_days, elapsed_hours, valid_from, source
              from deadlines.rule
             order by kind, grade, valid_from
            """)
        .query(RuleStore::rule)
        .list();
  }

  private static Rule rule(ResultSet row, int number) throws SQLException {
    return new Rule(
        ClockKind.valueOf(row.getString("kind")),
        row.getString("grade"),
        limit(row),
        Columns.instant(row, "valid_from"),
        Rule.Source.valueOf(row.getString("source")));
  }

  private static Limit limit(ResultSet row) throws SQLException {
    int days = row.getInt("business_days");
    return row.wasNull()
        ? new Limit.Elapsed(Duration.ofHours(row.getLong("elapsed_hours")))
        : new Limit.Business(days);
  }
}
