package org.bellbuoy.retention;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The dated rules, and whose turn it is to apply them.
@Component
class RuleStore {

  /// One rule.
  record Rule(int days, Instant from) {}

  private final JdbcClient jdbc;

  RuleStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Period period(RetentionKind kind, Instant now) {
    int days = inForce(kind, now).map(Rule::days).orElse(kind.usualDays());
    Optional<Rule> next = next(kind, now);
    return new Period(
        kind, days, next.map(Rule::days).orElse(null), next.map(Rule::from).orElse(null));
  }

  private Optional<Rule> inForce(RetentionKind kind, Instant now) {
    return find(
        kind,
        now,
        """
        select days, valid_from from retention.rule
         where kind = :kind and valid_from <= :now
         order by valid_from desc, id desc
         limit 1
        """);
  }

  private Optional<Rule> next(RetentionKind kind, Instant now) {
    return find(
        kind,
        now,
        """
        select days, valid_from from retention.rule
         where kind = :kind and valid_from > :now
         order by id desc
         limit 1
        """);
  }

  private Optional<Rule> find(RetentionKind kind, Instant now, String sql) {
    return jdbc.sql(sql)
        .param("kind", kind.name())
        .param("now", utc(now))
        .query((row, _) ->
            new Rule(
                row.getInt("days"), row.getObject("valid_from", OffsetDateTime.class).toInstant()))
        .optional();
  }

  void add(UUID id, RetentionKind kind, Rule rule, Instant at, UUID by) {
    jdbc.sql(
            """
            insert into retention.rule (id, kind, days, valid_from, set_at, set_by)
            values (:id, :kind, :days, :from, :at, :by)
            """)
        .param("id", id)
        .param("kind", kind.name())
        .param("days", rule.days())
        .param("from", utc(rule.from()))
        .param("at", utc(at))
        .param("by", by)
        .update();
  }

  /// Whether it is ours to apply the rules, until the transaction ends.
  boolean turn() {
    return jdbc.sql("select one from retention.turn for update skip locked")
        .query(Boolean.class)
        .optional()
        .isPresent();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
