package org.bellbuoy.vault;

import java.time.Instant;

/// How the keys of this house stand.
///
/// @param fingerprint of the master key in force
/// @param since when it is in force
/// @param from where it comes from
/// @param dataKeys how many data keys there are
/// @param waiting how many of them are still wrapped under the key before
/// @param rotating whether keys are being rotated
/// @param renewing of how many scopes the data keys are being renewed
public record KeyState(
    String fingerprint,
    Instant since,
    String from,
    long dataKeys,
    long waiting,
    boolean rotating,
    long renewing) {}
