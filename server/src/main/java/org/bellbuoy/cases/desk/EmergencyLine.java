package org.bellbuoy.cases.desk;

import java.time.Instant;
import org.bellbuoy.embargo.EmergencyAccess;
import org.jspecify.annotations.Nullable;

/// An emergency access as a page or a program shows it to whoever was told.
///
/// @param number the number of the case
/// @param confirmedBy empty before it is confirmed
/// @param alone whether there was no second administrator
/// @param endedBy empty unless somebody ended it early or turned it down
/// @param read how many things were read by it
public record EmergencyLine(
    String code,
    String number,
    EmergencyAccess.State state,
    String askedBy,
    Instant askedAt,
    int minutes,
    String reason,
    String confirmedBy,
    boolean alone,
    @Nullable Instant until,
    String endedBy,
    int read,
    String reviewedBy,
    String review) {}
