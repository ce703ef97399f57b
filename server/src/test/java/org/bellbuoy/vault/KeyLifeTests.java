package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.kernel.Refused;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rotation and erasure with real files and a real database.
class KeyLifeTests {

  @TempDir Path folder;

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(KeyLifeTests.class.getSimpleName()));
  private final SealScope report = new SealScope(UUID.randomUUID());
  private final Binding text = new Binding("report", report.id(), "text");

  private KeyHouse house;

  @BeforeEach
  void opens() {
    house = KeyHouse.open(room, folder);
  }

  @Test
  void wrapsWhatTheStreetSealedUnderTheBookAndKeepsItReadable() {
    Sealed sealed = room.in(() -> house.sealer().fresh(report).text(text, "from a stranger"));
    assertThat(forms()).containsExactly(1);

    assertThat(house.take().takeIn()).isEqualTo(1);

    assertThat(forms()).containsExactly(2);
    assertThat(house.restarted().vault().openText(text, sealed)).isEqualTo("from a stranger");
  }

  @Test
  void followsARotationThatAnotherProcessBegan() {
    KeyHouse other = house.restarted();
    Sealed early = seal("early");
    String next = room.in(house.rotate()::begin);

    assertThat(other.vault().openText(text, early)).isEqualTo("early");
    other.rewrap().goOn();

    assertThat(other.held().current().fingerprint()).isEqualTo(next);
    assertThat(other.states().now().rotating()).isFalse();
    house.rewrap().goOn();
    assertThat(read(seal("after"))).isEqualTo("after");
    assertThat(other.vault().openText(text, seal("after"))).isEqualTo("after");
  }

  @Test
  void leavesARotationAloneWhoseKeyItHasNot(@TempDir Path elsewhere) throws IOException {
    for (String name : List.of("master.key", "erasable.keys")) {
      Files.copy(folder.resolve(name), elsewhere.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
    }
    KeyHouse other = KeyHouse.open(room, elsewhere);
    Sealed early = seal("early");
    String _ = room.in(house.rotate()::begin);

    other.rewrap().goOn();

    assertThat(other.states().now().rotating()).isTrue();
    house.rewrap().goOn();
    assertThat(house.restarted().vault().openText(text, early)).isEqualTo("early");
  }

  @Test
  void bringsNothingBackThatAnotherProcessErased() {
    KeyHouse other = house.restarted();
    Sealed sealed = seal("to be forgotten");
    room.jdbc.sql("create table public.kept as select * from vault.data_key").update();
    room.doing(() -> house.erase().erase(List.of(report)));
    SealScope another = new SealScope(UUID.randomUUID());

    room.doing(() -> other.erase().erase(List.of(another)));

    room.jdbc.sql("delete from vault.erased").update();
    room.jdbc.sql("insert into vault.data_key select * from public.kept").update();
    assertThatThrownBy(() -> house.restarted().vault().openText(text, sealed))
        .isInstanceOf(ScopeErased.class);
  }

  @Test
  void readsAndSealsThroughoutARotationAndThenNeedsTheNewKeyOnly() {
    Sealed early = seal("early");
    String old = house.held().current().fingerprint();

    String next = room.in(house.rotate()::begin);
    Sealed meanwhile = seal("meanwhile");
    Sealed byStreet = room.in(() -> house.sealer().fresh(report).text(text, "by the street"));
    assertThat(read(early)).isEqualTo("early");
    assertThatThrownBy(() -> room.in(house.rotate()::begin)).isInstanceOf(Refused.class);
    house.rewrap().goOn();
    int _ = house.take().takeIn();

    KeyHouse after = house.restarted();
    assertThat(after.held().current().fingerprint()).isEqualTo(next).isNotEqualTo(old);
    assertThat(after.held().all()).hasSize(1);
    assertThat(after.vault().openText(text, early)).isEqualTo("early");
    assertThat(after.vault().openText(text, meanwhile)).isEqualTo("meanwhile");
    assertThat(after.vault().openText(text, byStreet)).isEqualTo("by the street");
    assertThat(after.masters().retired()).isEmpty();
    assertThat(names()).containsExactlyInAnyOrder("master.key", "erasable.keys");
  }

  @Test
  void goesOnWithARotationThatWasBegunBeforeAStop() {
    Sealed early = seal("early");
    String next = room.in(house.rotate()::begin);

    KeyHouse second = house.restarted();
    assertThat(second.vault().openText(text, early)).isEqualTo("early");
    assertThat(second.states().now().rotating()).isTrue();
    assertThat(second.states().now().waiting()).isPositive();
    second.rewrap().goOn();

    assertThat(second.states().now().rotating()).isFalse();
    assertThat(second.restarted().held().current().fingerprint()).isEqualTo(next);
    assertThat(second.restarted().vault().openText(text, early)).isEqualTo("early");
  }

  @Test
  void leavesTheOldKeyInForceWhenARotationWasUndone() {
    Sealed early = seal("early");
    String old = house.held().current().fingerprint();

    assertThatThrownBy(() ->
            room.doing(() -> {
              house.rotate().begin();
              throw new IllegalStateException("undone");
            }))
        .hasMessage("undone");

    KeyHouse after = house.restarted();
    assertThat(after.held().current().fingerprint()).isEqualTo(old);
    assertThat(after.vault().openText(text, early)).isEqualTo("early");
    assertThat(room.in(after.rotate()::begin)).isNotEqualTo(old);
  }

  @Test
  void cannotReadAnErasedScopeFromTheRowsOfAnOldBackup() {
    Sealed byStreet = room.in(() -> house.sealer().fresh(report).text(text, "by the street"));
    room.jdbc.sql("create table public.raw as select * from vault.data_key").update();
    room.jdbc.sql("create table public.halves as select * from vault.intake_half").update();
    int _ = house.take().takeIn();
    Sealed byHouse = seal("by the house");
    SealScope other = new SealScope(UUID.randomUUID());
    Binding place = new Binding("report", other.id(), "text");
    Sealed spared = room.in(() -> house.vault().in(other).text(place, "spared"));
    room.jdbc.sql("create table public.kept as select * from vault.data_key").update();

    room.doing(() -> house.erase().erase(List.of(report)));
    int _ = house.take().takeIn();

    assertGone(house, byStreet, byHouse);
    for (String backup : List.of("raw", "kept")) {
      for (String table : List.of("data_key", "intake_half", "erased")) {
        room.jdbc.sql("delete from vault." + table).update();
      }
      room.jdbc.sql("insert into vault.intake_half select * from public.halves").update();
      room.jdbc.sql("insert into vault.data_key select * from public." + backup).update();
      assertGone(house.restarted(), byStreet, byHouse);
    }
    assertThat(house.restarted().vault().openText(place, spared)).isEqualTo("spared");
    assertThatThrownBy(() -> seal("again")).isInstanceOf(ScopeErased.class);
  }

  @Test
  void erasesAgainWhatAnOldBookStillKnew() throws IOException {
    Sealed sealed = seal("mine");
    room.jdbc.sql("create table public.kept as select * from vault.data_key").update();
    byte[] oldBook = Files.readAllBytes(folder.resolve("erasable.keys"));
    room.doing(() -> house.erase().erase(List.of(report)));
    Files.write(folder.resolve("erasable.keys"), oldBook);

    KeyHouse after = house.restarted();

    room.jdbc.sql("insert into vault.data_key select * from public.kept").update();
    assertGone(after, sealed);
  }

  @Test
  void refusesToStartWithoutTheBookOrWithAnother() throws IOException {
    Path book = folder.resolve("erasable.keys");
    Files.move(book, folder.resolve("away"));
    assertThatThrownBy(house::restarted)
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining("missing");

    new BookFile(book).write(ErasableKeys.fresh(), house.held().current());
    assertThatThrownBy(house::restarted)
        .isInstanceOf(WrongMasterKey.class)
        .hasMessageContaining("expected");
  }

  @Test
  void marksAKeyThatAStrangerPutThereAndGoesOn() {
    Sealed good = room.in(() -> house.sealer().fresh(report).text(text, "good"));
    room.jdbc
        .sql(
            """
            insert into vault.data_key (id, scope_id, form, intake, wrapped, created_at)
            select gen_random_uuid(), scope_id, form, intake, '\\x00', created_at
              from vault.data_key
            """)
        .update();

    int _ = house.take().takeIn();

    assertThat(forms()).containsExactlyInAnyOrder(2, -1);
    assertThat(house.vault().openText(text, good)).isEqualTo("good");
  }

  private void assertGone(KeyHouse reader, Sealed... sealed) {
    for (Sealed each : sealed) {
      assertThatThrownBy(() -> reader.vault().openText(text, each))
          .isInstanceOfAny(ScopeErased.class, SealBroken.class);
    }
  }

  private Sealed seal(String words) {
    return room.in(() -> house.vault().in(report).text(text, words));
  }

  private String read(Sealed sealed) {
    return house.vault().openText(text, sealed);
  }

  private List<Integer> forms() {
    return room.jdbc
        .sql("select form from vault.data_key")
        .query((row, _) -> row.getInt("form"))
        .list();
  }

  private List<String> names() {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
