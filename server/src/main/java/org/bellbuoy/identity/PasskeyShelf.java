package org.bellbuoy.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bellbuoy.kernel.DomainEvent;
import org.bellbuoy.vault.Sealed;

/// Where one door keeps its passkeys, which challenges were answered there, and who hears of it.
///
/// Each door has its own, over its own tables and its own database user: what opens one door is
/// nowhere in reach of another.
public interface PasskeyShelf {

  /// What is sealed of a passkey.
  enum Part {
    CREDENTIAL,
    LABEL
  }

  /// False when somebody has this passkey already.
  ///
  /// @param lookup the keyed hash by which it is found again
  boolean add(PasskeyRow passkey, byte[] lookup);

  /// Those that open something, oldest first.
  List<PasskeyRow> of(UUID subject);

  /// Held until the transaction ends, so that its counter is compared by one at a time.
  Optional<PasskeyRow> hold(byte[] lookup);

  void used(UUID passkey, long signs, Instant now);

  /// There is a copy of it: from now on it opens nothing.
  void doubt(UUID passkey, Instant now);

  /// Uses a challenge up; false when it was answered before.
  ///
  /// @param until when it would have run out
  boolean spend(byte[] challenge, Instant until);

  Sealed seal(UUID subject, Part part, UUID passkey, String text);

  String open(Part part, UUID passkey, Sealed sealed);

  /// Records what was done, in the transaction at hand.
  void tell(DomainEvent deed);
}
