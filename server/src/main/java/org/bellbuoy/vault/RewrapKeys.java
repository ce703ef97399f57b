package org.bellbuoy.vault;

import java.util.List;
import java.util.Optional;
import org.bellbuoy.kernel.CrashPoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Wraps data keys under the master key in force, and gives a retired master key up once nothing is
/// wrapped under it. Every step may be done again, so a kill anywhere is made good at the next
/// start.
@Component
public class RewrapKeys {

  private static final Logger LOG = LoggerFactory.getLogger(RewrapKeys.class);
  private static final int AT_ONCE = 200;

  private final MasterKeyStore masters;
  private final DataKeyStore keys;
  private final HeldMasterKeys held;
  private final KeySource source;
  private final Wrapping wrapping;
  private final Book book;
  private final TransactionTemplate transaction;

  RewrapKeys(
      MasterKeyStore masters,
      DataKeyStore keys,
      HeldMasterKeys held,
      KeySource source,
      Wrapping wrapping,
      Book book,
      PlatformTransactionManager manager) {
    this.masters = masters;
    this.keys = keys;
    this.held = held;
    this.source = source;
    this.wrapping = wrapping;
    this.book = book;
    this.transaction = new TransactionTemplate(manager);
  }

  /// Does all that is left to do; nothing when no keys are being rotated.
  public synchronized void goOn() {
    List<String> waiting = masters.retired();
    if (waiting.isEmpty() || !follow(masters.fingerprint().orElseThrow())) {
      return;
    }
    for (String retired : waiting) {
      while (batch(retired) > 0) {
        CrashPoint.here("vault.rotation.batch");
      }
      book.keep();
      CrashPoint.here("vault.rotation.book-written");
      transaction.executeWithoutResult(_ -> masters.remove(retired));
      CrashPoint.here("vault.rotation.before-promotion");
      source.promote();
      held.forget(retired);
      LOG.info("All keys are wrapped under {}; {} is given up", held.current(), retired);
    }
  }

  /// Another process of this house may have put the key in force.
  ///
  /// @return whether this process holds it
  private boolean follow(String inForce) {
    if (held.current().fingerprint().equals(inForce)) {
      return true;
    }
    Optional<MasterKey> next = held.find(inForce);
    next.ifPresentOrElse(
        held::begin,
        () ->
            LOG.error(
                "The master key {} is in force and is not in {}. Copy it there from the machine"
                    + " that made it.",
                inForce,
                source.words()));
    return next.isPresent();
  }

  private int batch(String retired) {
    Integer done =
        transaction.execute(_ -> {
          List<DataKeyStore.Wrapped> some = keys.under(retired, AT_ONCE);
          some.forEach(this::rewrap);
          return some.size();
        });
    return done == null ? 0 : done;
  }

  /// What does not open is marked so; otherwise one changed row would hold up all the others.
  private void rewrap(DataKeyStore.Wrapped key) {
    try {
      keys.replace(wrapping.wrap(key.id(), key.place(), wrapping.open(key)));
    } catch (SealBroken | ScopeErased closed) {
      LOG.error("The data key {} does not open: {}", key.id(), closed.getMessage());
      keys.replace(
          new DataKeyStore.Wrapped(
              key.id(), key.scope(), key.round(), new DataKeyStore.Form.Broken(), key.wrapped()));
    }
  }
}
