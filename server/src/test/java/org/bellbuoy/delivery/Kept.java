package org.bellbuoy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.intake.Report;
import org.bellbuoy.testkit.TestHouse;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.GoOnRenewing;
import org.bellbuoy.vault.ScopeErased;
import org.bellbuoy.vault.SealBroken;
import org.bellbuoy.vault.Sealed;
import org.bellbuoy.vault.TakeInKeys;
import org.bellbuoy.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an old backup holds of a thread of mail: messages as they came, letters as they went, and
/// the wrapped keys of both.
///
/// @param keys wrapped data keys, as the table holds them
record Kept(UUID thread, List<Value> values, List<String> keys) {

  private static final int WAITS = 20;

  /// A sealed value and where it stood.
  record Value(Binding place, Sealed sealed) {}

  static Kept of(Report report) {
    int _ = TestHouse.get(TakeInKeys.class).takeIn();
    UUID thread = report.thread().value();
    List<Value> values =
        jdbc()
            .sql(
                """
                select 'mail' as kind, id, 'original' as field, raw_sealed as sealed
                  from intake.mail where thread_id = :thread
                 union all
                select 'letter', id, 'letter', letter_sealed
                  from delivery.letter where about_id = :thread
                """)
            .param("thread", thread)
            .query((row, _) ->
                new Value(
                    new Binding(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getString("field")),
                    Sealed.of(row.getBytes("sealed"))))
            .list();
    assertThat(values).extracting(value -> value.place().kind()).contains("mail", "letter");
    List<String> keys =
        jdbc()
            .sql(
                """
                select k::text from vault.data_key k
                 where k.scope_id = :thread
                    or k.scope_id in (select id from intake.mail where thread_id = :thread)
                """)
            .param("thread", thread)
            .query((row, _) -> row.getString(1))
            .list();
    return new Kept(thread, values, keys);
  }

  long lettersLeft() {
    return jdbc()
        .sql("select count(*) from delivery.letter where about_id = :thread")
        .param("thread", thread)
        .query(Long.class)
        .single();
  }

  /// Old keys are destroyed a while after the last value was sealed anew.
  void waitForTheKeys() {
    for (int wait = 0; wait < WAITS && renewing() > 0; wait++) {
      int _ = TestHouse.get(GoOnRenewing.class).goOn();
      TestHouse.clock().advance(Duration.ofMinutes(3));
    }
    assertThat(renewing()).isZero();
  }

  /// Puts the keys of the backup back and tries every value.
  void assertNothingOpens() {
    for (String key : keys) {
      jdbc()
          .sql(
              """
              insert into vault.data_key
              select (cast(:key as vault.data_key)).* on conflict do nothing
              """)
          .param("key", key)
          .update();
    }
    Vault vault = TestHouse.get(Vault.class);
    for (Value value : values) {
      assertThatThrownBy(() -> vault.open(value.place(), value.sealed()))
          .as(value.place().kind())
          .isInstanceOfAny(ScopeErased.class, SealBroken.class);
    }
  }

  private long renewing() {
    return jdbc()
        .sql("select count(*) from vault.renewal where scope_id = :thread and done_at is null")
        .param("thread", thread)
        .query(Long.class)
        .single();
  }

  private static JdbcClient jdbc() {
    return TestHouse.database().jdbc();
  }
}
