package org.bellbuoy.intake.street;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.bellbuoy.correspondence.NewAttachment;
import org.springframework.stereotype.Component;

/// How much one network may have the house keep before it sends anything: forms that were begun,
/// and the bytes of their files, in an hour. Nobody else is made to wait for it.
@Component
class DraftAllowance {

  /// Forms that a network begins in an hour.
  static final int FORMS = 60;

  /// KiB of files that a network adds in an hour: two reports with all they may carry.
  static final int FILES = 1 << 20;

  private static final int KIB = 1024;

  private final Senders begun = new Senders();
  private final Senders files = new Senders();
  private final Clock clock;

  DraftAllowance(Clock clock) {
    this.clock = clock;
  }

  /// Refuses what goes beyond it: [DraftsOfOneNetwork].
  ///
  /// @param fresh whether the form is a new one
  void take(String address, boolean fresh, List<NewAttachment> added) {
    Instant now = clock.instant();
    long kib = added.stream().mapToLong(file -> 1 + file.size() / KIB).sum();
    if ((fresh && begun.count(address, now) >= FORMS)
        || (kib > 0 && files.count(address, now) + kib > FILES)) {
      throw new DraftsOfOneNetwork().refused();
    }
    if (fresh) {
      int _ = begun.add(address, now);
    }
    if (kib > 0) {
      int _ = files.add(address, now, Math.toIntExact(kib));
    }
  }
}
