package org.bellbuoy.vault;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Wraps what the street sealed under the master key and the book, and gives up old halves.
@Component
public class TakeInKeys {

  private static final Logger LOG = LoggerFactory.getLogger(TakeInKeys.class);
  private static final int AT_ONCE = 200;

  private final DataKeyStore keys;
  private final IntakeHalfStore halves;
  private final Wrapping wrapping;
  private final Book book;
  private final TransactionTemplate transaction;

  TakeInKeys(
      DataKeyStore keys,
      IntakeHalfStore halves,
      Wrapping wrapping,
      Book book,
      PlatformTransactionManager manager) {
    this.keys = keys;
    this.halves = halves;
    this.wrapping = wrapping;
    this.book = book;
    this.transaction = new TransactionTemplate(manager);
  }

  /// @return how many were taken in
  public int takeIn() {
    int taken = 0;
    int some;
    do {
      some = batch();
      taken += some;
    } while (some == AT_ONCE);
    List<Long> unneeded = inTransaction(halves::giveUp);
    book.destroy(List.of(), unneeded);
    return taken;
  }

  private int batch() {
    return inTransaction(() -> {
      List<DataKeyStore.Wrapped> some = keys.toTakeIn(AT_ONCE);
      some.forEach(this::takeIn);
      return some.size();
    });
  }

  private void takeIn(DataKeyStore.Wrapped key) {
    KeyPlace now = new KeyPlace(key.scope(), keys.round(key.scope()));
    try {
      keys.replace(wrapping.wrap(key.id(), now, wrapping.open(key)));
    } catch (SealBroken | ScopeErased closed) {
      LOG.error("The data key {} does not open: {}", key.id(), closed.getMessage());
      keys.replace(
          new DataKeyStore.Wrapped(
              key.id(), key.scope(), key.round(), new DataKeyStore.Form.Broken(), key.wrapped()));
    }
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }
}
