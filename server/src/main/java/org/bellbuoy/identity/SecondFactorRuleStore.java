package org.bellbuoy.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rule about second factors, when administrators have set one.
@Repository
class SecondFactorRuleStore {

  private static final UUID ONLY = new UUID(0x1d, 0x3);

  private final JdbcClient db;

  SecondFactorRuleStore(JdbcClient db) {
    this.db = db;
  }

  Optional<SecondFactorRule> find() {
    return db.sql("select whom, grace_days, set_at from identity.second_factor_rule where id = :id")
        .param("id", ONLY)
        .query(SecondFactorRuleStore::rule)
        .optional();
  }

  void set(SecondFactorRule rule) {
    db.sql(
            """
            insert into identity.second_factor_rule as r (id, whom, grace_days, set_at)
            values (:id, :whom, :days, :at)
            on conflict (id) do update
               set whom = excluded.whom, grace_days = excluded.grace_days,
                   set_at = excluded.set_at, version = r.version + 1
            """)
        .param("id", ONLY)
        .param("whom", rule.whom().name())
        .param("days", rule.graceDays())
        .param("at", rule.since().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static SecondFactorRule rule(ResultSet row, int number) throws SQLException {
    return new SecondFactorRule(
        SecondFactorRule.Whom.valueOf(row.getString("whom")),
        row.getInt("grace_days"),
        Columns.instant(row, "set_at"));
  }
}
