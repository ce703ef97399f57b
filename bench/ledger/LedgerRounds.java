package org.bellbuoy.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.operations.DatabaseAccess;
import org.bellbuoy.operations.Schema;
import org.bellbuoy.operations.postgres.EmbeddedPostgres;
import org.bellbuoy.operations.postgres.Progress;
import org.bellbuoy.standards.ledger.GrowingTree;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestFolders;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.TestVault;

/// Writes, places and verifies entries, and seals a report and an attachment; prints each rate and
/// its ratio to the plain thing.
public final class LedgerRounds {

  private static final int ROUNDS = 5;

  private interface Work {
    void go() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    int entries = Integer.parseInt(args[0]);
    List<byte[]> contents = contents(entries);
    double plain = rate(entries, () -> plain(contents));
    System.out.printf(
        Locale.ROOT,
        "%d entries of %d bytes; plain SHA-256 %,.0f/s%n",
        entries,
        contents.getFirst().length,
        plain);
    say("hash into the tree", rate(entries, () -> tree(contents)), plain);

    Path folder = Files.createTempDirectory("bellbuoy-bench-");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(folder, Progress.silent()).withDatabase("bench")) {
      TestDatabase database =
          new TestDatabase(postgres.jdbcUrl("bench"), postgres.superuser(), postgres.password());
      Schema.bringUpToDate(
          new DatabaseAccess(database.jdbcUrl(), database.user(), database.password()),
          folder.resolve("secrets"));
      withDatabase(TestRoom.with(database), entries, plain);
      SealRounds.run(TestRoom.with(database));
    } finally {
      TestFolders.delete(folder);
    }
  }

  private static void withDatabase(TestRoom room, int entries, double plain) throws Exception {
    Ledger ledger = new Ledger(new LeafStore(room.jdbc), room.ids);
    int written = entries / 4;
    say("written, one deed after the other", once(written, () -> write(room, ledger, written)), plain);
    try (var threads = Executors.newFixedThreadPool(8)) {
      double eight =
          once(
              entries,
              () -> {
                List<java.util.concurrent.Future<?>> all = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                  all.add(threads.submit(() -> write(room, ledger, entries / 8)));
                }
                for (var one : all) {
                  one.get();
                }
              });
      say("written, eight at a time", eight, plain);
    }
    CheckpointKeyStore keyStore = new CheckpointKeyStore(room.jdbc);
    CheckpointStore checkpoints = new CheckpointStore(room.jdbc);
    TreeStore tree = new TreeStore(room.jdbc);
    CheckpointKeys keys =
        new CheckpointKeys(
            keyStore,
            TestVault.fresh().vault(room.jdbc, room.ids, room.clock),
            new Installation(
                Path.of("."), URI.create("http://a"), URI.create("http://b"), URI.create("http://c"), false),
            room.ids,
            room.clock);
    SequenceLeaves sequencer = new SequenceLeaves(tree, checkpoints, keys, room.clock);
    long all = room.jdbc.sql("select count(*) from audit.pending").query(Long.class).single();
    say(
        "placed and signed",
        once(
            all,
            () -> {
              while (room.in(sequencer::sequence) > 0) {}
            }),
        plain);
    VerifyLedger verifier =
        new VerifyLedger(new Walk(new EntryStore(room.jdbc), checkpoints), tree, keyStore);
    say(
        "verified out of the database",
        once(
            all,
            () -> {
              if (!room.in(() -> verifier.verify(_ -> {})).whole()) {
                throw new IllegalStateException("not whole");
              }
            }),
        plain);
  }

  private static void write(TestRoom room, Ledger ledger, int deeds) {
    for (int i = 0; i < deeds; i++) {
      room.doing(() -> ledger.saw(reading()));
    }
  }

  private static MaterialRead reading() {
    UUID id = UUID.randomUUID();
    return new MaterialRead(Actor.person(id), Instant.EPOCH, id, List.of(id));
  }

  private static List<byte[]> contents(int entries) {
    List<byte[]> contents = new ArrayList<>();
    for (int i = 0; i < entries; i++) {
      contents.add(Leaf.of(UUID.randomUUID(), reading()).content().getBytes(UTF_8));
    }
    return contents;
  }

  private static void plain(List<byte[]> contents) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (byte[] content : contents) {
      digest.digest(content);
    }
  }

  private static void tree(List<byte[]> contents) {
    GrowingTree tree = GrowingTree.empty();
    contents.forEach(content -> tree.add(Merkle.leaf(content)));
    tree.root();
  }

  /// The median of some rounds after two to warm up.
  private static double rate(long things, Work work) throws Exception {
    List<Double> rates = new ArrayList<>();
    for (int i = 0; i < ROUNDS + 2; i++) {
      rates.add(once(things, work));
    }
    return rates.subList(2, rates.size()).stream().sorted().toList().get(ROUNDS / 2);
  }

  static double once(long things, Work work) throws Exception {
    long start = System.nanoTime();
    work.go();
    return things * 1e9 / (System.nanoTime() - start);
  }

  private static void say(String what, double rate, double plain) {
    System.out.printf(
        Locale.ROOT, "%-36s %,10.0f/s  1 : %.1f%n", what, rate, plain / rate);
  }
}
