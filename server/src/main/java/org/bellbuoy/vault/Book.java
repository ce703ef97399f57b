package org.bellbuoy.vault;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The book of erasable keys: what, besides the master key, is needed to open any data key.
///
/// It lies outside of the database, so no copy of the database holds it. Once a key is destroyed in
/// it, nothing that was sealed under that key opens any more, in whatever old backup it lies,
/// unless an old copy of the book lies there too.
final class Book {

  private final Consumer<ErasableKeys> keeper;
  private ErasableKeys keys;

  /// @param keeper makes what it is given durable before it returns
  Book(ErasableKeys keys, Consumer<ErasableKeys> keeper) {
    this.keys = keys;
    this.keeper = keeper;
  }

  synchronized UUID id() {
    return keys.id();
  }

  /// The erasable key of a scope; empty once the scope was erased.
  synchronized Optional<byte[]> ofScope(UUID scope) {
    return keys.key(scope(scope));
  }

  /// The private half to which the street seals.
  synchronized Optional<PrivateHalf> ofIntake(long number) {
    return keys.key(intake(number)).map(PrivateHalf::of);
  }

  /// Forgets scopes and private halves; when it returns, they are gone from the disk as well.
  synchronized void destroy(Collection<UUID> scopes, Collection<Long> halves) {
    ErasableKeys less = ErasableKeys.of(keys.bytes());
    boolean changed = false;
    for (UUID scope : scopes) {
      changed |= less.destroy(scope(scope));
    }
    for (Long number : halves) {
      changed |= less.destroy(intake(number));
    }
    if (changed) {
      keeper.accept(less);
      keys = less;
    }
  }

  /// Writes it down again, under the master key that is in force now.
  synchronized void keep() {
    keeper.accept(keys);
  }

  private static String scope(UUID scope) {
    return "scope " + scope;
  }

  private static String intake(long number) {
    return "intake " + number;
  }
}
