package org.bellbuoy.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An OpenPGP key of the vendor, as everybody may know it.
///
/// @param fingerprint forty hexadecimal digits in capitals
/// @param armored the public half
/// @param end until when programs use it, or null for ever
/// @param retired since when another one is in force, or null while this one is
public record OwnKey(
    UUID id,
    String fingerprint,
    String armored,
    Instant made,
    @Nullable Instant end,
    @Nullable Instant retired) {

  /// For so long a key that was replaced is still named to the world as one that is read.
  public static final Duration OVERLAP = Duration.ofDays(90);

  public boolean inForce() {
    return retired == null;
  }

  /// Until when it is named beside the key in force; null for the key in force itself.
  public @Nullable Instant overlapEnds() {
    return retired == null ? null : retired.plus(OVERLAP);
  }

  public boolean isNamed(Instant now) {
    return retired == null || retired.plus(OVERLAP).isAfter(now);
  }

  /// In groups of four digits, as people compare it.
  public String grouped() {
    return fingerprint.replaceAll("(.{4})(?!$)", "$1 ");
  }
}
