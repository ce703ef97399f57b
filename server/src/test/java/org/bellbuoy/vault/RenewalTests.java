package org.bellbuoy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bellbuoy.testkit.TestPostgres;
import org.bellbuoy.testkit.TestRoom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New data keys for a scope: everything stays readable, and nothing of before opens in a backup.
class RenewalTests {

  @TempDir Path folder;

  private final TestRoom room =
      TestRoom.with(TestPostgres.databaseFromTemplate(RenewalTests.class.getSimpleName()));
  private final SealScope scope = new SealScope(UUID.randomUUID());

  private KeyHouse house;

  @BeforeEach
  void opens() {
    house = KeyHouse.open(room, folder);
    SealedWords.table(room);
  }

  @Test
  void sealsEverythingAnewWhileItStaysReadable() {
    List<UUID> ids = new ArrayList<>();
    for (int at = 0; at < 5; at++) {
      ids.add(SealedWords.add(room, house, scope, "words " + at));
    }
    ids.add(SealedWords.addByStreet(room, house, scope, "words 5"));
    UUID elsewhere = SealedWords.add(room, house, new SealScope(UUID.randomUUID()), "elsewhere");
    room.jdbc.sql("create table public.old_keys as select * from vault.data_key").update();
    room.jdbc.sql("create table public.old_words as select * from public.words").update();

    room.doing(() -> house.renew().begin(List.of(scope)));
    assertReadable(ids);
    UUID meanwhile = SealedWords.add(room, house, scope, "words 6");
    ids.add(meanwhile);
    assertThat(house.goOn().goOn()).isZero();
    assertReadable(ids);
    assertThat(house.states().now().renewing()).isEqualTo(1);
    room.clock.advance(GoOnRenewing.GRACE);
    assertThat(house.goOn().goOn()).isEqualTo(1);

    assertReadable(ids);
    house = house.restarted();
    assertReadable(ids);
    assertThat(house.states().now().renewing()).isZero();
    assertThat(SealedWords.read(room, house, elsewhere)).isEqualTo("elsewhere");
    SealedWords.backToOld(room);
    for (UUID id : ids.subList(0, 6)) {
      assertThatThrownBy(() -> SealedWords.read(room, house, id))
          .isInstanceOfAny(ScopeErased.class, SealBroken.class);
    }
    assertThat(SealedWords.read(room, house, elsewhere)).isEqualTo("elsewhere");
  }

  @Test
  void losesNothingThatADeedSealedUnderTheOldKeyWhileItWasRenewed() throws InterruptedException {
    UUID before = SealedWords.add(room, house, scope, "before");
    List<UUID> slow = new ArrayList<>();
    Thread[] renewing = new Thread[1];
    room.doing(() -> {
      Seal old = house.vault().in(scope);
      renewing[0] =
          Thread.ofPlatform().start(() -> room.doing(() -> house.renew().begin(List.of(scope))));
      SealedWords.waitForLock(room);
      slow.add(SealedWords.add(room, old, scope, "slow"));
    });
    renewing[0].join();

    assertThat(finishedAfterAWhile()).isEqualTo(1);

    assertThat(SealedWords.read(room, house, before)).isEqualTo("before");
    assertThat(SealedWords.read(room, house, slow.getFirst())).isEqualTo("slow");
    assertThat(rounds()).containsOnly(1);
  }

  @Test
  void beginsWithTheOldestKeysAndWithEachScopeOnce() {
    SealedWords.add(room, house, scope, "old");
    room.clock.advance(Duration.ofDays(400));
    SealedWords.add(room, house, new SealScope(UUID.randomUUID()), "new");
    var then = room.clock.instant().minus(Duration.ofDays(365));

    assertThat(house.renew().countOlderThan(then, 10)).isEqualTo(1);
    assertThat(room.in(() -> house.renew().beginOlderThan(then, 10))).isEqualTo(1);
    assertThat(finishedAfterAWhile()).isEqualTo(1);

    assertThat(house.renew().countOlderThan(then, 10)).isZero();
    assertThat(room.in(() -> house.renew().beginOlderThan(then, 10))).isZero();
  }

  @Test
  void erasesAScopeForEverHoweverOftenItWasRenewed() {
    UUID id = SealedWords.add(room, house, scope, "gone");
    for (int times = 0; times < 2; times++) {
      room.doing(() -> house.renew().begin(List.of(scope)));
      assertThat(finishedAfterAWhile()).isEqualTo(1);
    }
    room.doing(() -> house.renew().begin(List.of(scope)));
    room.jdbc.sql("create table public.old_keys as select * from vault.data_key").update();
    room.jdbc.sql("create table public.old_words as select * from public.words").update();

    room.doing(() -> house.erase().erase(List.of(scope)));

    assertThat(house.states().now().renewing()).isZero();
    SealedWords.backToOld(room);
    house = house.restarted();
    assertThatThrownBy(() -> SealedWords.read(room, house, id)).isInstanceOf(ScopeErased.class);
    assertThatThrownBy(() -> SealedWords.add(room, house, scope, "again"))
        .isInstanceOf(ScopeErased.class);
  }

  @Test
  void leavesWhatDoesNotOpenAndFinishesWithTheRest() {
    UUID good = SealedWords.add(room, house, scope, "good");
    UUID harmed = SealedWords.add(room, house, scope, "harmed");
    room.jdbc
        .sql(
            "update public.words set text_sealed = set_byte(text_sealed, 40, 1 # get_byte(text_sealed, 40)) where id = :id")
        .param("id", harmed)
        .update();
    room.doing(() -> house.renew().begin(List.of(scope)));

    assertThat(finishedAfterAWhile()).isEqualTo(1);

    assertThat(SealedWords.read(room, house, good)).isEqualTo("good");
    assertThatThrownBy(() -> SealedWords.read(room, house, harmed)).isNotNull();
  }

  @Test
  void keepsTheOldKeyAWhileAfterTheLastValueWasSealedAnewHoweverLateThatIs() {
    UUID id = SealedWords.add(room, house, scope, "read before");
    Seal old = room.in(() -> house.vault().in(scope));
    byte[] read = SealedWords.sealed(room, id);
    room.doing(() -> house.renew().begin(List.of(scope)));
    room.clock.advance(GoOnRenewing.GRACE.multipliedBy(3));
    assertThat(house.goOn().goOn()).isZero();
    assertThat(SealedWords.open(house, id, read)).isEqualTo("read before");

    room.clock.advance(GoOnRenewing.GRACE);
    UUID late = SealedWords.add(room, old, scope, "late");
    byte[] lately = SealedWords.sealed(room, late);
    assertThat(house.goOn().goOn()).isZero();
    assertThat(SealedWords.open(house, late, lately)).isEqualTo("late");

    room.clock.advance(GoOnRenewing.GRACE);
    assertThat(house.goOn().goOn()).isEqualTo(1);
    assertThatThrownBy(() -> SealedWords.open(house, late, lately)).isInstanceOf(ScopeErased.class);
    assertThat(SealedWords.read(room, house, late)).isEqualTo("late");
  }

  private int finishedAfterAWhile() {
    assertThat(house.goOn().goOn()).isZero();
    room.clock.advance(GoOnRenewing.GRACE);
    return house.goOn().goOn();
  }

  private void assertReadable(List<UUID> ids) {
    for (int at = 0; at < ids.size(); at++) {
      assertThat(SealedWords.read(room, house, ids.get(at))).isEqualTo("words " + at);
    }
  }

  private List<Integer> rounds() {
    return room.jdbc
        .sql("select round from vault.data_key where scope_id = :scope")
        .param("scope", scope.id())
        .query((row, number) -> row.getInt("round"))
        .list();
  }
}
