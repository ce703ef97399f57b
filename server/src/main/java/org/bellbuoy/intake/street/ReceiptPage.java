package org.bellbuoy.intake.street;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The report is durable, and this is the only time its code is shown.
///
/// @param number the tracking number, which is not secret
/// @param code the receipt code, which is
/// @param answerBy when a human will have answered, or null when no promise holds
public record ReceiptPage(
    String number,
    String code,
    Instant received,
    @Nullable Instant answerBy,
    String policyVersion) {}
