package org.bellbuoy.vault;

import java.time.Clock;
import org.bellbuoy.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A vault with a master key of its own, for tests of rooms that seal.
public final class TestVault {

  private final SealingKey sealingKey;
  private final MasterKey master;

  private TestVault(MasterKey master) {
    this.master = master;
    this.sealingKey = master.sealingKey();
  }

  public static TestVault fresh() {
    return new TestVault(new MasterKey(PrivateHalf.of(PrivateHalf.freshRaw())));
  }

  public Sealer sealer(JdbcClient jdbc, Ids ids, Clock clock) {
    return new Sealer(new DataKeyStore(jdbc), sealingKey, ids, clock);
  }

  public Vault vault(JdbcClient jdbc, Ids ids, Clock clock) {
    return new Vault(new DataKeyStore(jdbc), sealer(jdbc, ids, clock), master, new KeyRing(clock));
  }
}
