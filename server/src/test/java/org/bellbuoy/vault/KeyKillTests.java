package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bellbuoy.testkit.TestDatabase;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A process of its own is stopped as hard as a power cut in the middle of a rotation or an
/// erasure; the next start goes on.
class KeyKillTests {

  private static final int KILLED = 137;
  private static final int KEYS = 250;

  @TempDir Path folder;

  private final TestDatabase database =
      TestPostgres.databaseFromTemplate(KeyKillTests.class.getSimpleName());
  private final TestRoom room = TestRoom.with(database);

  @ParameterizedTest(name = "killed at {0}")
  @ValueSource(
      strings = {
        "vault.rotation.file-written",
        "vault.rotation.begun",
        "vault.rotation.batch",
        "vault.rotation.book-written",
        "vault.rotation.before-promotion"
      })
  void goesOnWithARotationAndLosesNothing(String point) throws Exception {
    KeyHouse house = KeyHouse.open(room, folder);
    List<UUID> scopes = Stream.generate(UUID::randomUUID).limit(KEYS).toList();
    List<Sealed> sealed = room.in(() -> scopes.stream().map(scope -> seal(house, scope)).toList());

    assertThat(killed(point, "rotate", UUID.randomUUID())).isEqualTo(KILLED);

    KeyHouse after = house.restarted();
    assertReadable(after, scopes, sealed);
    after.rewrap().goOn();
    KeyHouse last = after.restarted();
    assertReadable(last, scopes, sealed);
    assertThat(last.states().now().rotating()).isFalse();
    assertThat(last.masters().retired()).isEmpty();
    assertThat(room.in(last.rotate()::begin)).isNotEmpty();
    last.rewrap().goOn();
    assertReadable(last.restarted(), scopes, sealed);
  }

  @ParameterizedTest(name = "killed at {0}")
  @ValueSource(strings = {"vault.erasure.committed", "vault.erasure.destroyed"})
  void finishesAnErasure(String point) throws Exception {
    KeyHouse house = KeyHouse.open(room, folder);
    UUID scope = UUID.randomUUID();
    Sealed sealed = room.in(() -> seal(house, scope));
    room.jdbc.sql("create table public.kept as select * from vault.data_key").update();

    assertThat(killed(point, "erase", scope)).isEqualTo(KILLED);

    KeyHouse after = house.restarted();
    room.jdbc.sql("insert into vault.data_key select * from public.kept").update();
    assertThatThrownBy(() -> after.vault().openText(place(scope), sealed))
        .isInstanceOf(ScopeErased.class);
    assertThat(
            room.jdbc
                .sql("select count(*) from vault.erased where destroyed_at is null")
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest(name = "killed at {0}")
  @ValueSource(
      strings = {
        "vault.renewal.value",
        "vault.renewal.before-finish",
        "vault.erasure.committed",
        "vault.erasure.destroyed",
        "vault.renewal.finished"
      })
  void goesOnWithARenewal(String point) throws Exception {
    KeyHouse house = KeyHouse.open(room, folder);
    SealedWords.table(room);
    SealScope scope = new SealScope(UUID.randomUUID());
    List<UUID> ids =
        Stream.of("one", "two", "three")
            .map(words -> SealedWords.add(room, house, scope, words))
            .toList();
    room.jdbc.sql("create table public.old_keys as select * from vault.data_key").update();
    room.jdbc.sql("create table public.old_words as select * from public.words").update();

    assertThat(killed(point, "renew", scope.id())).isEqualTo(KILLED);

    KeyHouse after = house.restarted();
    assertThat(ids).extracting(id -> SealedWords.read(room, after, id)).contains("one", "three");
    int _ = after.goOn().goOn();
    room.clock.advance(GoOnRenewing.GRACE);
    int _ = after.goOn().goOn();
    KeyHouse last = after.restarted();
    assertThat(last.states().now().renewing()).isZero();
    assertThat(ids)
        .extracting(id -> SealedWords.read(room, last, id))
        .containsExactly("one", "two", "three");
    SealedWords.backToOld(room);
    assertThatThrownBy(() -> SealedWords.read(room, last.restarted(), ids.getFirst()))
        .isInstanceOf(ScopeErased.class);
  }

  private static Sealed seal(KeyHouse house, UUID scope) {
    return house.vault().in(new SealScope(scope)).text(place(scope), "words of " + scope);
  }

  /// In one transaction, and so over one connection.
  private void assertReadable(KeyHouse house, List<UUID> scopes, List<Sealed> sealed) {
    room.doing(() -> {
      for (int at = 0; at < scopes.size(); at++) {
        UUID scope = scopes.get(at);
        assertThat(house.vault().openText(place(scope), sealed.get(at)))
            .isEqualTo("words of " + scope);
      }
    });
  }

  private static Binding place(UUID scope) {
    return new Binding("test", scope, "text");
  }

  private int killed(String point, String deed, UUID scope)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbellbuoy.crash-at=" + point,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Doomed.class.getName(),
                database.jdbcUrl(),
                database.user(),
                database.password(),
                folder.toString(),
                deed,
                scope.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    return process.waitFor();
  }

  /// The process that is killed.
  static final class Doomed {

    private Doomed() {}

    public static void main(String[] args) {
      TestRoom room = TestRoom.with(new TestDatabase(args[0], args[1], args[2]));
      KeyHouse house = KeyHouse.open(room, Path.of(args[3]));
      if (args[4].equals("renew")) {
        SealScope scope = new SealScope(UUID.fromString(args[5]));
        room.doing(() -> house.renew().begin(List.of(scope)));
        int _ = house.goOn().goOn();
        room.clock.advance(GoOnRenewing.GRACE);
        int _ = house.goOn().goOn();
      } else if (args[4].equals("rotate")) {
        String _ = room.in(house.rotate()::begin);
        house.rewrap().goOn();
      } else {
        room.doing(() -> house.erase().erase(List.of(new SealScope(UUID.fromString(args[5])))));
      }
    }
  }
}
