package org.bellbuoy.policy;

import org.bellbuoy.kernel.AtStreet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The one row of ground rules.
@Repository
@AtStreet
class GroundRulesStore {

  private final JdbcClient db;

  GroundRulesStore(JdbcClient db) {
    this.db = db;
  }

  GroundRules rules() {
    return db.sql(
            """
            select scope, conduct, non_findings, escalation, version
              from policy.ground_rules
             where only_one
            """)
        .query((row, number) ->
            new GroundRulesForm(
                    row.getString("scope"),
                    row.getString("conduct"),
                    row.getString("non_findings"),
                    row.getString("escalation"))
                .read(row.getLong("version")))
        .single();
  }

  boolean change(GroundRules to, long expected) {
    GroundRulesForm lines = GroundRulesForm.of(to);
    return db.sql(
                """
                update policy.ground_rules
                   set scope = :scope, conduct = :conduct, non_findings = :nonFindings,
                       escalation = :escalation, version = version + 1
                 where only_one and version = :expected
                """)
            .param("scope", lines.scope())
            .param("conduct", lines.conduct())
            .param("nonFindings", lines.nonFindings())
            .param("escalation", lines.escalation())
            .param("expected", expected)
            .update()
        == 1;
  }
}
