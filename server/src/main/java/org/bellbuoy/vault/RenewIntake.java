package org.bellbuoy.vault;

import com.google.crypto.tink.util.Bytes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/// Puts a new half in force to which the street seals. The old one is given up once every key that
/// was sealed to it is wrapped under the book.
@Component
class RenewIntake {

  private final IntakeHalfStore store;
  private final Book book;
  private final Clock clock;

  RenewIntake(IntakeHalfStore store, Book book, Clock clock) {
    this.store = store;
    this.book = book;
    this.clock = clock;
  }

  void renew() {
    store.close(clock.instant());
    open();
  }

  /// Makes sure that one is in force of which the other half exists.
  ///
  /// A database that was restored from before an erasure names one whose other half is destroyed.
  void ensure() {
    Optional<IntakeHalfStore.IntakeHalf> found = store.inForce();
    if (found.isEmpty()) {
      open();
    } else if (book.ofIntake(found.get().number()).isEmpty()) {
      renew();
    }
    forgetUnknown();
  }

  /// A kill may have come between giving a half up and destroying its other half.
  private void forgetUnknown() {
    List<Long> known = store.numbers();
    List<Long> unknown =
        LongStream.range(1, store.highest()).boxed().filter(each -> !known.contains(each)).toList();
    book.destroy(List.of(), unknown);
  }

  private void open() {
    long number = store.highest() + 1;
    Optional<PrivateHalf> half = book.ofIntake(number);
    while (half.isEmpty()) {
      number++;
      half = book.ofIntake(number);
    }
    store.add(
        new IntakeHalfStore.IntakeHalf(number, Bytes.copyFrom(half.get().publicHalf().raw())),
        clock.instant());
  }
}
