package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class VaultTests {

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(VaultTests.class.getSimpleName()));
  private final TestVault kit = TestVault.fresh();
  private final Sealer sealer = kit.sealer(room.jdbc, room.ids, room.clock);
  private final Vault vault = kit.vault(room.jdbc, room.ids, room.clock);
  private final SealScope report = new SealScope(UUID.randomUUID());
  private final Binding text = new Binding("report", report.id(), "text");

  @Test
  void opensWhatTheStreetSealed() {
    Sealed sealed = room.in(() -> sealer.fresh(report).text(text, "from a stranger"));

    assertThat(vault.openText(text, sealed)).isEqualTo("from a stranger");
  }

  @Test
  void goesOnSealingUnderTheKeyOfTheScope() {
    Sealed byStreet = room.in(() -> sealer.fresh(report).text(text, "one"));
    Sealed byHouse = room.in(() -> vault.in(report).text(text, "two"));
    Sealed elsewhere =
        room.in(() -> vault.in(new SealScope(UUID.randomUUID())).text(text, "three"));

    assertThat(byHouse.keyId()).isEqualTo(byStreet.keyId());
    assertThat(elsewhere.keyId()).isNotEqualTo(byStreet.keyId());
  }

  @Test
  void refusesASealedValueSwappedIntoAnotherRow() {
    Binding other = new Binding("report", UUID.randomUUID(), "text");
    Sealed sealed = room.in(() -> vault.in(report).text(text, "mine"));

    assertThatThrownBy(() -> vault.openText(other, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void refusesADataKeySwappedIntoAnotherScope() {
    Sealed sealed = room.in(() -> sealer.fresh(report).text(text, "mine"));
    room.jdbc
        .sql("update vault.data_key set scope_id = :other")
        .param("other", UUID.randomUUID())
        .update();

    assertThatThrownBy(() -> vault.openText(text, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void opensNothingWithAnotherMasterKey() {
    Sealed sealed = room.in(() -> sealer.fresh(report).text(text, "mine"));
    Vault stranger = TestVault.fresh().vault(room.jdbc, room.ids, room.clock);

    assertThatThrownBy(() -> stranger.openText(text, sealed)).isInstanceOf(SealBroken.class);
  }

  @Test
  void readsNothingMoreOnceTheKeysOfAScopeAreGone() {
    Sealed sealed = room.in(() -> sealer.fresh(report).text(text, "mine"));
    room.jdbc.sql("delete from vault.data_key").update();

    assertThatThrownBy(() -> vault.openText(text, sealed)).isInstanceOf(ScopeErased.class);
  }

  @Test
  void neverSealsUnderAKeyWhoseTransactionWasUndone() {
    assertThatThrownBy(() ->
            room.doing(() -> {
              Sealed sealed = vault.in(report).text(text, "undone");
              assertThat(vault.openText(text, sealed)).isEqualTo("undone");
              throw new IllegalStateException("undo");
            }))
        .hasMessage("undo");

    Sealed sealed = room.in(() -> vault.in(report).text(text, "kept"));
    Vault restarted = kit.vault(room.jdbc, room.ids, room.clock);
    assertThat(restarted.openText(text, sealed)).isEqualTo("kept");
  }

  @Test
  void letsTheStreetAddAKeyAndReadNone() {
    Sealed sealed =
        room.in(() -> {
          room.jdbc.sql("set local role bellbuoy_street").update();
          return sealer.fresh(report).text(text, "from the street");
        });

    assertThat(vault.openText(text, sealed)).isEqualTo("from the street");
    assertThatThrownBy(() ->
            room.doing(() -> {
              room.jdbc.sql("set local role bellbuoy_street").update();
              vault.openText(new Binding("x", report.id(), "y"), sealed);
              new DataKeyStore(room.jdbc).newest(report.id());
            }))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void fetchesTheKeysOfAListWithFewQuestionsAndNotOneForEachRow() {
    AtomicInteger questions = new AtomicInteger();
    List<Row> rows = room.in(() -> rows(2 * Vault.TOGETHER + 1));
    Vault counted = kit.vault(counting(questions), room.ids, room.clock);
    questions.set(0);

    List<String> opened = counted.openEach(rows, Row::text, row -> row.openedBy(counted));

    assertThat(opened).containsExactlyElementsOf(rows.stream().map(Row::words).toList());
    assertThat(questions).hasValue(3);
  }

  @Test
  void asksNothingMoreForAListOpenedAMomentAgo() {
    AtomicInteger questions = new AtomicInteger();
    List<Row> rows = room.in(() -> rows(20));
    Vault counted = kit.vault(counting(questions), room.ids, room.clock);
    var _ = counted.openEach(rows, Row::text, row -> row.openedBy(counted));
    questions.set(0);

    assertThat(counted.openEach(rows, Row::text, row -> row.openedBy(counted))).hasSize(20);
    assertThat(questions).hasValue(0);
  }

  @Test
  void opensTheRestOfAListInWhichOneScopeWasErased() {
    List<Row> rows = room.in(() -> rows(3));
    room.jdbc
        .sql("delete from vault.data_key where id = :id")
        .param("id", rows.get(1).text().keyId())
        .update();
    Vault restarted = kit.vault(room.jdbc, room.ids, room.clock);

    List<String> opened =
        restarted.openEach(
            rows, Row::text, row -> restarted.openText(row.binding(), row.text(), "erased"));

    assertThat(opened).containsExactly(rows.get(0).words(), "erased", rows.get(2).words());
  }

  private List<Row> rows(int count) {
    return Stream.generate(() -> Row.sealedIn(vault)).limit(count).toList();
  }

  /// The same database, where each statement is counted.
  private JdbcClient counting(AtomicInteger questions) {
    return JdbcClient.create(
        new DelegatingDataSource(room.database.dataSource()) {
          @Override
          public Connection getConnection() throws SQLException {
            questions.incrementAndGet();
            return super.getConnection();
          }
        });
  }

  /// A row of a list, in a scope of its own.
  private record Row(Binding binding, String words, Sealed text) {

    static Row sealedIn(Vault vault) {
      UUID id = UUID.randomUUID();
      Binding binding = new Binding("report", id, "text");
      String words = "the words of " + id;
      return new Row(binding, words, vault.in(new SealScope(id)).text(binding, words));
    }

    String openedBy(Vault vault) {
      return vault.openText(binding, text);
    }
  }
}
