package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A vault with a master key and a book of its own, for tests of rooms that seal.
public final class TestVault {

  private static final long FIRST = 1;

  private final MasterKey master;
  private final HeldMasterKeys held;
  private final Book book;

  private TestVault(MasterKey master) {
    this.master = master;
    this.held = new HeldMasterKeys(master, List.of(), List::of);
    this.book = new Book(ErasableKeys.fresh(), _ -> {}, Optional::empty);
  }

  public static TestVault fresh() {
    return new TestVault(new MasterKey(PrivateHalf.of(PrivateHalf.freshRaw())));
  }

  public Sealer sealer(JdbcClient jdbc, Ids ids, Clock clock) {
    known(jdbc, clock);
    return new Sealer(
        new DataKeyStore(jdbc), new IntakeHalves(new IntakeHalfStore(jdbc)), ids, clock);
  }

  public Vault vault(JdbcClient jdbc, Ids ids, Clock clock) {
    known(jdbc, clock);
    return new Vault(
        new DataKeyStore(jdbc), new Wrapping(held, book), new KeyRing(clock), ids, clock);
  }

  HeldMasterKeys held() {
    return held;
  }

  Book book() {
    return book;
  }

  /// Makes the database know the keys, as a first start does. A second vault over the same database
  /// is a stranger to it, who leaves what is there.
  private void known(JdbcClient jdbc, Clock clock) {
    MasterKeyStore masters = new MasterKeyStore(jdbc);
    if (masters.fingerprint().isEmpty()) {
      masters.add(master.sealingKey(), clock.instant());
      byte[] half = book.ofIntake(FIRST).orElseThrow().publicHalf().raw();
      new IntakeHalfStore(jdbc)
          .add(new IntakeHalfStore.IntakeHalf(FIRST, Bytes.copyFrom(half)), clock.instant());
    }
  }
}
