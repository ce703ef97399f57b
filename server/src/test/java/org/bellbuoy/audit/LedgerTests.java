package org.bellbuoy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.Installation;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.bellbuoy.kernel.PersonalWordsErased;
import org.bellbuoy.kernel.Refusal;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.standards.ledger.BundleReading;
import org.bellbuoy.standards.ledger.CheckpointNote;
import org.bellbuoy.standards.ledger.Fault;
import org.bellbuoy.standards.ledger.Hash;
import org.bellbuoy.standards.ledger.Merkle;
import org.bellbuoy.standards.ledger.Verification;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTests {

  record DoorOpened(Actor by, Instant at, UUID about) implements DomainEvent {}

  record Told(Actor by, Instant at, UUID about, String name) implements DomainEvent {}

  record Unwritable(Actor by, Instant at, UUID about, Object thing) implements DomainEvent {}

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(LedgerTests.class.getSimpleName()));
  private final Ledger ledger = new Ledger(new LeafStore(room.jdbc), room.ids);
  private final News news = new News(event -> new HearEverything(ledger).hear((DomainEvent) event));
  private final TreeStore tree = new TreeStore(room.jdbc);
  private final EntryStore entries = new EntryStore(room.jdbc);
  private final CheckpointStore checkpoints = new CheckpointStore(room.jdbc);
  private final TestVault vault = TestVault.fresh();
  private final CheckpointKeys keys = keys(room);
  private final SequenceLeaves sequencer = sequencer(room);
  private final Walk walk = new Walk(entries, checkpoints);
  private final VerifyLedger verifier =
      new VerifyLedger(walk, tree, new CheckpointKeyStore(room.jdbc));

  private SequenceLeaves sequencer(TestRoom node) {
    return new SequenceLeaves(
        new TreeStore(node.jdbc), new CheckpointStore(node.jdbc), keys(node), node.clock);
  }

  private CheckpointKeys keys(TestRoom node) {
    return new CheckpointKeys(
        new CheckpointKeyStore(node.jdbc),
        vault.vault(node.jdbc, node.ids, node.clock),
        new Installation(
            Path.of("nowhere"),
            URI.create("https://security.example.test"),
            URI.create("https://desk.example.test"),
            URI.create("https://counter.example.test"),
            false),
        node.ids,
        node.clock);
  }

  @Test
  void writesALeafWithTheDeed() {
    UUID circle = UUID.randomUUID();
    UUID reader = UUID.randomUUID();
    room.doing(() ->
        news.tell(
            new MaterialRead(Actor.person(reader), room.clock.instant(), circle, List.of(circle))));

    assertThat(
            room.jdbc
                .sql("select what || ' ' || about || ' ' || by_id from audit.leaf")
                .query((row, number) -> row.getString(1))
                .list())
        .containsExactly("kernel.MaterialRead " + circle + " " + reader);
  }

  @Test
  void undoesTheDeedWhenTheLeafCannotBeWritten() {
    assertThatThrownBy(() ->
            room.doing(() -> {
              room.jdbc.sql("create table deed_done (id int)").update();
              news.tell(
                  new Unwritable(Actor.machine(), room.clock.instant(), UUID.randomUUID(), 'c'));
            }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(count(room.jdbc, "pg_tables where tablename = 'deed_done'")).isZero();
  }

  @Test
  void undoesTheDeedWhenTheLedgerIsAway() {
    room.jdbc.sql("alter table audit.pending rename to hidden").update();
    assertThatThrownBy(() ->
            room.doing(() -> {
              room.jdbc.sql("create table deed_done (id int)").update();
              tellOf(1);
            }))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.TOO_BUSY));

    assertThat(count(room.jdbc, "pg_tables where tablename = 'deed_done'")).isZero();
    assertThat(count(room.jdbc, "audit.leaf")).isZero();
  }

  @Test
  void writesNothingOutsideATransaction() {
    var deed = new DoorOpened(Actor.machine(), room.clock.instant(), UUID.randomUUID());

    assertThatThrownBy(() -> ledger.saw(deed)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void placesEveryLeafOnceAndSignsHowFarItCame() {
    room.doing(() -> tellOf(37));
    assertThat(room.in(sequencer::sequence)).isEqualTo(37);
    room.doing(() -> tellOf(5));
    assertThat(room.in(sequencer::sequence)).isEqualTo(5);
    assertThat(room.in(sequencer::sequence)).isZero();

    assertThat(tree.size()).isEqualTo(42);
    CheckpointNote newest = checkpoints.newest().orElseThrow().note();
    assertThat(newest.size()).isEqualTo(42);
    assertThat(newest.origin()).isEqualTo("security.example.test/ledger");
    assertThat(newest.isSignedBy(keys.known().getFirst())).isTrue();
    assertThat(faults()).isEmpty();
  }

  @Test
  void letsOneSequencerWorkAtATime() {
    room.doing(() -> tellOf(3));
    TestRoom otherNode = TestRoom.with(room.database);
    SequenceLeaves other = sequencer(otherNode);

    int placedByOther =
        room.in(() -> {
          sequencer.sequence();
          return otherNode.in(other::sequence);
        });

    assertThat(placedByOther).isZero();
    assertThat(tree.size()).isEqualTo(3);
  }

  @Test
  void takesTheLeaseFromANodeThatFreezesAndLetsItWriteNothing() {
    room.doing(() -> tellOf(3));
    assertThatThrownBy(() ->
            room.doing(() -> {
              tree.lease(Duration.ofMillis(50));
              await(() -> otherNodePlaces() == 3);
              tree.moveHead(99, Merkle.leaf(new byte[0]));
            }))
        .isInstanceOf(DataAccessException.class);

    assertThat(tree.size()).isEqualTo(3);
  }

  private int otherNodePlaces() {
    TestRoom otherNode = TestRoom.with(room.database);
    return otherNode.in(sequencer(otherNode)::sequence);
  }

  private static void await(BooleanSupplier condition) {
    long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(patience);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  @Test
  void keepsTheOrderOfDeedsWhenTheClockStepsBack() {
    List<UUID> told = new ArrayList<>();
    for (int year = 0; year < 5; year++) {
      UUID about = UUID.randomUUID();
      told.add(about);
      room.doing(() -> news.tell(new DoorOpened(Actor.machine(), room.clock.instant(), about)));
      room.clock.advance(Duration.ofDays(year % 2 == 0 ? -3650 : 40));
    }
    room.in(sequencer::sequence);

    assertThat(entries.list(LedgerFilter.all(), null, 10))
        .extracting(LedgerEntry::about)
        .isEqualTo(told.reversed());
    assertThat(faults()).isEmpty();
  }

  @Test
  void findsAChangedEntryAndNamesIt() {
    room.doing(() -> tellOf(9));
    room.in(sequencer::sequence);
    withoutGuards("update audit.leaf set content = replace(content, 'M', 'N') where id = ", 4);

    assertThat(faults()).contains("Entry 4 is not what was written.");
  }

  @Test
  void findsAColumnThatSaysSomethingElseThanItsEntry() {
    room.doing(() -> tellOf(9));
    room.in(sequencer::sequence);
    withoutGuards("update audit.leaf set what = 'cases.CaseOpened' where id = ", 4);

    assertThat(faults())
        .containsExactly("The columns by which entry 4 is searched do not say what it says.");
  }

  @Test
  void findsADroppedEntryAndNamesIt() {
    room.doing(() -> tellOf(9));
    room.in(sequencer::sequence);
    withoutGuards("delete from audit.entry where leaf_id = ", 6);

    assertThat(faults()).containsExactly("Entry 6 is missing.");
  }

  @Test
  void findsEntriesThatChangedPlacesAndADamagedTree() {
    room.doing(() -> tellOf(9));
    room.in(sequencer::sequence);
    room.jdbc
        .sql(
            """
            set session_replication_role = replica;
            update audit.entry set position = -1 where position = 2;
            update audit.entry set position = 2 where position = 7;
            update audit.entry set position = 7 where position = -1;
            update audit.node set hash = sha256('x') where level = 2 and index = 0
            """)
        .update();

    assertThat(faults())
        .containsExactly(
            "Entries 2 and 7 have changed places.",
            "The hash kept over entries 0 to 3 does not fit those below it.",
            "The hash kept over entries 0 to 7 does not fit those below it.");
  }

  @Test
  void findsThatTheEndIsGone() {
    room.doing(() -> tellOf(5));
    room.in(sequencer::sequence);
    room.doing(() -> tellOf(4));
    room.in(sequencer::sequence);
    room.jdbc
        .sql(
            """
            set session_replication_role = replica;
            delete from audit.entry where position >= 7;
            delete from audit.node
             where level = 0 and index >= 7 or level = 1 and index >= 3 or level >= 2 and index >= 1
                or level >= 3
            """)
        .update();

    assertThat(faults())
        .containsExactly("Entries 7 to 8 are missing: a checkpoint over 9 entries was signed.");
  }

  @Test
  void writesABundleThatCanBeCheckedElsewhere() throws IOException {
    room.doing(() -> tellOf(300));
    room.in(sequencer::sequence);
    var bytes = new ByteArrayOutputStream();
    room.doing(() -> new WriteBundle(walk, keys).write(bytes));

    var verdict =
        new BundleReading(List.of(), Optional.of(keys.known().getFirst()), _ -> {})
            .read(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(verdict.result()).isEqualTo(new Verification.Result(300, 300, List.of()));
  }

  @Test
  void provesEntriesAndGrowthFromWhatItKept() {
    room.doing(() -> tellOf(13));
    room.in(sequencer::sequence);
    Hash early = checkpoints.newest().orElseThrow().note().root();
    room.doing(() -> tellOf(8));
    room.in(sequencer::sequence);
    Hash late = checkpoints.newest().orElseThrow().note().root();
    Proofs proofs = new Proofs(tree);

    assertThat(proofs.inclusion(5, 21).proves(entries.at(5).orElseThrow().hash(), late)).isTrue();
    assertThat(proofs.inclusion(5, 13).proves(entries.at(5).orElseThrow().hash(), early)).isTrue();
    assertThat(proofs.consistency(13, 21).proves(early, late)).isTrue();
    assertThatThrownBy(() -> proofs.inclusion(5, 22)).isInstanceOf(Refused.class);
  }

  @Test
  void forgetsSaltsOfWhatIsErasedAndTheTreeStillHolds() {
    UUID reporter = UUID.randomUUID();
    room.doing(() -> {
      tellOf(2);
      news.tell(new Told(Actor.machine(), room.clock.instant(), reporter, "Ada"));
      news.tell(new Told(Actor.machine(), room.clock.instant(), UUID.randomUUID(), "Bob"));
    });
    room.in(sequencer::sequence);
    assertThat(count(room.jdbc, "audit.leaf_salt")).isEqualTo(2);

    room.doing(() -> {
      var erased = new PersonalWordsErased(Actor.machine(), room.clock.instant(), reporter);
      news.tell(erased);
      new ForgetSalts(new LeafStore(room.jdbc)).hear(erased);
    });
    room.in(sequencer::sequence);

    assertThat(count(room.jdbc, "audit.leaf_salt")).isOne();
    assertThat(count(room.jdbc, "audit.leaf where content like '%Ada%'")).isZero();
    assertThat(faults()).isEmpty();
    assertThat(tree.size()).isEqualTo(5);
  }

  @Test
  void writesEachCheckpointIntoASecondPlace(@TempDir Path folder) throws IOException {
    ExportCheckpoint export = new ExportCheckpoint(checkpoints, new LedgerSettings(folder));
    export.export();
    room.doing(() -> tellOf(4));
    room.in(sequencer::sequence);
    export.export();
    export.export();
    room.doing(() -> tellOf(1));
    room.in(sequencer::sequence);
    export.export();

    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("checkpoint-000000000004.txt", "checkpoint-000000000005.txt");
    }
    assertThat(
            CheckpointNote.parse(Files.readString(folder.resolve("checkpoint-000000000004.txt"))))
        .hasValueSatisfying(note -> assertThat(note.isSignedBy(keys.known().getFirst())).isTrue());
  }

  @Test
  void refusesEveryChangeToWhatWasWritten() {
    room.doing(() -> tellOf(2));
    room.in(sequencer::sequence);

    for (String table : List.of("leaf", "entry", "node", "checkpoint")) {
      for (String change : List.of("delete from audit.%s", "truncate audit.%s cascade")) {
        assertThatThrownBy(() -> room.jdbc.sql(change.formatted(table)).update())
            .hasMessageContaining("only ever added to");
      }
    }
    assertThatThrownBy(() -> room.jdbc.sql("update audit.leaf set what = 'other'").update())
        .hasMessageContaining("only ever added to");
  }

  private List<String> faults() {
    return room.in(() -> verifier.verify(_ -> {})).faults().stream().map(Fault::sentence).toList();
  }

  private void tellOf(int deeds) {
    for (int i = 0; i < deeds; i++) {
      news.tell(new DoorOpened(Actor.machine(), room.clock.instant(), UUID.randomUUID()));
    }
  }

  private void withoutGuards(String change, long position) {
    room.jdbc
        .sql(
            "set session_replication_role = replica;"
                + change
                + "(select leaf_id from audit.entry where position = "
                + position
                + ")")
        .update();
  }

  private static long count(JdbcClient jdbc, String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }
}
