package org.bellbuoy.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Test letters: when each was sent, by which state of the account, and what became of it.
@Component
class TestLetterStore {

  /// @param account the version of the account it was sent by
  record StoredTest(
      UUID id,
      UUID by,
      long account,
      Instant at,
      @Nullable LetterTrouble trouble,
      @Nullable Instant arrivedAt) {}

  private final JdbcClient jdbc;

  TestLetterStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param number a hash of the number that stands in it
  void add(StoredTest letter, byte[] number) {
    jdbc.sql(
            """
            insert into delivery.test_letter
                   (id, by_id, account_version, number_sha256, sent_at, trouble)
            values (:id, :by, :account, :number, :at, :trouble)
            """)
        .param("id", letter.id())
        .param("by", letter.by())
        .param("account", letter.account())
        .param("number", number)
        .param("at", letter.at().atOffset(ZoneOffset.UTC))
        .param("trouble", letter.trouble() == null ? null : letter.trouble().name())
        .update();
  }

  /// The latest by this state of the account.
  Optional<StoredTest> latest(long account) {
    return jdbc.sql(
            """
            select id, by_id, account_version, sent_at, trouble, arrived_at
              from delivery.test_letter
             where account_version = :account
             order by arrived_at is not null desc, sent_at desc, id desc
             limit 1
            """)
        .param("account", account)
        .query(TestLetterStore::letter)
        .optional();
  }

  /// The one this person waits for, held until the transaction ends.
  Optional<StoredTest> awaited(UUID by, byte[] number) {
    return jdbc.sql(
            """
            select id, by_id, account_version, sent_at, trouble, arrived_at
              from delivery.test_letter
             where by_id = :by and number_sha256 = :number and trouble is null
             order by id desc
             limit 1
               for update
            """)
        .param("by", by)
        .param("number", number)
        .query(TestLetterStore::letter)
        .optional();
  }

  void arrived(UUID id, Instant at) {
    jdbc.sql("update delivery.test_letter set arrived_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  private static StoredTest letter(ResultSet row, int number) throws SQLException {
    String trouble = row.getString("trouble");
    OffsetDateTime arrived = row.getObject("arrived_at", OffsetDateTime.class);
    return new StoredTest(
        row.getObject("id", UUID.class),
        row.getObject("by_id", UUID.class),
        row.getLong("account_version"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        trouble == null ? null : LetterTrouble.valueOf(trouble),
        arrived == null ? null : arrived.toInstant());
  }
}
