package org.bellbuoy.vault;

import java.time.Clock;
import java.time.Instant;
import org.bellbuoy.kernel.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts a new master key in force; [RewrapKeys] then wraps every data key under it, while
/// everything stays readable and writable. The half to which the street seals is renewed as well.
///
/// Refuses: [VaultRefusal.RotationUnderWay], [VaultRefusal.NoNextKey], [VaultRefusal.NoAnswer].
@Component
public class RotateMasterKey {

  private static final Logger LOG = LoggerFactory.getLogger(RotateMasterKey.class);

  private final MasterKeyStore masters;
  private final RenewIntake intake;
  private final HeldMasterKeys held;
  private final KeySource source;
  private final Clock clock;

  RotateMasterKey(
      MasterKeyStore masters,
      RenewIntake intake,
      HeldMasterKeys held,
      KeySource source,
      Clock clock) {
    this.masters = masters;
    this.intake = intake;
    this.held = held;
    this.source = source;
    this.clock = clock;
  }

  private MasterKey prepared() {
    try {
      return source.prepareNext();
    } catch (KeyServiceAway | WrongMasterKey away) {
      LOG.warn("No new master key could be kept: {}", away.getMessage());
      throw new VaultRefusal.NoAnswer().refused();
    }
  }

  /// Asks for no permission of its own: the room with the door does.
  ///
  /// @return the fingerprint of the new key
  @Transactional
  public String begin() {
    MasterKey old = held.current();
    Instant now = clock.instant();
    if (!masters.retired().isEmpty() || !masters.retire(old.fingerprint(), now)) {
      throw new VaultRefusal.RotationUnderWay().refused();
    }
    MasterKey next = prepared();
    CrashPoint.here("vault.rotation.file-written");
    held.hold(next);
    masters.add(next.sealingKey(), now);
    intake.renew();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            CrashPoint.here("vault.rotation.begun");
            held.begin(next);
          }
        });
    return next.fingerprint();
  }
}
