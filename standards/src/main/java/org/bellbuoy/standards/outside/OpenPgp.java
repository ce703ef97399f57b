package org.bellbuoy.standards.outside;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a walk wants to know of OpenPGP keys and signatures. It never throws.
public interface OpenPgp {

  /// Reads a public key, with armour or without.
  Optional<Certificate> certificate(byte[] file);

  /// Whether the owner of the certificate signed exactly these bytes, or this text with line ends
  /// of carriage return and line feed.
  ///
  /// @param signature detached, in ASCII armour
  boolean verifies(Certificate by, byte[] document, byte[] signature);

  /// A public key.
  ///
  /// @param fingerprint hexadecimal digits in capitals
  /// @param end until when programs use it, or null for ever
  /// @param text the key in ASCII armour
  record Certificate(String fingerprint, @Nullable Instant end, String text) {

    boolean hasEnded(Instant now) {
      return end != null && !end.isAfter(now);
    }

    boolean endsBefore(Instant moment) {
      return end != null && end.isBefore(moment);
    }
  }
}
