package org.bellbuoy.vault;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The book of erasable keys: what, besides the master key, is needed to open any data key.
///
/// It lies outside of the database, so no copy of the database holds it. Once a key is destroyed in
/// it, nothing that was sealed under that key opens any more, in whatever old backup it lies,
/// unless an old copy of the book lies there too.
final class Book {

  private final Consumer<ErasableKeys> keeper;
  private final Supplier<Optional<ErasableKeys>> kept;
  private ErasableKeys keys;

  /// @param keeper makes what it is given durable before it returns
  /// @param kept what was made durable last, perhaps by another process of this house
  Book(ErasableKeys keys, Consumer<ErasableKeys> keeper, Supplier<Optional<ErasableKeys>> kept) {
    this.keys = keys;
    this.keeper = keeper;
    this.kept = kept;
  }

  synchronized UUID id() {
    return keys.id();
  }

  /// The erasable key of a scope in one round; empty once it was erased.
  synchronized Optional<byte[]> ofScope(KeyPlace place) {
    return keys.key(place.word());
  }

  /// The private half to which the street seals.
  synchronized Optional<PrivateHalf> ofIntake(long number) {
    return keys.key(intake(number)).map(PrivateHalf::of);
  }

  /// Forgets keys of scopes and private halves; when it returns, they are gone from the disk as
  /// well.
  synchronized void destroy(Collection<KeyPlace> scopes, Collection<Long> halves) {
    if (scopes.isEmpty() && halves.isEmpty()) {
      return;
    }
    ErasableKeys less = asFarAsDestroyed();
    boolean changed = false;
    for (KeyPlace place : scopes) {
      changed |= less.destroy(place.word());
    }
    for (Long number : halves) {
      changed |= less.destroy(intake(number));
    }
    if (changed) {
      keeper.accept(less);
    }
    keys = less;
  }

  /// What another process destroyed meanwhile must not come back by our writing.
  private ErasableKeys asFarAsDestroyed() {
    ErasableKeys ours = ErasableKeys.of(keys.bytes());
    return kept.get().filter(theirs -> theirs.id().equals(ours.id())).map(ours::and).orElse(ours);
  }

  /// Writes it down again, under the master key that is in force now.
  synchronized void keep() {
    keys = asFarAsDestroyed();
    keeper.accept(keys);
  }

  private static String intake(long number) {
    return "intake " + number;
  }
}
