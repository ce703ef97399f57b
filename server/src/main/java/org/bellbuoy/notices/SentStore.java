package org.bellbuoy.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.customers.CustomerId;
import org.bellbuoy.delivery.LetterTrouble;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.standards.affected.AnswerKind;
import org.bellbuoy.vault.Sealed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notices as a whole, in an order that never changes.
@Component
class SentStore {

  /// @param number empty where it tells of an incident
  record Head(UUID id, String code, String number, NoticeState state, Instant plannedAt) {}

  /// A letter, still sealed.
  record SealedLetter(UUID id, Sealed to, Told.How how, @Nullable String messageId) {}

  private static final String HEAD =
      "select id, code, number, state, planned_at from notices.notice";

  private final JdbcClient jdbc;

  SentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Head> ofAdvisory(UUID advisory) {
    return jdbc.sql(HEAD + " where advisory_id = :advisory order by planned_at, id")
        .param("advisory", advisory)
        .query(SentStore::head)
        .list();
  }

  List<Head> ofIncident(UUID incident) {
    return jdbc.sql(HEAD + " where incident_id = :incident order by planned_at, id")
        .param("incident", incident)
        .query(SentStore::head)
        .list();
  }

  List<SealedLetter> letters(UUID notice) {
    return jdbc.sql(
            """
            select id, to_sealed, state, tries, ambiguous, trouble, handed_at, message_id
              from notices.delivery
             where notice_id = :notice
             order by id
            """)
        .param("notice", notice)
        .query(SentStore::letter)
        .list();
  }

  List<Sent.Whom> customers(UUID notice) {
    return jdbc.sql(
            """
            select customer_id, kind, reached, delivery_id
              from notices.concerned
             where notice_id = :notice
             order by customer_id
            """)
        .param("notice", notice)
        .query((row, _) ->
            new Sent.Whom(
                customer(row),
                AnswerKind.valueOf(row.getString("kind")),
                Reached.valueOf(row.getString("reached")),
                Optional.ofNullable(row.getObject("delivery_id", UUID.class))))
        .list();
  }

  List<Sent.ByHand> byHand(UUID notice) {
    return jdbc.sql(
            """
            select customer_id, way, outcome, by_kind, by_id, at
              from notices.attempt
             where notice_id = :notice
             order by at, id
            """)
        .param("notice", notice)
        .query((row, _) ->
            new Sent.ByHand(
                customer(row),
                Attempt.Way.valueOf(row.getString("way")),
                Attempt.Outcome.valueOf(row.getString("outcome")),
                new Actor(
                    Actor.Kind.valueOf(row.getString("by_kind")),
                    row.getObject("by_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static CustomerId customer(ResultSet row) throws SQLException {
    return new CustomerId(row.getObject("customer_id", UUID.class));
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("number"),
        NoticeState.valueOf(row.getString("state")),
        row.getObject("planned_at", OffsetDateTime.class).toInstant());
  }

  private static SealedLetter letter(ResultSet row, int number) throws SQLException {
    String trouble = row.getString("trouble");
    OffsetDateTime handed = row.getObject("handed_at", OffsetDateTime.class);
    Told.How how =
        new Told.How(
            DeliveryState.valueOf(row.getString("state")),
            row.getInt("tries"),
            row.getBoolean("ambiguous"),
            trouble == null ? null : LetterTrouble.valueOf(trouble),
            handed == null ? null : handed.toInstant());
    return new SealedLetter(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("to_sealed")),
        how,
        row.getString("message_id"));
  }
}
