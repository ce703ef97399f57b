package org.bellbuoy.vault;

import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.bellbuoy.testkit.TestRoom;

/// A table with sealed words, as a room would have one.
final class SealedWords {

  private static final long MOMENT = 5_000_000;

  private SealedWords() {}

  static void table(TestRoom room) {
    room.jdbc
        .sql(
            """
            create table if not exists public.words
              (id uuid primary key, scope_id uuid not null, text_sealed bytea not null)
            """)
        .update();
  }

  static UUID add(TestRoom room, KeyHouse house, SealScope scope, String words) {
    return room.in(() -> add(room, house.vault().in(scope), scope, words));
  }

  static UUID addByStreet(TestRoom room, KeyHouse house, SealScope scope, String words) {
    return room.in(() -> add(room, house.sealer().fresh(scope), scope, words));
  }

  static UUID add(TestRoom room, Seal seal, SealScope scope, String words) {
    UUID id = UUID.randomUUID();
    room.jdbc
        .sql("insert into public.words (id, scope_id, text_sealed) values (:id, :scope, :text)")
        .param("id", id)
        .param("scope", scope.id())
        .param("text", seal.text(place(id), words).bytes())
        .update();
    return id;
  }

  static String read(TestRoom room, KeyHouse house, UUID id) {
    return open(house, id, sealed(room, id));
  }

  static byte[] sealed(TestRoom room, UUID id) {
    return room.jdbc
        .sql("select text_sealed from public.words where id = :id")
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  static String open(KeyHouse house, UUID id, byte[] sealed) {
    return house.vault().openText(place(id), Sealed.of(sealed));
  }

  /// Puts back what tests kept as `old_keys` and `old_words`, as a restore of an old backup would.
  static void backToOld(TestRoom room) {
    room.jdbc.sql("delete from vault.data_key").update();
    room.jdbc.sql("delete from public.words").update();
    room.jdbc.sql("insert into public.words select * from public.old_words").update();
    room.jdbc
        .sql("update public.old_keys set form = -1, intake = null where form in (0, 1)")
        .update();
    room.jdbc.sql("insert into vault.data_key select * from public.old_keys").update();
  }

  /// Returns once somebody waits for a lock in this database.
  static void waitForLock(TestRoom room) {
    while (waiting(room) == 0) {
      LockSupport.parkNanos(MOMENT);
    }
  }

  private static long waiting(TestRoom room) {
    return room.jdbc
        .sql(
            """
            select count(*) from pg_locks where not granted
            """)
        .query(Long.class)
        .single();
  }

  private static Binding place(UUID id) {
    return new Binding("words", id, "text");
  }
}
