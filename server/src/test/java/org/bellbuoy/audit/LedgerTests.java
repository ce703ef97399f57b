package org.bellbuoy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Actor;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.kernel.MaterialRead;
import org.bellbuoy.kernel.News;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.bellbuoy.vault.TestVault;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class LedgerTests {

  record DoorOpened(Actor by, Instant at, UUID about) implements DomainEvent {}

  record Unwritable(Actor by, Instant at, UUID about, Object thing) implements DomainEvent {}

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(LedgerTests.class.getSimpleName()));
  private final Ledger ledger = new Ledger(new LeafStore(room.jdbc), room.ids);
  private final News news = new News(event -> new HearEverything(ledger).hear((DomainEvent) event));
  private final TreeStore tree = new TreeStore(room.jdbc);
  private final CheckpointKeys keys =
      new CheckpointKeys(
          new CheckpointKeyStore(room.jdbc),
          TestVault.fresh().vault(room.jdbc, room.ids, room.clock),
          room.ids,
          room.clock);
  private final SequenceLeaves sequencer = new SequenceLeaves(tree, keys, room.clock);
  private final VerifyLedger verifier = new VerifyLedger(tree, keys);

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
        .isInstanceOf(DataAccessException.class);

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
    Checkpoint newest = tree.newestCheckpoint().orElseThrow();
    assertThat(newest.size()).isEqualTo(42);
    assertThat(newest.root()).isEqualTo(new Hash(tree.root()));
    assertThat(keys.verifies(newest)).isTrue();
    assertThat(room.in(verifier::verify)).isEmpty();
  }

  @Test
  void letsOneSequencerWorkAtATime() {
    room.doing(() -> tellOf(3));
    TestRoom otherNode = TestRoom.with(room.database);
    SequenceLeaves other = new SequenceLeaves(new TreeStore(otherNode.jdbc), keys, otherNode.clock);

    int placedByOther =
        room.in(() -> {
          sequencer.sequence();
          return otherNode.in(other::sequence);
        });

    assertThat(placedByOther).isZero();
    assertThat(tree.size()).isEqualTo(3);
  }

  @Test
  void findsAChangedEntryAndNamesIt() {
    room.doing(() -> tellOf(9));
    room.in(sequencer::sequence);
    withoutGuards("update audit.leaf set content = replace(content, 'M', 'N') where id = ", 4);

    assertThat(room.in(verifier::verify))
        .contains("The entry at 4 is not what was written.")
        .anyMatch(sentence -> sentence.startsWith("The ledger is not the one of the checkpoint"));
  }

  @Test
  void findsADroppedEntryAndNamesIt() {
    room.doing(() -> tellOf(9));
    room.in(sequencer::sequence);
    withoutGuards("delete from audit.entry where leaf_id = ", 6);

    assertThat(room.in(verifier::verify)).contains("The entry at 6 is missing.");
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
