package org.bellbuoy.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.Binding;
import org.bellbuoy.vault.SealScope;
import org.bellbuoy.vault.Sealer;
import org.bellbuoy.vault.TestVault;

/// What sealing costs: a thing stored in a transaction of its own, sealed under a fresh data key as
/// the street does it, against the same bytes stored plain. And sealing alone, in memory.
final class SealRounds {

  private SealRounds() {}

  static void run(TestRoom room) {
    room.jdbc.sql("create table bench_bytes (id uuid primary key, bytes bytea not null)").update();
    Sealer sealer = TestVault.fresh().sealer(room.jdbc, room.ids, room.clock);
    compare(room, sealer, "a report of 5 KB", 5_000, 300);
    compare(room, sealer, "an attachment of 1 MiB", 1 << 20, 40);
  }

  private static void compare(TestRoom room, Sealer sealer, String what, int size, int times) {
    byte[] bytes = new byte[size];
    new Random(1).nextBytes(bytes);
    Consumer<UUID> plain = id -> room.doing(() -> store(room, id, bytes));
    Consumer<UUID> sealed =
        id ->
            room.doing(() -> {
              Binding place = new Binding("bench", id, "bytes");
              store(room, id, sealer.fresh(new SealScope(id)).bytes(place, bytes).bytes());
            });
    List<Double> ratios = new ArrayList<>();
    double unsealed = 0;
    for (int round = 0; round < 7; round++) {
      double one = millis(plain, times);
      double other = millis(sealed, times);
      if (round > 1) {
        ratios.add(other / one);
        unsealed = one;
      }
    }
    double ratio = ratios.stream().sorted().toList().get(ratios.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "%s: unsealed %.2f ms, sealed : unsealed %.2f : 1%n",
        what,
        unsealed,
        ratio);
  }

  private static void store(TestRoom room, UUID id, byte[] bytes) {
    room.jdbc
        .sql("insert into bench_bytes (id, bytes) values (:id, :bytes)")
        .param("id", id)
        .param("bytes", bytes)
        .update();
  }

  private static double millis(Consumer<UUID> work, int times) {
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      work.accept(UUID.randomUUID());
    }
    return (System.nanoTime() - start) / 1e6 / times;
  }
}
